package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Document;
import fi.toteuma.rendering.Renderer;
import fi.toteuma.rendering.internal.chart.ChartImage;
import fi.toteuma.rendering.internal.chart.Typeface;
import fi.toteuma.rendering.internal.office.FileProperties;
import fi.toteuma.rendering.internal.office.FixedZip;
import fi.toteuma.rendering.internal.office.InkColours;
import fi.toteuma.rendering.internal.office.OfficeWords;
import fi.toteuma.rendering.internal.office.PageFurniture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** A document as a Word file, for those who write on in it. */
public final class DocxRenderer implements Renderer {

    private static final String FONT_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font";
    private static final String FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public byte[] render(Document document) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OPCPackage file = OPCPackage.create(bytes)) { // writes when closed
                FileProperties.write(document, file.getPackageProperties());
                write(document, file);
            }
            return FixedZip.repacked(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a part of the package has no legal name", e);
        }
    }

    private void write(Document document, OPCPackage file) throws IOException, InvalidFormatException {
        Pictures pictures = new Pictures(document.brand());
        PackagePartName mainName = PackagingURIHelper.createPartName("/word/document.xml");
        file.addRelationship(mainName, TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
        PackagePart main = file.createPart(mainName, XWPFRelation.DOCUMENT.getContentType());
        String styles = template("styles.xml", document);
        Numbering numbering = new Numbering();
        fill(main, BodyWriter.write(document, pictures, numbering, new StyleSheet(styles)));

        part(file, main, XWPFRelation.STYLES, "styles.xml", "rIdStyles", styles);
        part(file, main, XWPFRelation.NUMBERING, "numbering.xml", "rIdNumbering", numbering.finish());
        part(file, main, XWPFRelation.SETTINGS, "settings.xml", "rIdSettings", template("settings.xml", document));
        PageFurniture furniture = PageFurniture.of(document.furniture());
        String pageWord = OfficeWords.in(document.language()).page();
        part(file, main, XWPFRelation.HEADER, "header1.xml", "rIdHeaderUpright", PageParts.header(furniture, Page.UPRIGHT));
        part(file, main, XWPFRelation.FOOTER, "footer1.xml", "rIdFooterUpright",
                PageParts.footer(furniture, Page.UPRIGHT, pageWord));
        part(file, main, XWPFRelation.HEADER, "header2.xml", "rIdHeaderLandscape",
                PageParts.header(furniture, Page.LANDSCAPE));
        part(file, main, XWPFRelation.FOOTER, "footer2.xml", "rIdFooterLandscape",
                PageParts.footer(furniture, Page.LANDSCAPE, pageWord));
        pictures(file, main, pictures.images());
        fonts(file, main);
    }

    private static void fonts(OPCPackage file, PackagePart main) throws IOException, InvalidFormatException {
        PackagePart table = related(
                file, main, XWPFRelation.FONT_TABLE.getRelation(), XWPFRelation.FONT_TABLE.getContentType(), "fontTable.xml", "rIdFonts");
        fill(table, EmbeddedFonts.table());
        for (Typeface face : Typeface.values()) {
            PackagePart font = related(
                    file, table, FONT_RELATION, FONT_TYPE, "fonts/font" + (face.ordinal() + 1) + ".odttf", EmbeddedFonts.relation(face));
            try (OutputStream out = font.getOutputStream()) {
                out.write(EmbeddedFonts.file(face));
            }
        }
    }

    private static void part(
            OPCPackage file, PackagePart main, XWPFRelation kind, String name, String id, String content)
            throws IOException, InvalidFormatException {
        fill(related(file, main, kind.getRelation(), kind.getContentType(), name, id), content);
    }

    private static void pictures(OPCPackage file, PackagePart main, List<ChartImage> images)
            throws IOException, InvalidFormatException {
        for (int i = 0; i < images.size(); i++) {
            PackagePart part = related(
                    file, main, XWPFRelation.IMAGE_PNG.getRelation(), "image/png", "media/image" + (1 + i) + ".png", Pictures.relation(1 + i));
            try (OutputStream out = part.getOutputStream()) {
                out.write(images.get(i).png());
            }
        }
    }

    private static PackagePart related(
            OPCPackage file, PackagePart main, String relation, String contentType, String name, String id)
            throws InvalidFormatException {
        PackagePartName partName = PackagingURIHelper.createPartName("/word/" + name);
        main.addRelationship(partName, TargetMode.INTERNAL, relation, id);
        return file.createPart(partName, contentType);
    }

    private static void fill(PackagePart part, String content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String template(String name, Document document) throws IOException {
        try (InputStream in = DocxRenderer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{language}}", document.language().locale().toLanguageTag())
                    .replace("{{ink}}", InkColours.INK)
                    .replace("{{ink2}}", InkColours.INK_2)
                    .replace("{{accent}}", InkColours.bare(document.brand().accent()))
                    .replace("{{width}}", "" + Page.UPRIGHT.textWidth());
        }
    }
}
