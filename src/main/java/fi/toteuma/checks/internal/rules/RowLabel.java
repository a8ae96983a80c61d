package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.Place;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.document.Table;
import fi.toteuma.reporting.ReportSubject.Kind;
import fi.toteuma.reporting.ReportSubject.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row of costs is labelled as income or the other way round, or a row bears another line's name. */
final class RowLabel implements Rule {

    private static final Pattern INCOME = Pattern.compile("(?iu)(?:tuotot|tulot|intäkter|inkomster|income|revenue)$");
    private static final Pattern COSTS = Pattern.compile("(?iu)(?:kulut|menot|kostnader|utgifter|costs|expenditure)$");

    @Override
    public String name() {
        return "row-label";
    }

    @Override
    public String source() {
        return "Domain, section 5; decree 525/2020";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        return report.document().tables().stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row -> !row.isGroupHead())
                        .flatMap(row -> check(report, table, row).stream()))
                .toList();
    }

    private Optional<Finding> check(ReportUnderCheck report, Table table, Table.Row row) {
        String key = row.id().substring(row.id().lastIndexOf('.') + 1);
        List<Line> meant = report.subject().lines().stream().filter(line -> line.key().equals(key)).toList();
        boolean own = meant.stream().anyMatch(line -> isNamed(report, line, row.label()));
        boolean unit = report.subject().units().stream()
                .anyMatch(each -> letters(each.name().in(report.language())).equals(letters(row.label()))
                        || letters(each.printedAs()).equals(letters(row.label())));
        if (meant.isEmpty() || own || unit) {
            return Optional.empty();
        }
        Line line = meant.getFirst();
        boolean otherKind = line.kind() == Kind.COST && Words.has(INCOME, row.label()) || line.kind() == Kind.INCOME && Words.has(COSTS, row.label());
        boolean otherLine = report.lines(line.scheme()).stream()
                .anyMatch(other -> !other.key().equals(key) && isNamed(report, other, row.label()));
        if (!otherKind && !otherLine) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                name(), otherKind ? line.kind() == Kind.COST ? "cost" : "income" : "", Severity.CONTRADICTION, place(table, row),
                List.of(new Said.Text(row.label()), new Said.Name(line.label()))));
    }

    private static Place place(Table table, Table.Row row) {
        return new Place(Place.Kind.TABLE, table.id() + "/" + row.id(), List.of(new Said.Text(table.title()), new Said.Text(row.label())));
    }

    private static boolean isNamed(ReportUnderCheck report, Line line, String label) {
        return letters(line.label().in(report.language())).equals(letters(label));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
