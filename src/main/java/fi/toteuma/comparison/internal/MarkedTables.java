package fi.toteuma.comparison.internal;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Card;
import fi.toteuma.document.Change;
import fi.toteuma.document.Document;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.StatusMark;
import fi.toteuma.document.WordTable;
import fi.toteuma.document.WordTable.Cell;
import fi.toteuma.document.WordTable.Role;
import fi.toteuma.document.WordTable.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables of words and cards with what changed in their words marked. */
public final class MarkedTables {

    private final Phrases phrases;
    private final String earlier;
    private final Map<String, WordTable> tables;
    private final Map<String, Card> cards;

    public MarkedTables(Document before, Document after, Phrases phrases) {
        this.phrases = phrases;
        this.earlier = before.title();
        this.tables = TablePairs.of(before.wordTables(), after.wordTables(), WordTable::title, WordTable::id);
        this.cards = TablePairs.ofCards(before.cards(), after.cards());
    }

    /** The same table with its marks; as it is where the earlier document has none like it. */
    public WordTable of(WordTable table) {
        WordTable before = tables.get(table.id());
        if (before == null) {
            return table;
        }
        Map<String, Row> old = new HashMap<>();
        before.rows().forEach(row -> old.put(row.id(), row));
        List<Row> rows = table.rows().stream().map(row -> row(before, table, Optional.ofNullable(old.get(row.id())), row)).toList();
        List<String> notes = new ArrayList<>(table.notes());
        String gone = RowPair.of(before, table).stream()
                .filter(pair -> pair.after() == null)
                .map(RowPair::label)
                .collect(Collectors.joining("; "));
        if (!gone.isEmpty()) {
            notes.add(phrases.of("marked.rows-gone", earlier, gone));
        }
        return new WordTable(table.id(), table.title(), table.caption(), table.headColumn(), table.columns(), rows, notes);
    }

    private static Row row(WordTable before, WordTable after, Optional<Row> was, Row row) {
        if (row.role() == Role.GROUP || was.filter(one -> one.role() == Role.GROUP).isPresent()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < after.columns().size(); i++) {
            Cell cell = row.cells().get(i);
            int place = RowPair.place(before, after.columns().get(i));
            cells.add(place < 0 ? cell : new Cell(marked(was.map(one -> one.cells().get(place).pieces()).orElse(List.of()), cell.pieces())));
        }
        return new Row(row.id(), row.role(), cells);
    }

    public Card of(Card card) {
        Card before = cards.get(card.id());
        if (before == null) {
            return card;
        }
        return new Card(card.id(), card.code(), card.title(), card.fields().stream()
                .map(field -> new Card.Field(field.label(), marked(field(before, field.label()), field.pieces())))
                .toList());
    }

    private static List<Piece> field(Card card, String label) {
        return card.fields().stream().filter(field -> field.label().equals(label)).map(Card.Field::pieces).findFirst().orElse(List.of());
    }

    /** Under a state that changed stands the word of the state before. */
    private static List<Piece> marked(List<Piece> before, List<Piece> after) {
        List<Piece> marked = new ArrayList<>(PieceMarks.of(before, after));
        Optional<StatusMark> was = StatusChanges.status(before);
        Optional<StatusMark> is = StatusChanges.status(after);
        if (was.isPresent() && is.isPresent() && !was.equals(is)) {
            Span word = new Span(was.get().word(), false, "", null, "", Change.REMOVED);
            marked.add(marked.indexOf(is.get()) + 1, new Piece.Line(List.of(word), Piece.Weight.QUIET));
        }
        return marked;
    }
}
