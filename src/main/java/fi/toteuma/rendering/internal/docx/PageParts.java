package fi.toteuma.rendering.internal.docx;

import fi.toteuma.rendering.internal.office.InkColours;
import fi.toteuma.rendering.internal.office.PageFurniture;

/** Header and footer, for each way a page can lie. */
final class PageParts {

    private PageParts() {}

    static String header(PageFurniture furniture, Page page) {
        Markup xml = new Markup();
        xml.open("w:hdr", "xmlns:w", BodyWriter.W, "xmlns:r", BodyWriter.R);
        Paragraphs paragraphs = line(xml, "Header", page, false);
        paragraphs.run(furniture.head(), "Strong");
        tab(xml);
        paragraphs.run(furniture.report(), "");
        paragraphs.close();
        return xml.close().toString();
    }

    static String footer(PageFurniture furniture, Page page, String pageWord) {
        Markup xml = new Markup();
        xml.open("w:ftr", "xmlns:w", BodyWriter.W, "xmlns:r", BodyWriter.R);
        Paragraphs paragraphs = line(xml, "Footer", page, true);
        paragraphs.run(furniture.place(), "");
        tab(xml);
        paragraphs.run(pageWord + "\u00A0", "");
        paragraphs.field("PAGE", "1");
        paragraphs.run("/", "");
        paragraphs.field("NUMPAGES", "1");
        paragraphs.close();
        paragraphs.write("Footer", furniture.state());
        return xml.close().toString();
    }

    /** An open paragraph with a tab stop at the right margin. */
    private static Paragraphs line(Markup xml, String style, Page page, boolean ruled) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style);
        if (ruled) {
            xml.open("w:pBdr");
            xml.leaf("w:top", "w:val", "single", "w:sz", "4", "w:space", "5", "w:color", InkColours.LINE_2);
            xml.close();
        }
        xml.open("w:tabs").leaf("w:tab", "w:val", "right", "w:pos", "" + page.textWidth()).close();
        xml.close();
        return new Paragraphs(xml, null);
    }

    private static void tab(Markup xml) {
        xml.open("w:r").leaf("w:tab").close();
    }
}
