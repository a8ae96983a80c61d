package fi.toteuma.comparison.internal;

import fi.toteuma.comparison.RecordChanges.ChangedCell;
import fi.toteuma.comparison.RecordChanges.State;
import fi.toteuma.document.Card;
import fi.toteuma.document.Document;
import fi.toteuma.document.Piece;
import fi.toteuma.document.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words of records that changed: states and numbers are told apart from them. */
public final class RecordWords {

    private RecordWords() {}

    public static List<ChangedCell> of(Document before, Document after) {
        List<ChangedCell> changed = new ArrayList<>();
        Map<String, WordTable> tables = TablePairs.of(before.wordTables(), after.wordTables(), WordTable::title, WordTable::id);
        for (WordTable table : after.wordTables()) {
            if (tables.containsKey(table.id())) {
                RowPair.of(tables.get(table.id()), table).forEach(pair -> changed.addAll(row(table, pair)));
            }
        }
        Map<String, Card> cards = TablePairs.ofCards(before.cards(), after.cards());
        for (Card card : after.cards()) {
            if (cards.containsKey(card.id())) {
                changed.addAll(card(cards.get(card.id()), card));
            }
        }
        return changed;
    }

    private static List<ChangedCell> row(WordTable table, RowPair pair) {
        State state = pair.before() == null ? State.NEW : pair.after() == null ? State.GONE : State.CHANGED;
        return pair.cells().stream()
                .flatMap(cell -> changed(cell.before(), cell.after())
                        .map(words -> new ChangedCell(table.title(), table.id(), pair.label(), cell.columnAfter(), state, words))
                        .stream())
                .toList();
    }

    private static List<ChangedCell> card(Card before, Card after) {
        return after.fields().stream()
                .flatMap(field -> changed(field(before, field.label()), field.pieces())
                        .map(words -> new ChangedCell(after.title(), after.id(), after.title(), field.label(), State.CHANGED, words))
                        .stream())
                .toList();
    }

    private static List<Piece> field(Card card, String label) {
        return card.fields().stream().filter(field -> field.label().equals(label)).map(Card.Field::pieces).findFirst().orElse(List.of());
    }

    private static Optional<List<Piece>> changed(List<Piece> before, List<Piece> after) {
        return Optional.of(PieceMarks.of(words(before), words(after))).filter(PieceMarks::changed);
    }

    private static List<Piece> words(List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece instanceof Piece.Line || piece instanceof Piece.Items).toList();
    }
}
