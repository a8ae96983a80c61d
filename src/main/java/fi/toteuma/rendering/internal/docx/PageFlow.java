package fi.toteuma.rendering.internal.docx;

import fi.toteuma.rendering.internal.docx.StyleSheet.Measures;
import fi.toteuma.rendering.internal.paging.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which page things come to stand, so that the contents can say so before Word has laid the pages out. Lines have fixed
 * heights, rows and kept-together paragraphs aren't cut, so that little is left to a word processor; it reckons the numbers
 * anew whenever it updates its fields.
 */
final class PageFlow {

    /** Neither the first line of a paragraph nor its last stands alone on a page. */
    private static final int LEAST_LINES = 2;

    /** Of the text in tables, points. */
    private static final double ROW_LINE = 12;

    /**
     * @param before space above, which counts except at the top of a page
     * @param after space below
     * @param lines that a page may end between; 1 for what isn't cut
     * @param kept with the next one on the same page
     */
    private record Item(double before, double line, int lines, double after, boolean kept, boolean newPage, Page page) {

        double height() {
            return line * lines;
        }

        /** The least that must fit if a page may end within. */
        double least() {
            return lines < 2 * LEAST_LINES ? height() : line * LEAST_LINES;
        }
    }

    private final StyleSheet styles;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Integer> marks = new HashMap<>();
    private Page page = Page.UPRIGHT;

    /** In twips; 0 outside of columns. */
    private int columnWidth;
    private int columnsFrom;
    private int secondFrom;
    private double firstColumn;

    PageFlow(StyleSheet styles) {
        this.styles = styles;
    }

    /** The next thing is where this name points. */
    void mark(String name) {
        marks.put(name, items.size());
    }

    /** The way that the page lies now. */
    Page page() {
        return page;
    }

    void turnTo(Page wanted) {
        page = wanted;
    }

    /** What comes until {@link #nextColumn} stands beside what comes after it. */
    void columns() {
        columnsFrom = items.size();
        columnWidth = Page.WIDE;
    }

    void nextColumn() {
        firstColumn = heightFrom(columnsFrom);
        secondFrom = items.size();
        columnWidth = Page.NARROW;
    }

    /** Both columns are one thing, as high as the higher of them. */
    void endColumns() {
        double height = Math.max(firstColumn, heightFrom(secondFrom));
        items.subList(columnsFrom, items.size()).clear();
        marks.replaceAll((name, item) -> Math.min(item, columnsFrom));
        columnWidth = 0;
        solid(height, false);
    }

    /** Without the space above the first thing and under the last one. */
    private double heightFrom(int first) {
        double height = 0;
        double below = 0;
        for (Item item : items.subList(first, items.size())) {
            height += (height == 0 ? 0 : Math.max(below, item.before)) + item.height();
            below = item.after;
        }
        return height;
    }

    void paragraph(String style, String text, boolean keepWithNext, boolean newPage) {
        Measures measures = styles.of(style);
        double width = columnWidth > 0
                ? columnWidth / Page.TWIPS - measures.left()
                : page.textWidth() / Page.TWIPS - measures.left() - measures.right();
        int lines = Math.max(1, Lines.count(text, measures.bold(), measures.size(), width));
        items.add(new Item(
                newPage ? 0 : measures.before(), measures.line(), lines, measures.after(),
                keepWithNext || measures.keepWithNext(), newPage, page));
    }

    /** Something that isn't cut: a row, a picture. */
    void solid(double height, boolean keepWithNext) {
        items.add(new Item(0, height, 1, 0, keepWithNext, false, page));
    }

    /** A row that a page may end within. */
    void breaking(double height, boolean keepWithNext) {
        items.add(new Item(0, ROW_LINE, (int) Math.round(height / ROW_LINE), 0, keepWithNext, false, page));
    }

    /** The page of every mark, from 1. */
    Map<String, Integer> pages() {
        int[] pageOf = new int[items.size() + 1];
        Sheet sheet = new Sheet();
        for (int first = 0, last; first < items.size(); first = last + 1) {
            last = lastKeptWith(first);
            sheet.makeRoom(items.subList(first, last + 1));
            for (int i = first; i <= last; i++) {
                pageOf[i] = sheet.put(items.get(i));
            }
        }
        pageOf[items.size()] = sheet.number;
        Map<String, Integer> pages = new HashMap<>();
        marks.forEach((name, item) -> pages.put(name, pageOf[item]));
        return pages;
    }

    private int lastKeptWith(int first) {
        int last = first;
        while (items.get(last).kept && last + 1 < items.size() && !items.get(last + 1).newPage) {
            last++;
        }
        return last;
    }

    /** The page being filled. */
    private static final class Sheet {

        private int number = 1;
        private Page page = Page.UPRIGHT;

        /** From the top, without {@link #below}. */
        private double used;

        /** Space under the last thing: of two spaces that meet, the larger counts. */
        private double below;

        /** Begins a page if these don't fit together, or if they ask for one. */
        void makeRoom(List<Item> together) {
            Item top = together.getFirst();
            double height = Math.max(below, top.before);
            for (int i = 0; i < together.size() - 1; i++) {
                height += together.get(i).height() + Math.max(together.get(i).after, together.get(i + 1).before);
            }
            height += together.getLast().least();
            if (used > 0 && (top.newPage || top.page != page || used + height > page.textHeight())) {
                next();
            }
            page = top.page;
        }

        /** @return the page it begins on */
        int put(Item item) {
            double above = used == 0 ? 0 : Math.max(below, item.before);
            if (used > 0 && used + above + item.least() > page.textHeight()) {
                next();
                above = 0;
            }
            int begins = number;
            used += above + item.height();
            below = item.after;
            if (used > page.textHeight()) {
                double over = used - page.textHeight();
                next();
                used = Math.ceil(over / item.line) * item.line;
                below = item.after;
            }
            return begins;
        }

        private void next() {
            number++;
            used = 0;
            below = 0;
        }
    }
}
