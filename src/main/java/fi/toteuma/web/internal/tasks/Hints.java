package fi.toteuma.web.internal.tasks;

import fi.toteuma.dashboard.GoalStanding;
import fi.toteuma.document.Status;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalStatus;
import fi.toteuma.goals.Goals;
import fi.toteuma.goals.Measure;
import fi.toteuma.goals.MeasureValue;
import fi.toteuma.goals.StatusProposal;
import fi.toteuma.indicators.Indicators;
import fi.toteuma.indicators.KeyFigure;
import fi.toteuma.indicators.KeyFigureValue;
import fi.toteuma.indicators.KeyFigureValue.Basis;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.RiskScale;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.risks.Risk;
import fi.toteuma.risks.RiskAssessment;
import fi.toteuma.risks.Risks;
import fi.toteuma.rounds.Task;
import fi.toteuma.web.internal.page.Words;
import fi.toteuma.web.internal.tasks.Hint.Last;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the hints of one round's tasks: a few questions to the database, however many tasks there are. */
@Component
class Hints {

    private final Goals goals;
    private final Risks risks;
    private final Indicators indicators;
    private final Beginnings beginnings;

    Hints(Goals goals, Risks risks, Indicators indicators, Beginnings beginnings) {
        this.goals = goals;
        this.risks = risks;
        this.indicators = indicators;
        this.beginnings = beginnings;
    }

    /** @param tasks of one report date */
    Map<Task, Hint> of(Municipality of, List<Task> tasks, Words words) {
        Map<Task, Hint> hints = new HashMap<>();
        tasks.stream().collect(Collectors.groupingBy(Task::part)).forEach((part, ours) -> {
            Function<Task, Hint> hint = switch (part) {
                case GOALS -> ofGoals(of.id(), ours.getFirst(), words);
                case RISKS -> ofRisks(of.id(), ours.getFirst(), MunicipalitySettings.parse(of.key(), of.settings()).riskScale());
                case KEY_FIGURES -> ofKeyFigures(of.id(), words);
                case TEXTS -> beginnings.of(of, ours, words.language());
                case PROJECTS, INVESTMENTS -> task -> Hint.NOTHING;
            };
            ours.forEach(task -> hints.put(task, hint.apply(task)));
        });
        return hints;
    }

    private Function<Task, Hint> ofGoals(MunicipalityId of, Task one, Words words) {
        LocalDate day = one.duty().reportDate();
        Map<String, Goal> all = byCode(goals.of(of, one.duty().year(), day), Goal::code);
        List<FollowUp> told = goals.followUps(of, one.duty().year(), day);
        List<MeasureValue> values = goals.values(of, one.duty().year(), day);
        return task -> Optional.ofNullable(all.get(task.key()))
                .map(goal -> new Hint(
                        goal.measures().stream().map(Hints::about).findFirst().orElse(Wording.of("")),
                        proposed(goal, values, day, words).orElseGet(() -> stood(goal, told, day, words).orElse(null))))
                .orElse(Hint.NOTHING);
    }

    /** What it is measured by and where it shall be; one of them where only one was given. */
    private static Wording about(Measure measure) {
        return measure.target().texts().values().stream().allMatch(String::isBlank) ? measure.title() : measure.target();
    }

    private static Optional<Last> proposed(Goal goal, List<MeasureValue> values, LocalDate round, Words words) {
        return StatusProposal.of(goal, values).map(proposal -> new Last.Proposed(
                values.stream().filter(one -> one.measure().equals(proposal.because().code())).toList().getLast().date(),
                withUnit(words.decimal(proposal.value()), proposal.because().number().orElseThrow().measuredIn(), words),
                shape(goal, proposal.status()), words.of("write.status." + Sheets.time(round) + "." + proposal.status().key())));
    }

    private static Optional<Last> stood(Goal goal, List<FollowUp> told, LocalDate before, Words words) {
        return latest(told, one -> one.goal().equals(goal.code()) && one.status().isPresent(), FollowUp::reportDate, before)
                .map(one -> new Last.Stood(
                        one.reportDate(), shape(goal, one.status().orElseThrow()),
                        words.of("write.status." + Sheets.time(one.reportDate()) + "." + one.status().get().key())));
    }

    private static Status shape(Goal goal, GoalStatus status) {
        return new GoalStanding(goal, Optional.of(status)).status();
    }

    private Function<Task, Hint> ofRisks(MunicipalityId of, Task one, RiskScale scale) {
        LocalDate day = one.duty().reportDate();
        Map<String, Risk> all = byCode(risks.of(of, one.duty().year()), Risk::code);
        List<RiskAssessment> told = risks.assessments(of, day);
        return task -> Optional.ofNullable(all.get(task.key()))
                .map(risk -> new Hint(
                        risk.riskClass(),
                        latest(told, other -> other.risk().equals(risk.code()) && other.value().isPresent(), RiskAssessment::reportDate, day)
                                .map(assessment -> weighed(assessment, scale))
                                .orElse(null)))
                .orElse(Hint.NOTHING);
    }

    private static Last weighed(RiskAssessment one, RiskScale scale) {
        int band = scale.band(one.value().orElseThrow());
        return new Last.Weighed(
                one.reportDate(), band, scale.bands().get(band - 1).name(),
                one.likelihood().orElseThrow() + " × " + one.impact().orElseThrow() + " = " + one.value().orElseThrow());
    }

    private Function<Task, Hint> ofKeyFigures(MunicipalityId of, Words words) {
        Map<String, KeyFigure> all = byCode(indicators.keyFigures(of), KeyFigure::code);
        List<KeyFigureValue> values = indicators.keyFigureValues(of);
        return task -> Optional.ofNullable(all.get(task.key()))
                .map(figure -> new Hint(
                        isEmpty(figure.part()) ? figure.measuredIn() : figure.part(),
                        latest(values, one -> one.keyFigure().equals(figure.code()) && one.basis() == Basis.ACTUAL && one.value().isPresent(),
                                Hints::day, task.duty().reportDate())
                                .map(one -> new Last.Counted(day(one), printed(one, figure, words)))
                                .orElse(null)))
                .orElse(Hint.NOTHING);
    }

    /** As reports print it. */
    private static String printed(KeyFigureValue value, KeyFigure figure, Words words) {
        return value.printed().isEmpty()
                ? withUnit(words.rounded(value.value().orElseThrow(), figure.decimals()), figure.measuredIn(), words)
                : value.printed();
    }

    private static LocalDate day(KeyFigureValue value) {
        return YearMonth.of(value.year(), value.through()).atEndOfMonth();
    }

    private static String withUnit(String number, Wording unit, Words words) {
        return isEmpty(unit) ? number : number + "\u00a0" + unit.in(words.language());
    }

    private static boolean isEmpty(Wording wording) {
        return wording.texts().values().stream().allMatch(String::isBlank);
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(code, Function.identity(), (one, other) -> one));
    }

    /** The latest before a day, as it was told last. */
    private static <T> Optional<T> latest(List<T> all, Predicate<T> which, Function<T, LocalDate> day, LocalDate before) {
        return all.stream()
                .filter(which)
                .filter(one -> day.apply(one).isBefore(before))
                .max(Comparator.comparing(day));
    }
}
