package fi.toteuma.rendering.internal.xlsx;

import fi.toteuma.document.Document;
import fi.toteuma.document.Table;
import fi.toteuma.rendering.Renderer;
import fi.toteuma.rendering.internal.office.FileProperties;
import fi.toteuma.rendering.internal.office.FixedZip;
import fi.toteuma.rendering.internal.office.OfficeWords;
import fi.toteuma.rendering.internal.office.PageFurniture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A document's tables and cards as an Excel workbook. Its texts and charts are not in it: those are in the other formats. */
public final class XlsxRenderer implements Renderer {

    @Override
    public String format() {
        return "xlsx";
    }

    /** @throws IllegalArgumentException also if a formula doesn't give its cell's value to the cent */
    @Override
    public byte[] render(Document document) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            write(document, book);
            FileProperties.write(document, book.getProperties().getCoreProperties().getUnderlyingProperties());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return FixedZip.repacked(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Document document, XSSFWorkbook book) {
        OfficeWords words = OfficeWords.in(document.language());
        PageFurniture furniture = PageFurniture.of(document.furniture());
        CellStyles styles = new CellStyles(book, document.brand());
        FormulaCheck check = new FormulaCheck();
        SheetNames taken = new SheetNames();
        XSSFSheet contents = book.createSheet(taken.take(words.contents()));
        PrintedPage.set(contents, furniture, words, false);
        List<ContentsSheet.Entry> entries = new ArrayList<>();
        for (Sheet content : Sheet.of(document, words)) {
            String name = taken.take(content.title());
            entries.add(new ContentsSheet.Entry(content.title(), name));
            XSSFSheet sheet = book.createSheet(name);
            switch (content) {
                case Sheet.Figures(Table table) -> new TableSheet(sheet, table, document, styles, check).write();
                case Sheet.Words(WordGrid grid) -> new WordSheet(sheet, document.notation(), styles).write(grid);
            }
            PrintedPage.set(sheet, furniture, words, true);
        }
        new ContentsSheet(contents, styles).write(document, words, entries);
        check.run(book);
    }
}
