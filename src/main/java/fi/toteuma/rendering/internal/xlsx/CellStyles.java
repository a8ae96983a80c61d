package fi.toteuma.rendering.internal.xlsx;

import fi.toteuma.document.Brand;
import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.rendering.internal.office.InkColours;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook's cell styles, each made once. */
final class CellStyles {

    private static final String FACE = "Arial";
    private static final int TEXT = 10;

    /** A run of text outside the tables. */
    enum Text {
        TITLE(22, true, InkColours.INK),
        HEADING(13, true, InkColours.INK),
        BODY(TEXT, false, InkColours.INK),
        STRONG(TEXT, true, InkColours.INK),
        QUIET(TEXT, false, InkColours.INK_2),
        NOTE(TEXT, false, InkColours.INK_2),
        LINK(TEXT, false, "");

        private final int size;
        private final boolean bold;
        private final String colour;

        Text(int size, boolean bold, String colour) {
            this.size = size;
            this.bold = bold;
            this.colour = colour;
        }
    }

    /**
     * How a cell of a table looks.
     *
     * @param right whether it stands at the right: figures, and what stands for one
     * @param indented the label of a detail, and words beside figures
     * @param absent whether it says that a figure is missing
     * @param format the number format's code; empty for text
     */
    record Look(Role role, boolean right, boolean indented, boolean tinted, boolean absent, String format) {}

    private record HeadLook(boolean right, boolean tinted, boolean indented) {}

    private record Letters(int size, boolean bold, boolean italic, boolean underlined, String colour) {}

    private final XSSFWorkbook book;
    private final Brand brand;
    private final Map<Text, XSSFCellStyle> texts = new HashMap<>();
    private final Map<Look, XSSFCellStyle> looks = new HashMap<>();
    private final Map<HeadLook, XSSFCellStyle> heads = new HashMap<>();
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();

    CellStyles(XSSFWorkbook book, Brand brand) {
        this.book = book;
        this.brand = brand;
        XSSFFont standard = book.getFontAt(0);
        standard.setFontName(FACE);
        standard.setFontHeightInPoints((short) TEXT);
    }

    XSSFCellStyle of(Text text) {
        return texts.computeIfAbsent(text, wanted -> {
            boolean link = wanted == Text.LINK;
            String colour = link ? InkColours.bare(brand.accent()) : wanted.colour;
            XSSFCellStyle style = book.createCellStyle();
            style.setFont(font(new Letters(wanted.size, wanted.bold, false, link, colour)));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(link || wanted == Text.NOTE);
            return style;
        });
    }

    /**
     * The head of a column: bottom-aligned over an ink rule.
     *
     * @param indented for a column of words, to keep it off the figures at its left
     */
    XSSFCellStyle head(boolean right, boolean tinted, boolean indented) {
        return heads.computeIfAbsent(new HeadLook(right, tinted, indented), wanted -> {
            XSSFCellStyle style = book.createCellStyle();
            style.setFont(font(new Letters(TEXT, tinted, false, false, tinted ? InkColours.INK : InkColours.INK_2)));
            style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            style.setWrapText(true);
            style.setIndention((short) (indented ? 1 : 0));
            top(style, InkColours.INK);
            bottom(style, InkColours.INK);
            tint(style, tinted);
            return style;
        });
    }

    XSSFCellStyle of(Look look) {
        return looks.computeIfAbsent(look, wanted -> {
            boolean total = wanted.role == Role.SUM || wanted.role == Role.RESULT;
            XSSFCellStyle style = book.createCellStyle();
            style.setFont(font(new Letters(
                    TEXT,
                    total || wanted.role == Role.GROUP,
                    wanted.absent,
                    false,
                    wanted.absent ? InkColours.INK_2 : InkColours.INK)));
            style.setAlignment(wanted.right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            if (wanted.format.isEmpty()) {
                style.setWrapText(true);
            } else {
                style.setDataFormat(book.createDataFormat().getFormat(wanted.format));
            }
            style.setIndention((short) (wanted.indented ? 1 : 0));
            rules(style, wanted.role);
            tint(style, wanted.tinted);
            return style;
        });
    }

    private static void rules(XSSFCellStyle style, Role role) {
        switch (role) {
            case GROUP -> bottom(style, InkColours.LINE_2);
            case DETAIL -> bottom(style, InkColours.LINE);
            case SUM -> {
                top(style, InkColours.LINE_2);
                bottom(style, InkColours.LINE);
            }
            case RESULT -> {
                top(style, InkColours.INK);
                bottom(style, InkColours.INK);
            }
        }
    }

    private static void top(XSSFCellStyle style, String colour) {
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(colour(colour));
    }

    private static void bottom(XSSFCellStyle style, String colour) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(colour));
    }

    private void tint(XSSFCellStyle style, boolean tinted) {
        if (tinted) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(InkColours.bare(brand.accentTint())));
        }
    }

    private XSSFFont font(Letters letters) {
        return fonts.computeIfAbsent(letters, wanted -> {
            XSSFFont font = book.createFont();
            font.setFontName(FACE);
            font.setFontHeightInPoints((short) wanted.size);
            font.setBold(wanted.bold);
            font.setItalic(wanted.italic);
            font.setUnderline(wanted.underlined ? Font.U_SINGLE : Font.U_NONE);
            font.setColor(colour(wanted.colour));
            return font;
        });
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex));
    }
}
