package fi.toteuma.rounds;

import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.indicators.KeyFigure;
import fi.toteuma.indicators.KeyFigureValue;
import fi.toteuma.indicators.KeyFigureValue.Basis;
import fi.toteuma.kernel.Wording;
import fi.toteuma.narrative.SectionText;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares what a unit has to report with what it reported. */
public final class RoundStatus {

    private RoundStatus() {}

    /**
     * The parts of a duty, in its order.
     *
     * @param told of the duty's year, at its report date
     * @param before what was told at the round before of the same kind: sections that had a text then need one now
     * @param today lateness is counted up to this day
     */
    public static List<PartStatus> of(ReportingDuty duty, Told told, Told before, LocalDate today) {
        return duty.parts().stream().map(part -> status(duty, part, told, before, today)).toList();
    }

    private static PartStatus status(ReportingDuty duty, Part part, Told told, Told before, LocalDate today) {
        String unit = duty.unit();
        LocalDate day = duty.reportDate();
        return switch (part) {
            case TEXTS -> {
                long written = told.texts().stream()
                        .filter(text -> text.unit().equals(unit) && isWritten(text.text()) && !isCopy(text, before))
                        .count();
                long sections = Stream.concat(before.texts().stream(), told.texts().stream())
                        .filter(text -> text.unit().equals(unit))
                        .map(SectionText::section)
                        .distinct()
                        .count();
                yield every(duty, part, written, Math.toIntExact(sections), today);
            }
            case GOALS -> {
                List<Goal> goals = told.goals().stream().filter(goal -> goal.unit().equals(unit)).toList();
                yield every(duty, part, goals.stream().filter(goal -> isFollowed(goal, told, day)).count(), goals.size(), today);
            }
            case RISKS -> {
                List<String> risks = told.risks().stream().filter(risk -> risk.unit().equals(unit)).map(risk -> risk.code()).toList();
                yield every(duty, part, risks.stream()
                        .filter(risk -> told.assessments().stream()
                                .anyMatch(one -> one.risk().equals(risk) && one.reportDate().equals(day)))
                        .count(), risks.size(), today);
            }
            case PROJECTS ->
                any(duty, part, told.projects().stream().filter(project -> project.unit().equals(unit)).count(), today);
            case INVESTMENTS ->
                any(duty, part, told.investments().stream().filter(report -> report.unit().equals(unit)).count(), today);
            case KEY_FIGURES -> {
                List<KeyFigure> followed = told.keyFigures().stream()
                        .filter(figure -> figure.unit().equals(unit) && isFollowed(figure, told, duty.year()))
                        .toList();
                yield every(
                        duty, part, followed.stream().filter(figure -> isTold(figure, told, duty)).count(), followed.size(), today);
            }
        };
    }

    /** A part that is done with the first record: what is over isn't told of again. */
    private static PartStatus any(ReportingDuty duty, Part part, long told, LocalDate today) {
        return every(duty, part, told, Math.toIntExact(told), today);
    }

    /** A text that was copied from the round before isn't this round's until somebody changed it. */
    private static boolean isCopy(SectionText text, Told before) {
        return before.texts().stream()
                .anyMatch(one -> one.unit().equals(text.unit()) && one.section().equals(text.section()) && one.text().equals(text.text()));
    }

    /** A part that is done with the last record; one that has none isn't done. */
    private static PartStatus every(ReportingDuty duty, Part part, long told, int expected, LocalDate today) {
        int least = Math.max(1, expected);
        long late = told >= least ? 0 : Math.max(0, ChronoUnit.DAYS.between(duty.deadline(), today));
        return new PartStatus(duty, part, Math.toIntExact(told), least, late);
    }

    private static boolean isFollowed(Goal goal, Told told, LocalDate day) {
        Optional<FollowUp> now = Optional.empty();
        Optional<FollowUp> before = Optional.empty();
        for (FollowUp one : told.followUps()) {
            if (one.goal().equals(goal.code()) && one.reportDate().isBefore(day)) {
                before = Optional.of(one);
            } else if (one.goal().equals(goal.code()) && one.reportDate().equals(day)) {
                now = Optional.of(one);
            }
        }
        return now.isPresent()
                && (now.get().status().isPresent() || isWritten(now.get().text()))
                && !(before.isPresent() && isCopy(now.get(), before.get()));
    }

    /** What was copied from the earlier round isn't this round's word until somebody changed it or put a name to it. */
    private static boolean isCopy(FollowUp now, FollowUp before) {
        return now.reportedBy().isEmpty() && now.status().equals(before.status()) && now.text().equals(before.text());
    }

    private static boolean isFollowed(KeyFigure figure, Told told, int year) {
        return told.keyFigureValues().stream().anyMatch(value -> value.keyFigure().equals(figure.code()) && value.year() == year);
    }

    private static boolean isTold(KeyFigure figure, Told told, ReportingDuty duty) {
        return !figure.formula().isEmpty() || told.keyFigureValues().stream().anyMatch(value -> isTold(value, figure, duty));
    }

    private static boolean isTold(KeyFigureValue value, KeyFigure figure, ReportingDuty duty) {
        return value.keyFigure().equals(figure.code())
                && value.basis() == Basis.ACTUAL
                && value.year() == duty.year()
                && value.through() == duty.reportDate().getMonthValue();
    }

    private static boolean isWritten(Wording wording) {
        return wording.texts().values().stream().anyMatch(text -> !text.isBlank());
    }
}
