package fi.toteuma.imports;

import fi.toteuma.imports.internal.numbers.AmountReader;
import fi.toteuma.imports.internal.numbers.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** XLSX files as spreadsheet programs write them: numbers and days are number cells. */
final class Workbooks {

    private Workbooks() {}

    /** A workbook of a CSV text: amounts become numbers, days become day numbers, what starts with = a formula. */
    static byte[] of(String csv) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("Tyhjä");
            Sheet sheet = workbook.createSheet("Viennit");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("d.m.yyyy"));
            int number = 0;
            for (String line : csv.lines().toList()) {
                Row row = sheet.createRow(number++);
                String[] fields = line.split(";", -1);
                for (int i = 0; i < fields.length; i++) {
                    set(row.createCell(i), fields[i], number == 1, day);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(Cell cell, String text, boolean header, CellStyle day) {
        if (!header && text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (!header && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            cell.setCellValue(LocalDate.parse(text));
            cell.setCellStyle(day);
        } else if (!header && AmountReader.read(text, null) instanceof Reading.Cents(long cents)) {
            cell.setCellValue(BigDecimal.valueOf(cents, 2).doubleValue());
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    /** The workbook with one part replaced. */
    static byte[] with(byte[] workbook, String part, byte[] content) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? content : in.readAllBytes());
            }
            out.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
