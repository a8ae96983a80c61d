package fi.toteuma.web.internal.templates;

import fi.toteuma.web.internal.page.Words;
import java.util.List;

/** Parts that can be put into a layout by a button; others are typed. */
final class AddedPart {

    static final List<String> KINDS = List.of(
            "heading", "text", "note", "page-break", "sections", "binding", "amendments", "chart.budget-by-line", "chart.accrual", "chart.by-unit",
            "chart.by-year", "all-statistics", "all-investments", "status-key", "risk-matrix", "ledger");

    private AddedPart() {}

    /**
     * A part as it is written.
     *
     * @param words in the layout's language
     * @param rows the set of rows that a chart is of
     */
    static String of(String kind, Words words, String rows) {
        String name = words.of("layout.part." + kind);
        return switch (kind) {
            case "heading" -> "{heading: 1, text: \"" + words.of("layout.new.heading") + "\"}";
            case "text", "note" -> "{" + kind + ": \"" + words.of("layout.new.text") + "\"}";
            case "page-break", "status-key", "ledger" -> kind + ": yes";
            case "sections" -> "sections: {level: 2}";
            case "binding", "amendments" -> kind + ": {title: \"" + name + "\"}";
            case "risk-matrix" -> "risk-matrix: {title: \"" + name + " {date}\", with-below: yes}";
            case "all-statistics", "all-investments" -> kind + ": {}";
            default -> "chart: {kind: " + kind.substring("chart.".length()) + ", rows: " + rows + "}";
        };
    }
}
