package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.Place;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.document.Consistency;
import fi.toteuma.document.Table;
import java.util.List;
import java.util.stream.Stream;

/** A printed figure isn't what it is said to be made of. */
final class Recomputation implements Rule {

    @Override
    public String name() {
        return "recomputation";
    }

    @Override
    public String source() {
        return "Domain rules 1–4";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        List<String> contradictions = Consistency.of(report.document()).contradictions();
        return report.document().tables().stream().flatMap(table -> check(report, table, contradictions)).toList();
    }

    private Stream<Finding> check(ReportUnderCheck report, Table table, List<String> contradictions) {
        return table.rows().stream()
                .filter(row -> !row.isGroupHead())
                .flatMap(row -> table.columns().stream()
                        .filter(column -> contradictions.contains(
                                table.id() + "/" + row.id() + "/" + column.key() + " (" + row.label() + ")"))
                        .map(column -> new Finding(
                                name(), "", Severity.CONTRADICTION,
                                new Place(
                                        Place.Kind.TABLE, table.id() + "/" + row.id() + "/" + column.key(),
                                        List.of(new Said.Text(table.title()), new Said.Text(row.label()))),
                                List.of(new Said.Text(String.join(" ", column.head())), printed(report, table, row, column)))));
    }

    private static Said printed(ReportUnderCheck report, Table table, Table.Row row, Table.Column column) {
        return new Said.Text(report.document().notation().print(row.cells().get(table.columnIndex(column.key())).value(), column));
    }
}
