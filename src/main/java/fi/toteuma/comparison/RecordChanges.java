package fi.toteuma.comparison;

import fi.toteuma.comparison.internal.RecordWords;
import fi.toteuma.document.Document;
import fi.toteuma.document.Piece;
import java.util.List;

/** What is told in words of goals, risks and projects, in tables and on cards, where it is told otherwise than it was. */
public final class RecordChanges {

    private RecordChanges() {}

    /** Where a record is. */
    public enum State {
        NEW,
        CHANGED,
        GONE
    }

    /**
     * A cell of a table or a field of a card.
     *
     * @param table its title, of a card the kind of cards has none: the card's own
     * @param block id of the table or card in the later document
     * @param row what the record is of
     * @param column head of the cell's column, or the field's label
     * @param state of the record, not of the cell
     * @param words with their changes marked
     */
    public record ChangedCell(String table, String block, String row, String column, State state, List<Piece> words) {
        public ChangedCell {
            words = List.copyOf(words);
        }
    }

    /** In the later document's order, those that are gone after the others of their table. */
    public static List<ChangedCell> of(Document before, Document after) {
        return RecordWords.of(before, after);
    }
}
