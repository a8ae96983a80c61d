package fi.toteuma.rendering.internal.docx;

/**
 * The page's measures in twips (1/20 pt), from the design: A4, margins 24/20/27/20 mm, header 12 mm and footer 10 mm from
 * the edge.
 */
enum Page {
    UPRIGHT(11906, 16838),
    LANDSCAPE(16838, 11906);

    /** To the point. */
    static final double TWIPS = 20;

    private static final int TOP = mm(24);
    private static final int SIDE = mm(20);
    private static final int BOTTOM = mm(27);

    private final int width;
    private final int height;

    Page(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Twips from margin to margin. */
    int textWidth() {
        return width - 2 * SIDE;
    }

    /** Points from margin to margin. */
    double textHeight() {
        return (height - TOP - BOTTOM) / TWIPS;
    }

    static int mm(int millimetres) {
        return Math.toIntExact(Math.round(millimetres * 1440 / 25.4));
    }

    /** Twips of the wider column where two stand side by side: 98 mm. */
    static final int WIDE = mm(98);

    /** Twips of the narrower one: 66 mm. */
    static final int NARROW = mm(66);

    /**
     * The section that ends here, with its header and footer.
     *
     * @param onNewPage whether it began one
     * @param columns whether it is set in a wider column and a narrower one
     */
    void writeSection(Markup xml, boolean onNewPage, boolean columns) {
        String name = this == UPRIGHT ? "Upright" : "Landscape";
        xml.open("w:sectPr");
        xml.leaf("w:headerReference", "w:type", "default", "r:id", "rIdHeader" + name);
        xml.leaf("w:footerReference", "w:type", "default", "r:id", "rIdFooter" + name);
        xml.value("w:type", onNewPage ? "nextPage" : "continuous");
        if (this == LANDSCAPE) {
            xml.leaf("w:pgSz", "w:w", "" + width, "w:h", "" + height, "w:orient", "landscape");
        } else {
            xml.leaf("w:pgSz", "w:w", "" + width, "w:h", "" + height);
        }
        xml.leaf("w:pgMar", "w:top", "" + TOP, "w:right", "" + SIDE, "w:bottom", "" + BOTTOM, "w:left", "" + SIDE,
                "w:header", "" + mm(12), "w:footer", "" + mm(10), "w:gutter", "0");
        if (columns) {
            xml.open("w:cols", "w:num", "2", "w:equalWidth", "0");
            xml.leaf("w:col", "w:w", "" + WIDE, "w:space", "" + (textWidth() - WIDE - NARROW)).leaf("w:col", "w:w", "" + NARROW);
            xml.close();
        }
        xml.close();
    }
}
