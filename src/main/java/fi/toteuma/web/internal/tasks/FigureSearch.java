package fi.toteuma.web.internal.tasks;

import fi.toteuma.document.Notation;
import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.narrative.LiveFigure;
import fi.toteuma.reporting.Amounts;
import fi.toteuma.reporting.ReportSubject;
import fi.toteuma.reporting.ReportSubject.Line;
import fi.toteuma.reporting.ReportSubject.Unit;
import fi.toteuma.reporting.ReportSubjects;
import fi.toteuma.reporting.Reports;
import fi.toteuma.web.internal.page.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds figures that a text can refer to, by line, unit and what they are. */
@Component
public class FigureSearch {

    private static final int MOST = 12;
    private static final String UTILISATION = "utilisation";
    private static final List<String> USUAL = List.of(Amounts.ACTUAL, Amounts.BUDGET, UTILISATION);
    private static final int SHARE_DECIMALS = 2;

    private final Reports reports;
    private final ReportSubjects subjects;

    FigureSearch(Reports reports, ReportSubjects subjects) {
        this.reports = reports;
        this.subjects = subjects;
    }

    /**
     * @param reference as a text writes it
     * @param what key of the phrase that says what it is
     * @param printed as it stands now: whole euros, or per cent
     */
    public record Found(String reference, Wording unit, Wording line, String what, String printed) {}

    /**
     * Figures of the unit's report at a date; where nothing is asked, the unit's own results: its finances now.
     *
     * @param asked words that unit, line and what it is hold together, in any order
     * @return at most a dozen, the unit's own first; none where no report of the day is about the unit
     */
    List<Found> of(String municipality, LocalDate date, String unit, String asked, Words words) {
        return subject(municipality, date, unit).map(subject -> found(subject, unit, asked, words)).orElse(List.of());
    }

    private Optional<ReportSubject> subject(String municipality, LocalDate date, String unit) {
        return reports.all().stream()
                .filter(listing -> listing.municipality().equals(municipality) && listing.asOf().equals(date))
                .map(listing -> subjects.of(municipality, listing.key()))
                .filter(subject -> subject.units().stream().anyMatch(one -> one.code().equals(unit)))
                .findFirst();
    }

    private static List<Found> found(ReportSubject subject, String unit, String asked, Words words) {
        List<String> parts = Stream.of(asked.toLowerCase(Locale.ROOT).split("\\s+")).filter(part -> !part.isEmpty()).toList();
        List<Unit> units = subject.units().stream()
                .filter(one -> !parts.isEmpty() || one.code().equals(unit))
                .sorted(Comparator.comparing(one -> !one.code().equals(unit)))
                .toList();
        List<String> whats = parts.isEmpty() ? USUAL : Stream.concat(Amounts.ALL.stream(), Stream.of(UTILISATION)).toList();
        List<Line> lines = subject.lines().stream().sorted(Comparator.comparing(line -> !begins(line, parts, words))).toList();
        List<Found> found = new ArrayList<>();
        for (Unit one : units) {
            for (Line line : lines) {
                boolean shown = !parts.isEmpty() || line.scheme().equals(ReportSubject.STATEMENT) && (line.role() == Role.SUM || line.role() == Role.RESULT);
                for (String what : shown ? whats : List.<String>of()) {
                    String name = String.join(
                            " ", one.code(), one.name().in(words.language()), line.label().in(words.language()), words.of("figure.what." + what));
                    if (found.size() < MOST && parts.stream().allMatch(name.toLowerCase(Locale.ROOT)::contains)) {
                        printed(subject.amounts(), one.code(), line, what, words).ifPresent(value -> found.add(new Found(
                                new LiveFigure("figure", (one.code().equals(unit) ? "self" : one.code()) + "/" + line.reference() + "/" + what).toString(),
                                one.name(), line.label(), what, value)));
                    }
                }
            }
        }
        return found;
    }

    /** A line whose own name one asks for comes before those that only hold the word. */
    private static boolean begins(Line line, List<String> parts, Words words) {
        String label = line.label().in(words.language()).toLowerCase(Locale.ROOT);
        return parts.stream().anyMatch(label::startsWith);
    }

    private static Optional<String> printed(Amounts amounts, String unit, Line line, String what, Words words) {
        if (!what.equals(UTILISATION)) {
            return amounts.amount(unit, line.reference(), what).map(money -> words.number(money.in(1, 0).longValueExact()) + "\u00a0€");
        }
        Optional<Money> budget = amounts.amount(unit, line.reference(), Amounts.BUDGET).filter(whole -> !whole.isZero());
        return budget.flatMap(whole -> amounts.amount(unit, line.reference(), Amounts.ACTUAL)
                .map(part -> words.money(Notation.percent(part, whole, SHARE_DECIMALS)) + "\u00a0%"));
    }
}
