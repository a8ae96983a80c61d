package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Card;
import fi.toteuma.document.WordTable;
import fi.toteuma.document.WordTable.Column;
import fi.toteuma.document.WordTable.Role;
import fi.toteuma.document.WordTable.Row;
import fi.toteuma.rendering.internal.office.InkColours;
import fi.toteuma.rendering.internal.paging.LongRows;
import fi.toteuma.rendering.internal.paging.PieceHeights;
import fi.toteuma.rendering.internal.paging.WordColumns;
import java.util.ArrayList;
import java.util.List;

/** A table of words with its title, caption and notes, and a card, which is a table of two columns. */
final class WordTableWriter {

    /** At the right of a cell's text, and a little for rounding; points. */
    private static final double PADDING = 7 + 1;

    private static final PieceHeights HEIGHTS = new PieceHeights(PADDING, 4 + 5 + 0.5);

    /** In the narrower of two columns. */
    private static final double NARROW_PADDING = 3 + 1;

    private static final PieceHeights NARROW_HEIGHTS = new PieceHeights(NARROW_PADDING, 2 + 2 + 0.5);

    /** Cards are lower, so that two fit on a page. */
    private static final PieceHeights CARD_HEIGHTS = new PieceHeights(PADDING, 2 + 2.5 + 0.5);

    /** A longer table may break between rows. */
    private static final double KEPT_TOGETHER = 200;

    private static final int LABELS = Page.mm(46);

    private final Markup xml;
    private final TableMarkup markup;
    private final Paragraphs paragraphs;
    private final Paragraphs inCells;
    private final PieceWriter pieces;
    private final PageFlow flow;

    WordTableWriter(Markup xml, Paragraphs paragraphs, PieceWriter pieces, PageFlow flow) {
        this.xml = xml;
        this.markup = new TableMarkup(xml);
        this.paragraphs = paragraphs;
        this.inCells = new Paragraphs(xml, null);
        this.pieces = pieces;
        this.flow = flow;
    }

    /**
     * @param width of the page's text in twips
     * @param title the style of its title
     */
    void write(WordTable table, int width, String title) {
        paragraphs.write(title, table.title());
        if (!table.caption().isBlank()) {
            paragraphs.write("CaptionLine", table.caption());
        }
        boolean narrow = width <= Page.NARROW;
        PieceHeights rows = narrow ? NARROW_HEIGHTS : HEIGHTS;
        List<Integer> widths = widths(table, width, narrow ? NARROW_PADDING : PADDING);
        List<Double> points = widths.stream().map(column -> column / Page.TWIPS).toList();
        List<Double> heights = table.rows().stream().map(row -> rows.of(row, points)).toList();
        boolean together = heights.stream().mapToDouble(Double::doubleValue).sum() <= KEPT_TOGETHER;
        boolean noted = !table.notes().isEmpty();
        markup.open(narrow ? "NarrowTable" : "WordTable", table.title(), table.caption(), true, widths);
        head(table, widths, rows);
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            boolean last = i == table.rows().size() - 1;
            boolean keep = last ? noted : together || row.role() == Role.GROUP;
            boolean breaks = !together && row.role() != Role.GROUP && LongRows.mayBreak(heights.get(i), flow.page().textHeight());
            row(table, row, widths, keep, breaks);
            if (breaks) {
                flow.breaking(heights.get(i), keep);
            } else {
                flow.solid(heights.get(i), keep);
            }
        }
        end(noted);
        if (noted) {
            paragraphs.write("Note", String.join(" ", table.notes()));
        }
    }

    /** In whole twips. */
    private static List<Integer> widths(WordTable table, int whole, double padding) {
        List<Integer> widths = new ArrayList<>();
        int used = 0;
        for (double width : new WordColumns(table, padding).of(whole / Page.TWIPS)) {
            widths.add((int) (width * Page.TWIPS));
            used += widths.getLast();
        }
        widths.set(widths.size() - 1, widths.getLast() + whole - used);
        return widths;
    }

    private void head(WordTable table, List<Integer> widths, PieceHeights rows) {
        markup.openRow(true);
        double height = 0;
        for (int i = 0; i < widths.size(); i++) {
            Column column = table.columns().get(i);
            openCell(widths.get(i), 1, "", TableMarkup.RULE, InkColours.INK, "bottom");
            inCells.open(column.numbers() ? "TableNumberHead" : "TableHead", true);
            inCells.run(column.head(), "");
            inCells.close();
            xml.close();
            height = Math.max(height, rows.head(column.head().replace("\u00ad", "- "), widths.get(i) / Page.TWIPS));
        }
        xml.close();
        flow.solid(height, true);
    }

    private void row(WordTable table, Row row, List<Integer> widths, boolean keep, boolean breaks) {
        markup.openRow(false, breaks);
        if (row.role() == Role.GROUP) {
            openCell(widths.stream().mapToInt(Integer::intValue).sum(), widths.size(), "", TableMarkup.HAIRLINE, InkColours.LINE_2, "top");
            pieces.heading(row.cells().getFirst().pieces());
            xml.close();
        } else {
            boolean total = row.role() == Role.TOTAL;
            for (int i = 0; i < widths.size(); i++) {
                if (total) {
                    openCell(widths.get(i), 1, TableMarkup.RULE, TableMarkup.RULE, InkColours.INK, "top");
                } else {
                    openCell(widths.get(i), 1, "", TableMarkup.HAIRLINE, InkColours.LINE, "top");
                }
                pieces.write(row.cells().get(i).pieces(), style(table.columns().get(i), total), keep);
                xml.close();
            }
        }
        xml.close();
    }

    private static String style(Column column, boolean total) {
        return (column.numbers() ? "CellNumber" : "CellText") + (total ? "Total" : "");
    }

    /** @param title the style of its title */
    void write(Card card, int width, String title) {
        paragraphs.write(title, card.title());
        List<Integer> widths = List.of(LABELS, width - LABELS);
        List<Double> heights = card.fields().stream().map(field -> height(field, widths)).toList();
        boolean together = heights.stream().mapToDouble(Double::doubleValue).sum() <= Page.UPRIGHT.textHeight() * 0.9;
        markup.open("CardTable", card.title(), "", false, widths);
        for (int i = 0; i < card.fields().size(); i++) {
            boolean keep = together && i < card.fields().size() - 1;
            field(card.fields().get(i), widths, i == 0, keep);
            flow.solid(heights.get(i), keep);
        }
        end(false);
    }

    private static double height(Card.Field field, List<Integer> widths) {
        return Math.max(
                CARD_HEIGHTS.head(field.label(), widths.getFirst() / Page.TWIPS), CARD_HEIGHTS.of(field.pieces(), widths.getLast() / Page.TWIPS));
    }

    private void field(Card.Field field, List<Integer> widths, boolean first, boolean keep) {
        markup.openRow(false);
        for (int i = 0; i < widths.size(); i++) {
            openCell(widths.get(i), 1, first ? TableMarkup.RULE : "", TableMarkup.HAIRLINE, InkColours.LINE, "top");
            if (i == 0) {
                inCells.open("CellLabel", keep);
                inCells.run(field.label(), "");
                inCells.close();
            } else {
                pieces.write(field.pieces(), "CellText", keep);
            }
            xml.close();
        }
        xml.close();
    }

    /** Two tables that touched would become one. */
    private void end(boolean noted) {
        xml.close();
        paragraphs.open("TableEnd", noted);
        paragraphs.close();
    }

    /**
     * Leaves the cell open.
     *
     * @param top thickness of the ink rule above; empty for none
     */
    private void openCell(int width, int span, String top, String bottom, String colour, String align) {
        markup.openCell(width, span);
        xml.open("w:tcBorders");
        if (!top.isEmpty()) {
            markup.border("w:top", top, InkColours.INK);
        }
        markup.border("w:bottom", bottom, colour);
        xml.close();
        xml.value("w:vAlign", align).close();
    }
}
