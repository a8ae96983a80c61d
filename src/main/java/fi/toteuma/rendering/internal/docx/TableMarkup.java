package fi.toteuma.rendering.internal.docx;

import java.util.List;

/** What all tables have in common: properties, grid, cells and their rules. */
final class TableMarkup {

    static final String HAIRLINE = "4";
    static final String RULE = "8";

    private final Markup xml;

    TableMarkup(Markup xml) {
        this.xml = xml;
    }

    /**
     * Leaves the table open. The alternative text says what it is, for those who don't see it.
     *
     * @param headed whether its first row is a head
     * @param widths of the columns, in twips
     */
    void open(String style, String title, String description, boolean headed, List<Integer> widths) {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        xml.open("w:tbl").open("w:tblPr");
        xml.value("w:tblStyle", style);
        xml.leaf("w:tblW", "w:w", "" + width, "w:type", "dxa");
        xml.leaf("w:tblLayout", "w:type", "fixed");
        xml.leaf("w:tblLook", "w:val", headed ? "00A0" : "0080", "w:firstRow", headed ? "1" : "0", "w:lastRow", "0", "w:firstColumn", "1",
                "w:lastColumn", "0", "w:noHBand", "0", "w:noVBand", "0");
        xml.value("w:tblCaption", title);
        xml.value("w:tblDescription", description.isBlank() ? title : description);
        xml.close();
        xml.open("w:tblGrid");
        widths.forEach(column -> xml.leaf("w:gridCol", "w:w", column.toString()));
        xml.close();
    }

    /** A row that is not cut, left open. */
    void openRow(boolean head) {
        openRow(head, false);
    }

    /** @param breaks whether a page may end within it */
    void openRow(boolean head, boolean breaks) {
        xml.open("w:tr").open("w:trPr");
        if (!breaks) {
            xml.leaf("w:cantSplit");
        }
        if (head) {
            xml.leaf("w:tblHeader");
        }
        xml.close();
    }

    /** Leaves the cell and its properties open. */
    void openCell(int width, int span) {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", "" + width, "w:type", "dxa");
        if (span > 1) {
            xml.value("w:gridSpan", span);
        }
    }

    void border(String side, String eighths, String colour) {
        xml.leaf(side, "w:val", "single", "w:sz", eighths, "w:space", "0", "w:color", colour);
    }
}
