package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Formula;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Cell;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.Value;
import fi.toteuma.kernel.Money;
import java.util.Comparator;
import java.util.List;

/**
 * The five lines that differ most from what was expected of them, largest first.
 *
 * @param table the table's id
 * @param expected how the expectation came about, in words
 * @param material from this difference on, it is marked better or weaker
 */
record Deviations(String table, String title, String caption, List<List<String>> heads, String expected, Money material, List<Deviation> all) {

    private static final int SHOWN = 5;

    /** A line's expectation and what became of it. */
    record Deviation(String line, String label, Money expected, Money actual) {
        Money difference() {
            return actual.minus(expected);
        }
    }

    Table toTable(String labelHead, List<String> notes) {
        List<Row> rows = all.stream()
                .filter(deviation -> !deviation.difference().isZero())
                .sorted(Comparator.comparing((Deviation deviation) -> deviation.difference().abs()).reversed())
                .limit(SHOWN)
                .map(this::row)
                .toList();
        return new Table(table, title, caption, labelHead, columns(), rows, notes);
    }

    private List<Column> columns() {
        return List.of(column("expected", 0, false), column("actual", 1, true), column("difference", 2, false));
    }

    private Column column(String key, int head, boolean tinted) {
        return new Column(key, heads.get(head), Column.Kind.AMOUNT, 1, 0, 0, tinted);
    }

    private Row row(Deviation deviation) {
        String id = deviation.line();
        Money difference = deviation.difference();
        return new Row(id, Row.Role.DETAIL, deviation.label(), List.of(
                new Cell(new Value.Amount(deviation.expected()), new Formula.Described(expected, List.of())),
                new Cell(new Value.Amount(deviation.actual()), new Formula.Facts(table + "/" + id + "/actual")),
                new Cell(
                        new Value.Judged(difference, difference.abs().compareTo(material) >= 0),
                        new Formula.Difference(new CellRef(id, "actual"), new CellRef(id, "expected"), false))));
    }
}
