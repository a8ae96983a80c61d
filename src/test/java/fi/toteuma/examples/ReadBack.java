package fi.toteuma.examples;

import fi.toteuma.examples.PrintedTables.PrintedRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;

/** Reads the tables out of finished files, as somebody does who knows nothing of how they were made. */
final class ReadBack {

    private static final Pattern LANGUAGE = Pattern.compile("<w:lang w:val=\"([^\"]+)\"");

    private ReadBack() {}

    /** Rows with a label and one cell per column, of the tables with these titles. */
    static List<List<PrintedRow>> html(byte[] file, Set<String> titles) {
        List<List<PrintedRow>> tables = new ArrayList<>();
        Document page = Jsoup.parse(new String(file, StandardCharsets.UTF_8));
        for (Element table : page.select("main table")) {
            if (!titles.contains(title(page, table))) {
                continue;
            }
            List<PrintedRow> rows = new ArrayList<>();
            for (Element tr : table.select("tr")) {
                List<String> cells = tr.select("> td").eachText();
                Element label = tr.selectFirst("> th[scope=row]");
                if (label != null) {
                    rows.add(row(label.text(), tr.select("> td").stream().map(Element::text).toList()));
                } else if (!cells.isEmpty()) {
                    throw new AssertionError("a row without a label: " + cells);
                }
            }
            tables.add(rows);
        }
        return tables;
    }

    private static String title(Document page, Element table) {
        Element title = page.getElementById(table.attr("aria-labelledby"));
        return title == null ? "" : PrintedTables.plain(title.text());
    }

    /** The sheets with these titles, recalculated, as a Finnish spreadsheet shows them. */
    static List<List<PrintedRow>> xlsx(byte[] file, Set<String> titles) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            evaluator.clearAllCachedResultValues();
            DataFormatter formatter = new DataFormatter(Locale.of("fi", "FI"));
            List<List<PrintedRow>> tables = new ArrayList<>();
            for (int i = 1; i < book.getNumberOfSheets(); i++) {
                if (titles.contains(PrintedTables.plain(book.getSheetAt(i).getRow(0).getCell(0).getStringCellValue()))) {
                    tables.add(sheet(book.getSheetAt(i), formatter, evaluator));
                }
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PrintedRow> sheet(XSSFSheet sheet, DataFormatter formatter, FormulaEvaluator evaluator) {
        List<PrintedRow> rows = new ArrayList<>();
        int first = sheet.getPaneInformation().getHorizontalSplitPosition();
        for (int r = first; r <= sheet.getLastRowNum(); r++) {
            XSSFRow row = sheet.getRow(r);
            if (row == null || row.getLastCellNum() < 2) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (int c = 1; c < row.getLastCellNum(); c++) {
                XSSFCell cell = row.getCell(c);
                cells.add(cell == null ? "" : formatter.formatCellValue(cell, evaluator));
            }
            if (!sheet.getMergedRegions().stream().anyMatch(region -> region.isInRange(row.getCell(0)))) {
                rows.add(row(formatter.formatCellValue(row.getCell(0)), cells));
            }
        }
        return rows;
    }

    /** The tables with these titles. */
    static List<List<PrintedRow>> docx(byte[] file, Set<String> titles) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<List<PrintedRow>> tables = new ArrayList<>();
            for (XWPFTable table : document.getTables()) {
                if (!titles.contains(title(table))) {
                    continue;
                }
                List<PrintedRow> rows = new ArrayList<>();
                for (XWPFTableRow tr : table.getRows()) {
                    List<String> texts = tr.getTableCells().stream().map(cell -> cell.getText()).toList();
                    if (!tr.isRepeatHeader() && texts.size() > 1) {
                        rows.add(row(texts.getFirst(), texts.subList(1, texts.size())));
                    }
                }
                tables.add(rows);
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every table's cells below its head, row by row, by the table's title. */
    static Map<String, List<List<String>>> docxCells(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            Map<String, List<List<String>>> tables = new LinkedHashMap<>();
            for (XWPFTable table : document.getTables()) {
                tables.put(title(table), table.getRows().stream()
                        .filter(row -> !row.isRepeatHeader())
                        .map(row -> row.getTableCells().stream().map(cell -> PrintedTables.plain(cell.getText())).toList())
                        .toList());
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The heads of the table with this title. */
    static List<String> docxHeads(byte[] file, String title) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getTables().stream()
                    .filter(table -> title(table).equals(PrintedTables.plain(title)))
                    .flatMap(table -> table.getRow(0).getTableCells().stream())
                    .map(cell -> PrintedTables.plain(cell.getText()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(XWPFTable table) {
        CTString caption = table.getCTTbl().getTblPr().getTblCaption();
        return caption == null ? "" : PrintedTables.plain(caption.getVal());
    }

    /** The whole text in reading order. */
    static String pdf(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of one page, from 1. */
    static String pdfPage(byte[] file, int page) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String htmlText(byte[] file) {
        return Jsoup.parse(new String(file, StandardCharsets.UTF_8)).body().text();
    }

    /** Languages of words that say theirs, because it isn't the document's. */
    static Set<String> docxLanguages(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return LANGUAGE.matcher(document.getDocument().xmlText()).results().map(match -> match.group(1)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Body, headers and footers. */
    static String docxText(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String xlsxText(byte[] file) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                XSSFExcelExtractor extractor = new XSSFExcelExtractor(book)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a screen reader finds in a Word file.
     *
     * @param headings texts of paragraphs with a heading style
     * @param pictureTexts alternative text of each picture
     */
    record WordFile(List<String> headings, long tablesWithoutRepeatedHead, String language, List<String> pictureTexts) {}

    static WordFile word(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> headings = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getStyle() != null && paragraph.getStyle().startsWith("Heading"))
                    .map(paragraph -> PrintedTables.plain(paragraph.getText()))
                    .toList();
            long bare = document.getTables().stream().filter(ReadBack::hasHeadRow).filter(table -> !table.getRow(0).isRepeatHeader()).count();
            String language = document.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal().toString();
            List<String> pictures = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getCTR().getDrawingList().stream())
                    .flatMap(drawing -> drawing.getInlineList().stream())
                    .map(inline -> inline.getDocPr().getDescr())
                    .toList();
            return new WordFile(headings, bare, language, pictures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new AssertionError("styles that can't be read", e);
        }
    }

    /** Whether the table says that its first row is its head; a card's heads stand in its first column instead. */
    private static boolean hasHeadRow(XWPFTable table) {
        var look = table.getCTTbl().getTblPr().getTblLook();
        return on(look.getFirstRow()) || !on(look.getFirstColumn());
    }

    private static boolean on(Object written) {
        return Set.of("1", "true", "on").contains(String.valueOf(written));
    }

    private static PrintedRow row(String label, List<String> texts) {
        Map<Integer, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = PrintedTables.plain(texts.get(i));
            if (!text.isEmpty()) {
                cells.put(i + 1, text);
            }
        }
        return new PrintedRow(PrintedTables.plain(label), cells);
    }
}
