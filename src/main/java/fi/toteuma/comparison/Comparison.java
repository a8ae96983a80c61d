package fi.toteuma.comparison;

import fi.toteuma.comparison.internal.FigureChanges;
import fi.toteuma.comparison.internal.StatusChanges;
import fi.toteuma.comparison.internal.TextChanges;
import fi.toteuma.document.Block.TextOf;
import fi.toteuma.document.Document;
import fi.toteuma.document.Piece;
import java.util.List;
import java.util.Optional;

/**
 * What is different between two documents.
 *
 * @param texts every text of either, in the later document's order; those that are gone stand where they stood
 * @param statuses of goals and other rows of word tables: only those that changed
 * @param figures by table, only tables in which a figure prints otherwise
 */
public record Comparison(List<ComparedText> texts, List<StatusChange> statuses, List<ChangedTable> figures) {

    public Comparison {
        texts = List.copyOf(texts);
        statuses = List.copyOf(statuses);
        figures = List.copyOf(figures);
    }

    /** How a text came to be. */
    public enum State {
        /** Not in the earlier document. */
        NEW,
        /** Carried over, with other words. */
        CHANGED,
        /** Carried over as it was. */
        SAME,
        /** Only in the earlier document. */
        GONE
    }

    /**
     * @param heading what it stands under; empty where it stands under none
     * @param anchor of that heading in the later document; empty for a text that is gone
     * @param words the text with its changes marked
     */
    public record ComparedText(TextOf of, String heading, String anchor, State state, List<Piece> words) {
        public ComparedText {
            words = List.copyOf(words);
        }
    }

    /**
     * @param table the later table's title
     * @param row what the row is of: a goal
     * @param column head of the column; empty where it has none
     * @param before empty where the row wasn't there, or had no state
     * @param after empty where the row is gone, or has no state any more
     */
    public record StatusChange(
            String table, String row, String column, Optional<Piece.StatusMark> before, Optional<Piece.StatusMark> after) {}

    /** @param title the later table's */
    public record ChangedTable(String title, List<FigureChange> figures) {
        public ChangedTable {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure that prints otherwise.
     *
     * @param columnBefore head of its column in the earlier document, which may name another period
     * @param before as printed; empty where the row wasn't there
     * @param after as printed; empty where the row is gone
     * @param difference after less before with its sign, of shares in percentage points; taken from what isn't rounded yet, and rounded
     *     as the column is, so it may differ by one from what is printed; empty where one of them is no number
     */
    public record FigureChange(
            String row, String columnBefore, String column, Optional<String> before, Optional<String> after, Optional<String> difference) {}

    /** Compares two documents: reports of one kind at two dates, or two versions of a report. */
    public static Comparison of(Document before, Document after) {
        return new Comparison(
                TextChanges.of(before, after), StatusChanges.of(before, after), FigureChanges.of(before, after));
    }

    /** How many texts came to be so. */
    public long count(State state) {
        return texts.stream().filter(text -> text.state() == state).count();
    }

    public boolean isEmpty() {
        return statuses.isEmpty() && figures.isEmpty() && count(State.SAME) == texts.size();
    }
}
