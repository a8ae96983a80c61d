package fi.toteuma.reporting.internal.layout;

import fi.toteuma.reporting.internal.layout.BlockSpec.AllInvestmentsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.AllStatisticsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.CardsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.InvestmentReportSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.RecordsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.RiskMatrixSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.SectionSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.SectionsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.StatisticsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.WordColumnSpec;
import fi.toteuma.yaml.YamlFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the blocks of texts, goals, key figures, risks, projects and investments. */
final class ContentBlockReader {

    private static final String SELF = "self";

    private ContentBlockReader() {}

    /** Readers of what stands below a block's name, by that name. */
    static Map<String, Function<YamlFields, BlockSpec>> kinds() {
        Map<String, Function<YamlFields, BlockSpec>> kinds = new LinkedHashMap<>();
        kinds.put("section", f -> new SectionSpec(unit(f), f.required("key"), f.yes("required", false)));
        kinds.put("sections", f -> new SectionsSpec(unit(f), f.integer("level", 0, 3).orElse(0)));
        kinds.put("all-statistics", f -> new AllStatisticsSpec(unit(f)));
        kinds.put("all-investments", f -> new AllInvestmentsSpec(unit(f)));
        for (Records records : Records.values()) {
            kinds.put(records.key(), f -> records(f, records));
        }
        kinds.put("project-cards", ContentBlockReader::cards);
        kinds.put("risk-matrix", f -> new RiskMatrixSpec(unit(f), f.yes("with-below", false), f.required("title")));
        kinds.put("investment-report", f -> new InvestmentReportSpec(unit(f), text(f, "object")));
        kinds.put("statistics", f -> new StatisticsSpec(unit(f), f.required("table"), f.required("title")));
        return kinds;
    }

    private static BlockSpec records(YamlFields f, Records records) {
        return new RecordsSpec(
                records,
                unit(f),
                f.yes("with-below", false),
                f.choice("layer", Map.of("council", "council", "operating-plan", "operating-plan")).orElse(""),
                f.required("title"),
                text(f, "caption"),
                f.yes("empty-objectives", false),
                f.yes("grouped", false),
                text(f, "total"),
                f.yes("means", true),
                columns(f, "columns", records),
                f.texts("notes"));
    }

    private static BlockSpec cards(YamlFields f) {
        List<String> units = f.texts("units");
        return new CardsSpec(units.isEmpty() ? List.of(SELF) : units, columns(f, "fields", Records.PROJECTS));
    }

    private static List<WordColumnSpec> columns(YamlFields f, String key, Records records) {
        List<WordColumnSpec> columns = new ArrayList<>();
        for (YamlFields column : f.list(key)) {
            List<String> shows = column.texts("shows");
            for (String show : shows) {
                if (!records.shows().contains(show)) {
                    column.problem("shows", show, "choice-expected", String.join(", ", records.shows()));
                }
            }
            if (shows.isEmpty()) {
                column.problem("shows", "missing-key", "shows");
            }
            columns.add(new WordColumnSpec(
                    column.text("head").orElse(""), shows, column.date("date"),
                    LayoutReader.matching(column, "year", column.text("year").orElse("n"), LayoutReader.YEAR, "2024, n, n-1, n+1"),
                    LayoutReader.matching(column, "through", column.text("through").orElse("12"), LayoutReader.MONTH, "1–12, m"),
                    column.integer("width", 1, 20).orElse(0)));
            column.end();
        }
        if (columns.isEmpty()) {
            f.problem(key, "missing-key", key);
        }
        return List.copyOf(columns);
    }

    private static String unit(YamlFields f) {
        return f.text("unit").orElse(SELF);
    }

    private static String text(YamlFields f, String key) {
        return f.text(key).orElse("");
    }
}
