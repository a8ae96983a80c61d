package fi.toteuma.comparison.internal;

import fi.toteuma.comparison.Comparison.StatusChange;
import fi.toteuma.document.Document;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.StatusMark;
import fi.toteuma.document.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** States that are others than they were. */
public final class StatusChanges {

    private StatusChanges() {}

    public static List<StatusChange> of(Document before, Document after) {
        Map<String, WordTable> pairs = TablePairs.of(before.wordTables(), after.wordTables(), WordTable::title, WordTable::id);
        List<StatusChange> changes = new ArrayList<>();
        for (WordTable table : after.wordTables()) {
            if (pairs.containsKey(table.id())) {
                RowPair.of(pairs.get(table.id()), table).forEach(pair -> changes.addAll(of(table.title(), pair)));
            }
        }
        return changes;
    }

    private static List<StatusChange> of(String title, RowPair pair) {
        List<StatusChange> changes = new ArrayList<>();
        for (RowPair.CellPair cell : pair.cells()) {
            Optional<StatusMark> before = status(cell.before());
            Optional<StatusMark> after = status(cell.after());
            if (!before.equals(after)) {
                changes.add(new StatusChange(title, pair.label(), cell.columnAfter(), before, after));
            }
        }
        return changes;
    }

    /** The state that a cell shows; none where it shows none. */
    static Optional<StatusMark> status(List<Piece> pieces) {
        return pieces.stream().filter(StatusMark.class::isInstance).map(StatusMark.class::cast).findFirst();
    }
}
