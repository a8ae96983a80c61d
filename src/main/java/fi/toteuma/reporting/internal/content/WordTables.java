package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block;
import fi.toteuma.document.Piece;
import fi.toteuma.document.WordTable;
import fi.toteuma.document.WordTable.Cell;
import fi.toteuma.document.WordTable.Column;
import fi.toteuma.document.WordTable.Role;
import fi.toteuma.document.WordTable.Row;
import fi.toteuma.reporting.internal.layout.BlockSpec.RecordsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.WordColumnSpec;
import fi.toteuma.reporting.internal.layout.Records;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a table of words: columns as the layout writes them, a row a record. */
final class WordTables {

    /** Contents that take little room. */
    private static final Set<String> NARROW = Set.of(
            "number", "task", "status", "value", "likelihood", "impact", "actual", "target", "forecast", "funding", "city-share",
            "spent", "period", "funder", "income", "costs", "city-amount", "phase", "responsible", "class", "owner", "change");

    private static final Set<String> NUMBERS = Set.of(
            "actual", "target", "forecast", "funding", "city-share", "spent", "income", "costs", "city-amount");

    private static final int WIDE = 5;
    private static final int MIDDLE = 3;
    private static final int SLIM = 2;

    private final Topic topic;
    private final RecordsSpec spec;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    WordTables(Topic topic, RecordsSpec spec) {
        this.topic = topic;
        this.spec = spec;
    }

    /** What a record shows in a column for one of its {@code shows}. */
    @FunctionalInterface
    interface Shown {
        List<Piece> of(String what, WordColumnSpec column);
    }

    void group(String id, List<Piece> pieces) {
        rows.add(new Row(unique(id), Role.GROUP, List.of(new Cell(pieces))));
    }

    void row(String id, Shown shown) {
        rows.add(new Row(unique(id), Role.DETAIL, cells(shown)));
    }

    void total(String id, Shown shown) {
        rows.add(new Row(unique(id), Role.TOTAL, cells(shown)));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table; no block at all where it has no rows. */
    List<Block> blocks(List<String> notes) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>(spec.notes().stream().map(topic::fill).toList());
        all.addAll(notes);
        if (topic.untranslated()) {
            all.add(topic.phrase("table.not-translated"));
        }
        return List.of(new Block.WordTableBlock(new WordTable(
                topic.tableId(), topic.numbered(topic.fill(spec.title())), topic.fill(spec.caption()), headColumn(), columns(), rows, all)));
    }

    private String unique(String id) {
        String free = id;
        for (int i = 2; !ids.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private List<Cell> cells(Shown shown) {
        return spec.columns().stream()
                .map(column -> new Cell(column.shows().stream().flatMap(what -> shown.of(what, column).stream()).toList()))
                .toList();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < spec.columns().size(); i++) {
            WordColumnSpec column = spec.columns().get(i);
            columns.add(new Column("c" + (i + 1), topic.fill(column.head()), width(column), NUMBERS.containsAll(column.shows())));
        }
        return columns;
    }

    private int width(WordColumnSpec column) {
        if (column.width() > 0) {
            return column.width();
        }
        boolean told = spec.records() == Records.PROJECTS && column.shows("status");
        if (NARROW.containsAll(column.shows()) && !told) {
            return SLIM;
        }
        return told || column.shows("follow-up") || column.shows("description") || column.shows("measures-and-targets") || column.shows("goal")
                ? WIDE
                : MIDDLE;
    }

    /** The column that says what the row is. */
    private String headColumn() {
        for (String what : List.of("goal", "name", "description")) {
            for (int i = 0; i < spec.columns().size(); i++) {
                if (spec.columns().get(i).shows(what)) {
                    return "c" + (i + 1);
                }
            }
        }
        return "c1";
    }
}
