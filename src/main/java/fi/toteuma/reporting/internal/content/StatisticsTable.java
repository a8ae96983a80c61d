package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block;
import fi.toteuma.document.Piece.Line;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.document.WordTable;
import fi.toteuma.document.WordTable.Cell;
import fi.toteuma.document.WordTable.Column;
import fi.toteuma.document.WordTable.Role;
import fi.toteuma.document.WordTable.Row;
import fi.toteuma.indicators.Statistic;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.layout.BlockSpec.StatisticsSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;

/** A table of statistics of a unit's activity. */
public final class StatisticsTable {

    private static final int LABEL_WIDTH = 6;
    private static final int NUMBER_WIDTH = 2;

    private final Topic topic;
    private final Content content;
    private final StatisticsSpec spec;

    public StatisticsTable(Topic topic, Content content, StatisticsSpec spec) {
        this.topic = topic;
        this.content = content;
        this.spec = spec;
    }

    /** All tables of a unit, under the names the municipality gives them. */
    public static List<Block> all(Topic topic, Content content, String unit) {
        String code = topic.unit(unit);
        return content.statistics().stream()
                .filter(one -> one.unit().equals(code))
                .map(Statistic::table)
                .distinct()
                .flatMap(table -> new StatisticsTable(topic, content, new StatisticsSpec(unit, table, ""))
                        .blocks(topic.statisticsName(table))
                        .stream())
                .toList();
    }

    public List<Block> blocks() {
        return blocks(topic.fill(spec.title()));
    }

    private List<Block> blocks(String title) {
        String unit = topic.unit(spec.unit());
        List<Statistic> cells = content.statistics().stream()
                .filter(one -> one.unit().equals(unit) && one.table().equals(spec.table()))
                .toList();
        if (cells.isEmpty()) {
            return List.of();
        }
        SequencedMap<String, Integer> headings = new LinkedHashMap<>();
        cells.forEach(cell -> headings.merge(cell.heading(), decimals(cell), Math::max));
        Map<String, Map<String, Statistic>> rows = new LinkedHashMap<>();
        cells.forEach(cell -> rows.computeIfAbsent(cell.row(), label -> new LinkedHashMap<>()).put(cell.heading(), cell));
        List<Row> made = new ArrayList<>();
        rows.values().forEach(row -> made.add(row(
                "r" + (made.size() + 1), words(List.copyOf(row.values()), Statistic::rowWords), row, headings)));
        return List.of(new Block.WordTableBlock(new WordTable(
                topic.tableId(), topic.numbered(title), "", "label", columns(headings.sequencedKeySet(), cells), made, List.of())));
    }

    private List<Column> columns(SequencedSet<String> headings, List<Statistic> cells) {
        List<Column> columns = new ArrayList<>(List.of(new Column("label", "", LABEL_WIDTH, false)));
        for (String heading : headings) {
            List<Statistic> below = cells.stream().filter(cell -> cell.heading().equals(heading)).toList();
            columns.add(new Column("c" + columns.size(), words(below, Statistic::headingWords), NUMBER_WIDTH, true));
        }
        return columns;
    }

    /** The words of a row or a column: those of a cell that has them in the document's language, if any cell does. */
    private String words(List<Statistic> cells, Function<Statistic, Wording> what) {
        return cells.stream()
                .map(what)
                .filter(words -> words.texts().containsKey(topic.language()))
                .findFirst()
                .or(() -> cells.stream().map(what).findFirst())
                .map(topic::text)
                .orElse("");
    }

    private Row row(String id, String label, Map<String, Statistic> row, Map<String, Integer> headings) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell(List.of(Line.of(label, Weight.PLAIN)))));
        headings.forEach((heading, decimals) -> cells.add(row.containsKey(heading) ? cell(row.get(heading), decimals) : Cell.EMPTY));
        boolean sum = row.values().stream().anyMatch(cell -> cell.role() == Statistic.Role.SUM);
        return new Row(id, sum ? Role.TOTAL : Role.DETAIL, cells);
    }

    private Cell cell(Statistic statistic, int decimals) {
        return statistic.value()
                .map(value -> new Cell(List.of(Numbers.rounded(topic, value, decimals, topic.text(statistic.measuredIn())))))
                .orElse(Cell.EMPTY);
    }

    /** As many as the value has; shares have two at least. */
    private static int decimals(Statistic statistic) {
        int own = statistic.value().map(value -> Math.max(0, value.stripTrailingZeros().scale())).orElse(0);
        return statistic.measuredIn().in(Language.FI).equals("%") ? Math.max(own, 2) : own;
    }
}
