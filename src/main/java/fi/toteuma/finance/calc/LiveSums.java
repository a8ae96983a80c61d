package fi.toteuma.finance.calc;

import fi.toteuma.document.Formula;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Formula.Term;
import fi.toteuma.finance.calc.LineScheme.Content;
import fi.toteuma.finance.calc.LineScheme.Part;
import fi.toteuma.finance.calc.TableLayout.ColumnLayout;
import fi.toteuma.finance.calc.TableLayout.RowLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Sums as formulas over the cells that are printed. A part that isn't printed is opened into its own parts; one that is
 * zero may be left out. Where a non-zero part stands nowhere in the table, the sum is of facts instead.
 */
final class LiveSums {

    private final LineScheme scheme;
    private final Map<String, LineAmounts> amounts;
    private final UnaryOperator<String> rowId;
    private final Set<CellRef> printed = new HashSet<>();

    LiveSums(
            LineScheme scheme,
            List<RowLayout> shown,
            List<ColumnLayout> columns,
            Map<String, LineAmounts> amounts,
            UnaryOperator<String> rowId) {
        this.scheme = scheme;
        this.amounts = amounts;
        this.rowId = rowId;
        for (RowLayout row : shown) {
            if (row instanceof RowLayout.LineRow line) {
                columns.stream()
                        .filter(column -> column.fills(line.line()))
                        .forEach(column -> printed.add(cell(line.line(), column)));
            }
        }
    }

    /** Null where the line is no sum, or not one of printed cells. */
    @Nullable Formula formula(String line, ColumnLayout column) {
        List<Term> terms = new ArrayList<>();
        boolean live = scheme.line(line).content() instanceof Content.Sum(List<Part> parts)
                && open(parts, 1, column, terms);
        return live && !terms.isEmpty() ? new Formula.Sum(terms) : null;
    }

    private boolean open(List<Part> parts, int sign, ColumnLayout column, List<Term> terms) {
        for (Part part : parts) {
            int partSign = sign * part.sign();
            CellRef cell = cell(part.line(), column);
            if (printed.contains(cell)) {
                terms.add(new Term(partSign, cell));
            } else if (scheme.line(part.line()).content() instanceof Content.Sum(List<Part> below)) {
                if (!open(below, partSign, column, terms)) {
                    return false;
                }
            } else if (!amounts.get(column.key()).of(part.line()).isZero()) {
                return false;
            }
        }
        return true;
    }

    private CellRef cell(String line, ColumnLayout column) {
        return new CellRef(rowId.apply(line), column.key());
    }
}
