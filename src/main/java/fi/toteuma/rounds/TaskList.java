package fi.toteuma.rounds;

import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.indicators.KeyFigureValue;
import fi.toteuma.indicators.KeyFigureValue.Basis;
import fi.toteuma.investments.InvestmentReport;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.narrative.SectionText;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.projects.Project;
import fi.toteuma.risks.RiskAssessment;
import fi.toteuma.rounds.Task.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What of a unit's duty is still to do, one by one. */
final class TaskList {

    private static final Wording AS_A_WHOLE = new Wording(Map.of(
            Language.FI, "Investoinnit kokonaisuutena", Language.SV, "Investeringarna som helhet", Language.EN, "Investments as a whole"));

    private final ReportingDuty duty;
    private final Told now;
    private final Told before;
    private final LocalDate today;
    private final Function<String, Wording> sectionNames;

    /**
     * @param before what was told at the round before of the same kind, during the year or at its end: what had to be told of then has to be told of now
     * @param sectionNames headings of texts by their section's key
     */
    TaskList(ReportingDuty duty, Told now, Told before, LocalDate today, Function<String, Wording> sectionNames) {
        this.duty = duty;
        this.now = now;
        this.before = before;
        this.today = today;
        this.sectionNames = sectionNames;
    }

    List<Task> all() {
        return duty.parts().stream().flatMap(this::of).toList();
    }

    private Stream<Task> of(Part part) {
        return switch (part) {
            case TEXTS -> texts();
            case GOALS -> now.goals().stream()
                    .filter(goal -> isOurs(goal.unit()))
                    .map(goal -> task(part, goal.code(), goal.title(), state(goal)));
            case RISKS -> now.risks().stream()
                    .filter(risk -> isOurs(risk.unit()))
                    .map(risk -> task(part, risk.code(), risk.description(), state(risk.code())));
            case PROJECTS -> named(now.projects(), before.projects(), Project::unit, Project::code)
                    .map(project -> task(part, project.code(), project.name(), state(isIn(now.projects(), project, Project::code))));
            case INVESTMENTS -> named(now.investments(), before.investments(), InvestmentReport::unit, InvestmentReport::object)
                    .map(one -> task(part, one.object(), one.object().isEmpty() ? AS_A_WHOLE : Wording.of(one.object()), state(isIn(now.investments(), one, InvestmentReport::object))));
            case KEY_FIGURES -> now.keyFigures().stream()
                    .filter(figure -> isOurs(figure.unit()) && figure.formula().isEmpty())
                    .filter(figure -> now.keyFigureValues().stream()
                            .anyMatch(value -> value.keyFigure().equals(figure.code()) && value.year() == duty.year()))
                    .map(figure -> task(part, figure.code(), figure.name(), state(now.keyFigureValues().stream()
                            .anyMatch(value -> value.keyFigure().equals(figure.code()) && isTheirs(value)))));
        };
    }

    private Stream<Task> texts() {
        Map<String, State> sections = new LinkedHashMap<>();
        before.texts().stream().filter(text -> isOurs(text.unit())).forEach(text -> sections.put(text.section(), State.MISSING));
        now.texts().stream().filter(text -> isOurs(text.unit())).forEach(text -> sections.put(text.section(), state(text)));
        return sections.entrySet().stream()
                .map(section -> task(Part.TEXTS, section.getKey(), sectionNames.apply(section.getKey()), section.getValue()));
    }

    private State state(SectionText text) {
        boolean copied = before.texts().stream()
                .anyMatch(one -> one.unit().equals(text.unit()) && one.section().equals(text.section()) && one.text().equals(text.text()));
        return !isWritten(text.text()) ? State.MISSING : copied ? State.BEGUN : State.DONE;
    }

    private State state(Goal goal) {
        List<FollowUp> told = now.followUps().stream()
                .filter(one -> one.goal().equals(goal.code()) && one.reportDate().equals(duty.reportDate()))
                .toList();
        if (told.isEmpty()) {
            return State.MISSING;
        }
        FollowUp one = told.getLast();
        boolean written = isWritten(one.text());
        boolean copied = one.reportedBy().isEmpty() && now.followUps().stream()
                .filter(other -> other.goal().equals(goal.code()) && other.reportDate().isBefore(duty.reportDate()))
                .anyMatch(other -> other.status().equals(one.status()) && other.text().equals(one.text()));
        return one.status().isEmpty() && !written ? State.MISSING : copied || one.status().isEmpty() ? State.BEGUN : State.DONE;
    }

    private State state(String risk) {
        return now.assessments().stream()
                .filter(one -> one.risk().equals(risk) && one.reportDate().equals(duty.reportDate()))
                .reduce((one, later) -> later)
                .map(TaskList::state)
                .orElse(State.MISSING);
    }

    private static State state(RiskAssessment assessment) {
        return assessment.value().isPresent() ? State.DONE : State.BEGUN;
    }

    private static State state(boolean told) {
        return told ? State.DONE : State.MISSING;
    }

    private boolean isTheirs(KeyFigureValue value) {
        return value.basis() == Basis.ACTUAL && value.year() == duty.year() && value.through() == duty.reportDate().getMonthValue();
    }

    /** The unit's records told of now or the last time, each once. */
    private <T> Stream<T> named(List<T> told, List<T> earlier, Function<T, String> unit, Function<T, String> key) {
        Map<String, T> records = new LinkedHashMap<>();
        Stream.concat(earlier.stream(), told.stream()).filter(one -> isOurs(unit.apply(one))).forEach(one -> records.put(key.apply(one), one));
        return records.values().stream();
    }

    private static <T> boolean isIn(List<T> told, T record, Function<T, String> key) {
        return told.stream().anyMatch(one -> Objects.equals(key.apply(one), key.apply(record)));
    }

    private boolean isOurs(String unit) {
        return unit.equals(duty.unit());
    }

    private static boolean isWritten(Wording text) {
        return text.texts().values().stream().anyMatch(words -> !words.isBlank());
    }

    private Task task(Part part, String key, Wording title, State state) {
        long late = state == State.DONE ? 0 : Math.max(0, ChronoUnit.DAYS.between(duty.deadline(), today));
        return new Task(duty, part, key, title, state, late);
    }
}
