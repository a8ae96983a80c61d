package fi.toteuma.rendering.internal.xlsx;

import fi.toteuma.rendering.internal.office.OfficeWords;
import fi.toteuma.rendering.internal.office.PageFurniture;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out on paper: A4, one page wide, with the furniture of a page. */
final class PrintedPage {

    /** Excel reads no more of a header or a footer. */
    private static final int LONGEST = 255;

    private static final String SMALL = "&8";
    private static final double MM_PER_INCH = 25.4;

    private PrintedPage() {}

    static void set(XSSFSheet sheet, PageFurniture furniture, OfficeWords words, boolean landscape) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        setup.setTopMargin(24 / MM_PER_INCH);
        setup.setBottomMargin(27 / MM_PER_INCH);
        setup.setLeftMargin(20 / MM_PER_INCH);
        setup.setRightMargin(20 / MM_PER_INCH);
        setup.setHeaderMargin(12 / MM_PER_INCH);
        setup.setFooterMargin(10 / MM_PER_INCH);
        sheet.setDisplayGridlines(false);

        sheet.getHeader().setLeft(limited(SMALL + plain(furniture.head()), LONGEST / 2));
        sheet.getHeader().setRight(limited(SMALL + plain(furniture.report()), LONGEST / 2 - 4));
        String pages = SMALL + " " + words.page() + " &P/&N";
        sheet.getFooter().setRight(pages);
        sheet.getFooter()
                .setLeft(limited(
                        SMALL + plain(furniture.place()) + "\n" + plain(furniture.state()),
                        LONGEST - pages.length() - 4));
    }

    /** An ampersand begins a command here, and a digit after the size would be read as part of it. */
    private static String plain(String text) {
        boolean digit = !text.isEmpty() && Character.isDigit(text.charAt(0));
        return (digit ? " " : "") + text.replace("&", "&&");
    }

    private static String limited(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).replaceFirst("&$", "") + "…";
    }
}
