package fi.toteuma.imports.internal.content;

import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.indicators.FormulaReading;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.reporting.Amounts;
import fi.toteuma.reporting.ReportSubject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A key figure's formula can be read, and asks for figures and series that there can be: else its cells would stay empty for ever. */
record KeyFigureRule() implements ContentRule {

    private static final int PARTS = 3;

    @Override
    public void check(StoredRecord record, @Nullable StoredRecord stored, Known known, ProblemCollector problems) {
        String formula = record.field(Column.FORMULA.key());
        if (formula.isEmpty()) {
            return;
        }
        Report report = (value, code, expected) -> problems.add(record.row(), Column.FORMULA.key(), value, code, expected);
        switch (FormulaReading.of(formula)) {
            case FormulaReading.Unreadable(int position, String part) ->
                report.of(formula, "formula.unreadable", part, String.valueOf(position));
            case FormulaReading.NoNumber() -> report.of(formula, "formula.no-number");
            case FormulaReading.Asks(var figures, var series) -> {
                Set<String> codes = known.records().apply(ImportKind.SERIES).keySet();
                series.stream().distinct().filter(code -> !codes.contains(code)).forEach(code ->
                        report.of(code, "formula.series", listed(codes)));
                figures.stream().distinct().forEach(figure -> check(figure, known, report));
            }
        }
    }

    @FunctionalInterface
    private interface Report {
        void of(String value, String code, String... args);
    }

    private static void check(String figure, Known known, Report report) {
        String[] parts = figure.split("/", -1);
        if (parts.length != PARTS) {
            report.of(figure, "formula.figure");
            return;
        }
        if (!parts[0].equals("self") && !known.units().containsKey(parts[0])) {
            report.of(figure, "formula.unit", parts[0]);
        }
        Set<String> lines = lines(known.settings().documents(), known.schemes().get());
        if (!lines.contains(parts[1])) {
            report.of(figure, "formula.line", parts[1], listed(lines));
        }
        if (!Amounts.ALL.contains(parts[2])) {
            report.of(figure, "formula.amount", parts[2], listed(Amounts.ALL));
        }
    }

    /** As documents refer to them; where there are no documents yet, lines of any scheme. */
    private static Set<String> lines(List<DocumentOrder> documents, Map<String, LineScheme> schemes) {
        Set<String> lines = new TreeSet<>();
        documents.forEach(document -> document.schemes().forEach((name, key) -> {
            if (schemes.get(key) instanceof LineScheme scheme) {
                scheme.lines().forEach(line -> lines.add(ReportSubject.reference(name, line.key())));
            }
        }));
        if (documents.isEmpty()) {
            schemes.values().forEach(scheme -> scheme.lines().forEach(line -> lines.add(line.key())));
        }
        return lines;
    }

    private static String listed(Collection<String> words) {
        return String.join(", ", words);
    }
}
