package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.Place;
import fi.toteuma.checks.Published;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.checks.internal.rules.PrintedAmounts.Printed;
import fi.toteuma.document.Table.Row.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An amount isn't what an earlier report published of the same unit, line, measure and period, as coarsely as the two print it.
 * Restated comparatives are meant to differ, if a note under their table says so.
 */
final class Comparatives implements Rule {

    /** What was published, and in which report. */
    private record Earlier(Published report, Printed printed) {}

    @Override
    public String name() {
        return "comparatives";
    }

    @Override
    public String source() {
        return "Report quality 15; domain rule 10";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        Map<PrintedAmounts.Amount, Earlier> earlier = earlier(report);
        Map<PrintedAmounts.Amount, Printed> different = new LinkedHashMap<>();
        PrintedAmounts.of(report.document()).forEach((amount, now) -> {
            Earlier then = earlier.get(amount);
            if (then != null && !now.printsAs(then.printed()) && !isExplained(report, now)) {
                different.put(amount, now);
            }
        });
        // a sum differs because its details do; it is said where it differs alone
        Set<PrintedAmounts.Amount> withDetails = different.entrySet().stream()
                .filter(each -> each.getValue().row().role() == Role.DETAIL)
                .map(each -> each.getKey().ofAnyLine())
                .collect(Collectors.toSet());
        return different.entrySet().stream()
                .filter(each -> each.getValue().row().role() == Role.DETAIL || !withDetails.contains(each.getKey().ofAnyLine()))
                .map(each -> finding(each.getValue(), earlier.get(each.getKey())))
                .toList();
    }

    /** By what they are of; of several reports the latest one that printed it. */
    private static Map<PrintedAmounts.Amount, Earlier> earlier(ReportUnderCheck report) {
        Map<PrintedAmounts.Amount, Earlier> earlier = new HashMap<>();
        report.published().stream()
                .filter(published -> published.reportDate().isBefore(report.subject().reportDate()))
                .forEach(published -> PrintedAmounts.of(published.document())
                        .forEach((amount, printed) -> earlier.put(amount, new Earlier(published, printed))));
        return earlier;
    }

    /** A note tells of a restatement if it names a year from the comparative's to the report's. */
    private static boolean isExplained(ReportUnderCheck report, Printed now) {
        return now.isRestated() && IntStream.rangeClosed(now.answer().year(), report.subject().year())
                .mapToObj(year -> Pattern.compile("(?<!\\d)" + year + "(?!\\d)"))
                .anyMatch(year -> now.table().notes().stream().anyMatch(note -> year.matcher(note).find()));
    }

    private Finding finding(Printed now, Earlier then) {
        Published report = then.report();
        return new Finding(
                name(), now.isRestated() ? "restated" : "", Severity.CONTRADICTION,
                new Place(
                        Place.Kind.TABLE, now.table().id() + "/" + now.row().id() + "/" + now.column().key(),
                        List.of(new Said.Text(now.table().title()), new Said.Text(now.row().label()))),
                List.of(new Said.Text(String.join(" ", now.column().head())), new Said.Euros(now.money()),
                        new Said.Euros(then.printed().money()), new Said.Text(report.document().title()), new Said.Name(report.body()),
                        new Said.Day(report.decidedOn()), new Said.Text(report.section())));
    }
}
