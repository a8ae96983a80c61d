package fi.toteuma.rendering.internal.xlsx;

import fi.toteuma.document.Card;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Line;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.document.Table;
import fi.toteuma.document.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a sheet of words holds: a table of words, or all cards of a document, a row each.
 *
 * @param caption may be empty
 */
record WordGrid(String title, String caption, List<Column> columns, List<Row> rows, List<String> notes) {

    private static final int NAME_WEIGHT = 2;
    private static final int FIELD_WEIGHT = 3;

    record Column(String head, int weight, boolean numbers) {}

    /** @param cells one per column; a single one in a group head */
    record Row(Table.Row.Role role, List<List<Piece>> cells) {}

    static WordGrid of(WordTable table) {
        return new WordGrid(
                table.title(),
                table.caption(),
                table.columns().stream().map(column -> new Column(column.wholeHead(), column.weight(), column.numbers())).toList(),
                table.rows().stream().map(row -> new Row(role(row), row.cells().stream().map(WordTable.Cell::pieces).toList())).toList(),
                table.notes());
    }

    private static Table.Row.Role role(WordTable.Row row) {
        return switch (row.role()) {
            case GROUP -> Table.Row.Role.GROUP;
            case DETAIL -> Table.Row.Role.DETAIL;
            case TOTAL -> Table.Row.Role.RESULT;
        };
    }

    /**
     * Cards need not have the same fields: there is a column for each label that any of them has.
     *
     * @param name head of the column that says what each card is of
     */
    static WordGrid of(List<Card> cards, String title, String name) {
        Set<String> labels = new LinkedHashSet<>();
        cards.forEach(card -> card.fields().forEach(field -> labels.add(field.label())));
        List<Column> columns = new ArrayList<>(List.of(new Column(name, NAME_WEIGHT, false)));
        labels.forEach(label -> columns.add(new Column(label, FIELD_WEIGHT, false)));
        return new WordGrid(title, "", columns, cards.stream().map(card -> row(card, labels)).toList(), List.of());
    }

    private static Row row(Card card, Set<String> labels) {
        Stream<List<Piece>> fields = labels.stream()
                .map(label -> card.fields().stream()
                        .filter(field -> field.label().equals(label))
                        .flatMap(field -> field.pieces().stream())
                        .toList());
        return new Row(
                Table.Row.Role.DETAIL, Stream.concat(Stream.of(List.<Piece>of(Line.of(card.title(), Weight.PLAIN))), fields).toList());
    }
}
