package fi.toteuma.rendering.internal.xlsx;

import fi.toteuma.document.Formula;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Notation;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Cell;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * The formula of a cell in Excel's words. Amounts are rounded to the cent, since a program adds them up in binary and
 * half a euro must stay half a euro to be rounded right when shown.
 */
final class LiveFormula {

    private final Table table;
    private final int firstRow;
    private final Notation notation;

    /** @param firstRow where the table's first row stands on its sheet, from 0 */
    LiveFormula(Table table, int firstRow, Notation notation) {
        this.table = table;
        this.firstRow = firstRow;
        this.notation = notation;
    }

    /** The formula without its equals sign; null where the cell is a constant, being a fact or made of no figures here. */
    @Nullable String of(Cell cell, Column column) {
        return switch (cell.formula()) {
            case Formula.Sum(List<Formula.Term> terms) when isMoney(cell.value()) -> sum(terms);
            case Formula.Difference difference when isMoney(cell.value()) -> difference(difference);
            case Formula.PercentOf percent when cell.value() instanceof Value.Share share -> percent(percent, share, column);
            case null, default -> null;
        };
    }

    private @Nullable String sum(List<Formula.Term> terms) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < terms.size(); ) {
            Formula.Term first = terms.get(i);
            int last = i;
            while (last + 1 < terms.size() && continues(terms.get(last), terms.get(last + 1))) {
                last++;
            }
            if (isFigure(first.cell())) {
                text.append(first.sign() < 0 ? "-" : text.isEmpty() ? "" : "+");
                String range = address(first.cell());
                text.append(last == i ? range : "SUM(" + range + ":" + address(terms.get(last).cell()) + ")");
            }
            i = last + 1;
        }
        return text.isEmpty() ? null : "ROUND(" + text + ",2)";
    }

    /** Whether the second stands right under the first and counts the same way. */
    private boolean continues(Formula.Term above, Formula.Term below) {
        return above.sign() == below.sign()
                && above.cell().column().equals(below.cell().column())
                && isFigure(above.cell())
                && isFigure(below.cell())
                && table.rowIndex(above.cell().row()) + 1 == table.rowIndex(below.cell().row());
    }

    private @Nullable String difference(Formula.Difference difference) {
        if (!isFigure(difference.minuend()) || !isFigure(difference.subtrahend())) {
            return null;
        }
        String minuend = address(difference.minuend());
        String subtrahend = address(difference.subtrahend());
        return difference.turned()
                ? "ROUND(-(" + minuend + "-" + subtrahend + "),2)"
                : "ROUND(" + minuend + "-" + subtrahend + ",2)";
    }

    private @Nullable String percent(Formula.PercentOf percent, Value.Share share, Column column) {
        if (!isFigure(percent.part()) || !isFigure(percent.whole())) {
            return null;
        }
        String part = address(percent.part());
        String whole = address(percent.whole());
        String ofNothing = notation.shareOfNothing() == null ? "0" : '"' + notation.shareOfNothing() + '"';
        String quotient = binaryIsExactEnough(share, column.decimals())
                ? "100*" + part + "/" + whole
                : "100*ROUND(100*" + part + ",0)/ROUND(100*" + whole + ",0)";
        return "IF(" + whole + "=0," + ofNothing + ",ROUND(" + quotient + "," + column.decimals() + "))";
    }

    /** Whether 100 × part / whole, reckoned as programs do, rounds to the same as reckoned from cents. */
    private static boolean binaryIsExactEnough(Value.Share share, int decimals) {
        if (share.whole().isZero()) {
            return true;
        }
        double quotient = 100 * share.part().amount().doubleValue() / share.whole().amount().doubleValue();
        return BigDecimal.valueOf(quotient)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .compareTo(Notation.percent(share.part(), share.whole(), decimals))
                == 0;
    }

    /** Whether the table prints a cell there that holds an amount; what it leaves out is zero. */
    private boolean isFigure(CellRef ref) {
        int row = table.rowIndex(ref.row());
        int column = table.columnIndex(ref.column());
        return row >= 0
                && column >= 0
                && !table.rows().get(row).isGroupHead()
                && isMoney(table.rows().get(row).cells().get(column).value());
    }

    private static boolean isMoney(Value value) {
        return value instanceof Value.Amount || value instanceof Value.Remaining || value instanceof Value.Judged;
    }

    private String address(CellRef ref) {
        int row = firstRow + table.rowIndex(ref.row());
        return new CellReference(row, 1 + table.columnIndex(ref.column())).formatAsString();
    }
}
