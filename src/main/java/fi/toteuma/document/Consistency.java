package fi.toteuma.document;

import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Recomputes every cell of a document from what it says it is made of: facts add up to the cell, sums and differences to
 * what stands there, to the cent.
 */
public final class Consistency {

    private final Document document;
    private final List<String> contradictions = new ArrayList<>();
    private int checked;

    private Consistency(Document document) {
        this.document = document;
    }

    /**
     * @param checked how many cells could be recomputed
     * @param contradictions cells that are not what their formula says; none in a sound document
     */
    public record Result(int checked, List<String> contradictions) {}

    public static Result of(Document document) {
        Consistency consistency = new Consistency(document);
        document.tables().forEach(consistency::check);
        return new Result(consistency.checked, List.copyOf(consistency.contradictions));
    }

    private void check(Table table) {
        for (Table.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                check(table, row, table.columns().get(i), row.cells().get(i));
            }
        }
    }

    private void check(Table table, Table.Row row, Table.Column column, Table.Cell cell) {
        switch (cell.formula()) {
            case Formula.Facts(String id) -> expect(table, row, column, cell, facts(id));
            case Formula.Sum(List<Formula.Term> terms) -> {
                Money sum = Money.ZERO;
                for (Formula.Term term : terms) {
                    Money amount = money(table, term.cell());
                    sum = term.sign() < 0 ? sum.minus(amount) : sum.plus(amount);
                }
                expect(table, row, column, cell, sum);
            }
            case Formula.Difference(CellRef minuend, CellRef subtrahend, boolean turned) -> {
                Money difference = money(table, minuend).minus(money(table, subtrahend));
                expect(table, row, column, cell, turned ? difference.negate() : difference);
            }
            case Formula.PercentOf(CellRef part, CellRef whole) -> {
                Value.Share share = new Value.Share(money(table, part), money(table, whole));
                report(table, row, column, share.equals(cell.value()));
            }
            case Formula.Described ignored -> {
                // its inputs stand in no cell: the expected accrual
            }
            case null -> {
                // words and empty cells
            }
        }
    }

    private Money facts(String id) {
        Money sum = Money.ZERO;
        for (Provenance.Fact fact : document.provenance().source(id).facts()) {
            sum = sum.plus(fact.amount());
        }
        return sum;
    }

    private static Money money(Table table, CellRef cell) {
        int row = table.rowIndex(cell.row());
        int column = table.columnIndex(cell.column());
        if (row < 0 || column < 0) {
            throw new IllegalStateException("table " + table.id() + " has no cell " + cell.row() + "/" + cell.column());
        }
        return amount(table.rows().get(row).cells().get(column).value());
    }

    /** What a cell counts as in a sum: nothing where it holds no amount. */
    private static Money amount(Value value) {
        return switch (value) {
            case Value.Amount(Money money) -> money;
            case Value.Remaining remaining -> remaining.money();
            case Value.Judged judged -> judged.difference();
            case Value.Share ignored -> Money.ZERO;
            case Value.Words ignored -> Money.ZERO;
            case Value.Blank ignored -> Money.ZERO;
            case Value.Missing ignored -> Money.ZERO;
            case Value.NotBooked ignored -> Money.ZERO;
        };
    }

    private void expect(Table table, Table.Row row, Table.Column column, Table.Cell cell, Money expected) {
        report(table, row, column, amount(cell.value()).equals(expected));
    }

    private void report(Table table, Table.Row row, Table.Column column, boolean holds) {
        checked++;
        if (!holds) {
            contradictions.add(table.id() + "/" + row.id() + "/" + column.key() + " (" + row.label() + ")");
        }
    }
}
