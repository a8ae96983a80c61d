package fi.toteuma.finance.calc;

import fi.toteuma.document.Formula;
import fi.toteuma.document.Table.Cell;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.Value;
import fi.toteuma.finance.calc.TableLayout.ColumnLayout;
import fi.toteuma.finance.calc.TableLayout.Content;
import fi.toteuma.finance.calc.TableLayout.RowGroup;
import fi.toteuma.finance.calc.TableLayout.RowLayout;
import fi.toteuma.finance.calc.TableLayout.Show;
import fi.toteuma.kernel.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts and a layout go in, a table's rows come out: which lines print, their cells in cents, and their formulas. */
public final class TableCalculation {

    private final String table;
    private final TableLayout layout;

    /** @param table the table's id: sources are named {@code table/row/column} */
    public TableCalculation(String table, TableLayout layout) {
        this.table = table;
        this.layout = layout;
    }

    /** @param facts by group key and column key; a column that isn't of facts has none */
    public List<Row> rows(Map<String, Map<String, ColumnFacts>> facts) {
        List<Row> rows = new ArrayList<>();
        for (RowGroup group : layout.groups()) {
            if (!group.head().isEmpty()) {
                rows.add(new Row(group.key(), Row.Role.GROUP, group.head(), List.of()));
            }
            rows.addAll(new GroupRows(group, facts.getOrDefault(group.key(), Map.of())).rows());
        }
        return rows;
    }

    /** The rows of one group. */
    private final class GroupRows {

        private final RowGroup group;
        private final Map<String, ColumnFacts> facts;
        private final Map<String, LineAmounts> amounts = new LinkedHashMap<>();

        GroupRows(RowGroup group, Map<String, ColumnFacts> facts) {
            this.group = group;
            this.facts = facts;
            facts.forEach((column, given) ->
                    amounts.put(column, new LineAmounts(group.scheme(), given.mappedOn(), given.amounts())));
        }

        List<Row> rows() {
            List<RowLayout> shown = group.rows().stream().filter(this::isShown).toList();
            LiveSums sums = new LiveSums(group.scheme(), shown, layout.columns(), amounts, this::rowId);
            List<Row> rows = new ArrayList<>();
            for (RowLayout row : shown) {
                rows.add(
                        switch (row) {
                            case RowLayout.Head(String text) ->
                                new Row(rowId("head" + rows.size()), Row.Role.GROUP, text, List.of());
                            case RowLayout.LineRow line ->
                                new Row(rowId(line.line()), line.role(), line.label(), cells(line, sums));
                        });
            }
            return rows;
        }

        private String rowId(String line) {
            return layout.groups().size() == 1 ? line : group.key() + "." + line;
        }

        private boolean isShown(RowLayout row) {
            return switch (row) {
                case RowLayout.Head ignored -> true;
                case RowLayout.LineRow line ->
                    switch (line.show()) {
                        case Show.Always() -> true;
                        case Show.IfAny() -> hasAny(line.line());
                        case Show.With(List<String> lines) -> lines.stream().anyMatch(this::hasAny);
                    };
            };
        }

        private boolean hasAny(String line) {
            return amounts.values().stream().anyMatch(column -> !column.of(line).isZero());
        }

        private List<Cell> cells(RowLayout.LineRow row, LiveSums sums) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (ColumnLayout column : layout.columns()) {
                if (column.content() instanceof Content.Facts) {
                    cells.put(column.key(), factCell(row, column, sums));
                }
            }
            return layout.columns().stream()
                    .map(column -> cells.getOrDefault(column.key(), derived(row, column, cells)))
                    .toList();
        }

        private Cell factCell(RowLayout.LineRow row, ColumnLayout column, LiveSums sums) {
            ColumnFacts given = facts.get(column.key());
            if (given == null) {
                throw new IllegalArgumentException("table " + table + ": no facts for column " + column.key());
            }
            if (!column.fills(row.line())) {
                return Cell.BLANK;
            }
            if (given.missing()) {
                return new Cell(new Value.Missing(), null);
            }
            Money amount = amounts.get(column.key()).of(row.line());
            if (amount.isZero() && NotBookedLines.isNotBooked(group.scheme(), row.line(), given)) {
                return new Cell(new Value.NotBooked(), null);
            }
            Formula sum = sums.formula(row.line(), column);
            Formula formula = sum != null
                    ? sum
                    : new Formula.Facts(table + "/" + rowId(row.line()) + "/" + column.key());
            return new Cell(new Value.Amount(amount), formula);
        }

        private Cell derived(RowLayout.LineRow row, ColumnLayout column, Map<String, Cell> cells) {
            if (!column.fills(row.line())) {
                return Cell.BLANK;
            }
            String id = rowId(row.line());
            return switch (column.content()) {
                case Content.Facts(), Content.Blank() -> Cell.BLANK;
                case Content.Difference(String a, String b) -> new Derivation(id, a, b, cells).difference();
                case Content.Percent(String part, String whole) -> new Derivation(id, part, whole, cells).percent();
                case Content.Remaining(String budget, String actual) ->
                    new Derivation(id, budget, actual, cells).remaining();
                case Content.Judged(String budget, String actual, Money materiality) ->
                    new Derivation(id, budget, actual, cells).judged(materiality);
            };
        }
    }
}
