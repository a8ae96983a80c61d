package fi.toteuma.comparison.internal;

import fi.toteuma.comparison.Comparison.ChangedTable;
import fi.toteuma.comparison.Comparison.FigureChange;
import fi.toteuma.document.Document;
import fi.toteuma.document.Notation;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures that print otherwise than they did: those of tables of figures, and numbers in tables of words. */
public final class FigureChanges {

    private final Notation notationBefore;
    private final Notation notation;

    private FigureChanges(Document before, Document after) {
        this.notationBefore = before.notation();
        this.notation = after.notation();
    }

    public static List<ChangedTable> of(Document before, Document after) {
        FigureChanges changes = new FigureChanges(before, after);
        List<ChangedTable> tables = new ArrayList<>();
        Map<String, Table> pairs = TablePairs.of(before.tables(), after.tables(), Table::title, Table::id);
        for (Table table : after.tables()) {
            if (pairs.containsKey(table.id())) {
                tables.add(new ChangedTable(table.title(), changes.figures(pairs.get(table.id()), table)));
            }
        }
        Map<String, WordTable> words = TablePairs.of(before.wordTables(), after.wordTables(), WordTable::title, WordTable::id);
        for (WordTable table : after.wordTables()) {
            if (words.containsKey(table.id())) {
                tables.add(new ChangedTable(table.title(), changes.numbers(words.get(table.id()), table)));
            }
        }
        return tables.stream().filter(table -> !table.figures().isEmpty()).toList();
    }

    private List<FigureChange> figures(Table before, Table after) {
        Map<String, Row> old = new LinkedHashMap<>();
        before.rows().stream().filter(row -> !row.isGroupHead()).forEach(row -> old.put(row.id(), row));
        List<FigureChange> changes = new ArrayList<>();
        for (Row row : after.rows()) {
            if (!row.isGroupHead()) {
                changes.addAll(figures(before, after, old.remove(row.id()), row));
            }
        }
        old.values().forEach(row -> changes.addAll(figures(before, after, row, null)));
        return changes;
    }

    private List<FigureChange> figures(Table before, Table after, @Nullable Row was, @Nullable Row is) {
        List<FigureChange> changes = new ArrayList<>();
        for (int i = 0; i < after.columns().size(); i++) {
            Column column = after.columns().get(i);
            int place = before.columnIndex(column.key());
            if (place < 0 || before.columns().get(place).kind() != column.kind() || column.kind() == Column.Kind.WORD) {
                continue;
            }
            Column other = before.columns().get(place);
            Optional<String> then = Optional.ofNullable(was).map(row -> notationBefore.print(row.cells().get(place).value(), other));
            int index = i;
            Optional<String> now = Optional.ofNullable(is).map(row -> notation.print(row.cells().get(index).value(), column));
            if (!then.equals(now)) {
                String label = is != null ? is.label() : was != null ? was.label() : "";
                Optional<String> difference = was == null || is == null
                        ? Optional.empty()
                        : Differences.of(was.cells().get(place).value(), is.cells().get(i).value(), column, notation);
                changes.add(new FigureChange(
                        label, String.join(" ", other.head()), String.join(" ", column.head()), then, now, difference));
            }
        }
        return changes;
    }

    private List<FigureChange> numbers(WordTable before, WordTable after) {
        List<FigureChange> changes = new ArrayList<>();
        for (RowPair pair : RowPair.of(before, after)) {
            for (RowPair.CellPair cell : pair.cells()) {
                Optional<String> then = number(cell.before());
                Optional<String> now = number(cell.after());
                if (!then.equals(now)) {
                    changes.add(new FigureChange(pair.label(), cell.columnBefore(), cell.columnAfter(), then, now,
                            Differences.of(cell.before(), cell.after(), notation)));
                }
            }
        }
        return changes;
    }

    private static Optional<String> number(List<Piece> pieces) {
        String numbers = pieces.stream().filter(Piece.Number.class::isInstance).map(Piece::plain).collect(Collectors.joining("; "));
        return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers);
    }
}
