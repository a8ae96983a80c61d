package fi.toteuma.document;

import java.util.List;

/** How a cell's value was made: of other cells of the same table, or of facts. XLSX writes the former as live formulas. */
public sealed interface Formula {

    /** A cell of the same table. */
    record CellRef(String row, String column) {}

    /** @param sign +1 or -1 */
    record Term(int sign, CellRef cell) {}

    /** The sum of cells, all of which are printed or zero. */
    record Sum(List<Term> terms) implements Formula {
        public Sum {
            terms = List.copyOf(terms);
        }
    }

    /** minuend − subtrahend; {@code magnitude} where the result is turned to read "left over" (costs: −(a − b)). */
    record Difference(CellRef minuend, CellRef subtrahend, boolean turned) implements Formula {}

    /** 100 × part / whole. */
    record PercentOf(CellRef part, CellRef whole) implements Formula {}

    /** Facts of the ledger, a budget, a plan or a forecast: {@link Provenance#source} says which. */
    record Facts(String source) implements Formula {}

    /** Something that holds no other cells of this table, said in words: "muutettu talousarvio × vuoden 2024 osuus". */
    record Described(String text, List<String> sources) implements Formula {}
}
