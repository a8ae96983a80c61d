package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Notation;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.rendering.internal.chart.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Column widths in twips: figures get what the widest needs, the label and columns of words share the rest. A table that
 * would be too wide gives up width in proportion.
 */
final class ColumnWidths {

    /** Points; the size of tables. */
    static final double SIZE = 8.5;

    /** Left and right inside a cell, and a little for rounding. */
    static final int PADDING = 2 * 60 + 20;

    private static final int NARROWEST_LABEL = Page.mm(34);

    /** Longer texts are meant to wrap. */
    private static final int WIDEST_WORDS = Page.mm(60);

    /** What a column gets beyond its need where there is room. */
    private static final int MOST_AIR = Page.mm(6);

    private ColumnWidths() {}

    /** The label column's width, then one for each column; together they are the whole width. */
    static List<Integer> of(Table table, Notation notation, int whole) {
        List<Integer> wanted = new ArrayList<>();
        wanted.add(Math.max(NARROWEST_LABEL, Math.min(WIDEST_WORDS, labels(table))));
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            int width = cells(table, i, notation);
            wanted.add(column.kind() == Column.Kind.WORD ? Math.min(WIDEST_WORDS, width) : width);
        }
        return spread(wanted, flexible(table), whole);
    }

    private static int labels(Table table) {
        Stream<String> labels = table.rows().stream().filter(row -> !row.isGroupHead()).map(Row::label);
        return Stream.concat(Stream.of(table.labelHead()), labels)
                        .mapToInt(ColumnWidths::twips)
                        .max()
                        .orElse(0)
                + 100;
    }

    private static int cells(Table table, int index, Notation notation) {
        Column column = table.columns().get(index);
        Stream<String> printed = table.rows().stream()
                .filter(row -> !row.isGroupHead())
                .map(row -> notation.print(row.cells().get(index).value(), column));
        return Stream.concat(column.head().stream(), printed)
                .mapToInt(ColumnWidths::twips)
                .max()
                .orElse(0);
    }

    private static int twips(String text) {
        return (int) Math.ceil(Typeface.BOLD.width(text, SIZE) * Page.TWIPS) + PADDING;
    }

    /** Which columns take what is left over: those of words, and the label. */
    private static List<Integer> flexible(Table table) {
        List<Integer> flexible = new ArrayList<>(List.of(0));
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).kind() == Column.Kind.WORD) {
                flexible.add(1 + i);
            }
        }
        return flexible;
    }

    private static List<Integer> spread(List<Integer> wanted, List<Integer> flexible, int whole) {
        int sum = wanted.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = new ArrayList<>(wanted);
        if (sum <= whole) {
            int air = Math.min(MOST_AIR, (whole - sum) / 2 / wanted.size());
            widths.replaceAll(width -> width + air);
            int share = (whole - sum - air * wanted.size()) / flexible.size();
            flexible.forEach(i -> widths.set(i, widths.get(i) + share));
        } else {
            widths.replaceAll(width -> Math.toIntExact((long) width * whole / sum));
        }
        int rest = whole - widths.stream().mapToInt(Integer::intValue).sum();
        widths.set(0, widths.getFirst() + rest);
        return widths;
    }
}
