package fi.toteuma.finance.calc;

import fi.toteuma.document.Formula;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Table.Cell;
import fi.toteuma.document.Value;
import fi.toteuma.document.Value.Remaining.Nature;
import fi.toteuma.kernel.Money;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** A cell derived from two others of its row. What is missing or not booked in one of them is so in the result. */
record Derivation(String row, String first, String second, Map<String, Cell> cells) {

    Cell difference() {
        return of((a, b) -> new Value.Amount(a.minus(b)), new Formula.Difference(ref(first), ref(second), false));
    }

    Cell percent() {
        return of(Value.Share::new, new Formula.PercentOf(ref(first), ref(second)));
    }

    /** Income is left to come in where the budget is positive; otherwise a cost is left to be spent. */
    Cell remaining() {
        if (!(value(first) instanceof Value.Amount(Money budget)) || !(value(second) instanceof Value.Amount(Money actual))) {
            return absent();
        }
        boolean income = budget.isZero() ? actual.signum() > 0 : budget.signum() > 0;
        Money left = income ? budget.minus(actual) : actual.minus(budget);
        return new Cell(
                new Value.Remaining(left, income ? Nature.INCOME : Nature.COST),
                new Formula.Difference(ref(first), ref(second), !income));
    }

    Cell judged(Money materiality) {
        return of(
                (budget, actual) -> {
                    Money difference = actual.minus(budget);
                    return new Value.Judged(difference, isMaterial(difference, materiality));
                },
                new Formula.Difference(ref(second), ref(first), false));
    }

    private static boolean isMaterial(Money difference, Money materiality) {
        return !difference.isZero() && difference.abs().compareTo(materiality) >= 0;
    }

    private Cell of(BiFunction<Money, Money, Value> rule, Formula formula) {
        return value(first) instanceof Value.Amount(Money a) && value(second) instanceof Value.Amount(Money b)
                ? new Cell(rule.apply(a, b), formula)
                : absent();
    }

    private Cell absent() {
        for (Value value : List.of(value(first), value(second))) {
            if (value instanceof Value.Missing || value instanceof Value.NotBooked) {
                return new Cell(value, null);
            }
        }
        return Cell.BLANK;
    }

    private Value value(String column) {
        Cell cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column of facts " + column + " to calculate from");
        }
        return cell.value();
    }

    private CellRef ref(String column) {
        return new CellRef(row, column);
    }
}
