package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Brand;
import fi.toteuma.document.Notation;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.Value;
import fi.toteuma.rendering.internal.office.InkColours;
import fi.toteuma.rendering.internal.paging.ColumnWidths;
import java.util.ArrayList;
import java.util.List;

/** A table with its title and caption above it and its notes below. */
final class TableWriter {

    /** Left and right inside a cell, and a little for rounding; points. */
    static final double PADDING = 2 * 3 + 1;

    /** A table of no more rows stays on one page. */
    private static final int KEPT_TOGETHER = 36;

    private final Markup xml;
    private final TableMarkup markup;
    private final Paragraphs paragraphs;
    private final Paragraphs inCells;
    private final PageFlow flow;
    private final Notation notation;
    private final Brand brand;

    TableWriter(Markup xml, Paragraphs paragraphs, PageFlow flow, Notation notation, Brand brand) {
        this.xml = xml;
        this.markup = new TableMarkup(xml);
        this.paragraphs = paragraphs;
        this.inCells = new Paragraphs(xml, null);
        this.flow = flow;
        this.notation = notation;
        this.brand = brand;
    }

    /** @param title the style of its title */
    void write(Table table, int width, String title) {
        paragraphs.write(title, table.title());
        if (!table.caption().isBlank()) {
            paragraphs.write("CaptionLine", table.caption());
        }
        List<Integer> widths = widths(table, width);
        boolean noted = !table.notes().isEmpty();
        markup.open("FigureTable", table.title(), table.caption(), true, widths);
        head(table, widths);
        for (int i = 0; i < table.rows().size(); i++) {
            boolean last = i == table.rows().size() - 1;
            row(table, i, widths, last ? noted : table.rows().size() <= KEPT_TOGETHER);
        }
        xml.close();
        paragraphs.open("TableEnd", noted);
        paragraphs.close();
        if (noted) {
            paragraphs.write("Note", String.join(" ", table.notes()));
        }
    }

    /** In whole twips. */
    private List<Integer> widths(Table table, int whole) {
        List<Integer> widths = new ArrayList<>();
        int used = 0;
        for (double width : new ColumnWidths(table, notation, PADDING, 0).of(whole / Page.TWIPS)) {
            widths.add((int) (width * Page.TWIPS));
            used += widths.getLast();
        }
        widths.set(0, widths.getFirst() + whole - used);
        return widths;
    }

    private void head(Table table, List<Integer> widths) {
        markup.openRow(true);
        headCell(widths.getFirst(), table.labelHead(), "TableHead", false);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            String style = isWords(column) ? "TableHead" : "TableNumberHead";
            headCell(widths.get(1 + i), String.join("\n", column.head()), style, column.tinted());
        }
        xml.close();
        flow.solid(RowHeights.head(table, widths), true);
    }

    private void headCell(int width, String text, String style, boolean tinted) {
        markup.openCell(width, 1);
        xml.open("w:tcBorders");
        markup.border("w:top", TableMarkup.RULE, InkColours.INK);
        markup.border("w:bottom", TableMarkup.RULE, InkColours.INK);
        xml.close();
        tint(tinted);
        xml.value("w:vAlign", "bottom").close();
        inCells.open(style, true);
        inCells.run(text, tinted ? "Strong" : "");
        inCells.close();
        xml.close();
    }

    private void row(Table table, int index, List<Integer> widths, boolean keepWithNext) {
        Row row = table.rows().get(index);
        boolean keep = keepWithNext || row.isGroupHead();
        markup.openRow(false);
        int span = row.isGroupHead() ? widths.size() : 1;
        int width = row.isGroupHead() ? widths.stream().mapToInt(Integer::intValue).sum() : widths.getFirst();
        bodyCell(row, width, span, false);
        label(row, keep);
        xml.close();
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = table.columns().get(i);
            bodyCell(row, widths.get(1 + i), 1, column.tinted());
            value(row, row.cells().get(i).value(), column, keep);
            xml.close();
        }
        xml.close();
        flow.solid(RowHeights.of(row, widths, table, notation), keep);
    }

    private void label(Row row, boolean keep) {
        inCells.open(row.role() == Row.Role.DETAIL ? "TableDetail" : "TableText", keep);
        inCells.run(row.label(), row.role() == Row.Role.DETAIL ? "" : "Strong");
        inCells.close();
    }

    private void value(Row row, Value value, Column column, boolean keep) {
        boolean absent = value instanceof Value.Missing || value instanceof Value.NotBooked;
        inCells.open(isWords(column) ? "TableText" : "TableNumber", keep);
        String printed = notation.print(value, column);
        if (!printed.isEmpty()) {
            inCells.run(printed, absent ? "Absent" : row.role() == Row.Role.DETAIL ? "" : "Strong");
        }
        inCells.close();
    }

    private void bodyCell(Row row, int width, int span, boolean tinted) {
        markup.openCell(width, span);
        xml.open("w:tcBorders");
        switch (row.role()) {
            case GROUP -> markup.border("w:bottom", TableMarkup.HAIRLINE, InkColours.LINE_2);
            case DETAIL -> markup.border("w:bottom", TableMarkup.HAIRLINE, InkColours.LINE);
            case SUM -> {
                markup.border("w:top", TableMarkup.HAIRLINE, InkColours.LINE_2);
                markup.border("w:bottom", TableMarkup.HAIRLINE, InkColours.LINE);
            }
            case RESULT -> {
                markup.border("w:top", TableMarkup.RULE, InkColours.INK);
                markup.border("w:bottom", TableMarkup.RULE, InkColours.INK);
            }
        }
        xml.close();
        tint(tinted);
        xml.value("w:vAlign", "top").close();
    }

    private void tint(boolean tinted) {
        if (tinted) {
            xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", InkColours.bare(brand.accentTint()));
        }
    }

    private static boolean isWords(Column column) {
        return column.kind() == Column.Kind.WORD;
    }
}
