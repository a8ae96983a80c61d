package fi.toteuma.rendering.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reckons every formula once: the result is kept in the file for viewers that don't reckon, and must be the document's. */
final class FormulaCheck {

    /** @param expected a {@link Double} or a {@link String} */
    private record Expectation(XSSFCell cell, String address, Object expected) {}

    private final List<Expectation> expectations = new ArrayList<>();

    void expect(XSSFCell cell, String address, Object expected) {
        expectations.add(new Expectation(cell, address, expected));
    }

    /** @throws IllegalArgumentException if a formula doesn't give the value that the document holds for its cell */
    void run(XSSFWorkbook book) {
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(book);
        for (Expectation expectation : expectations) {
            XSSFCell cell = expectation.cell;
            Object found = result(evaluator.evaluate(cell));
            if (!Objects.equals(found, expectation.expected)) {
                throw new IllegalArgumentException("cell " + expectation.address + ": its formula " + cell.getCellFormula()
                        + " gives " + found + ", but its value is " + expectation.expected);
            }
            evaluator.evaluateFormulaCell(cell);
        }
    }

    private static Object result(CellValue value) {
        if (value.getCellType() == CellType.NUMERIC) {
            return value.getNumberValue() + 0.0;
        }
        return value.getCellType() == CellType.STRING ? value.getStringValue() : value.formatAsString();
    }
}
