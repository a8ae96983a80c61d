package fi.toteuma.rendering.internal.html;

import fi.toteuma.document.Document;
import java.util.LinkedHashMap;
import java.util.Map;

/** The part of a page that answers where a figure comes from: the document's provenance, and the script that shows it. */
final class Explanations {

    private static final String[] WORDS = {
        "hint", "close", "sum", "difference", "turned", "percent", "facts", "batch", "account", "month", "amount", "rows", "year", "total"
    };

    private Explanations() {}

    /** Script elements for the end of the body; nothing where no cell has a formula. */
    static String elements(Document document, UiText text, String script) {
        boolean nothingToAsk = document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cell.formula() == null);
        if (nothingToAsk) {
            return "";
        }
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : WORDS) {
            words.put(word, text.word("explain." + word));
        }
        // the only way out of a script element is "</script" or "<!--": no "<" stays as it is
        String json = new ProvenanceJson(document, words).write().replace("<", "\\u003c");
        return "<script type=\"application/json\" id=\"provenance\">" + json + "</script>\n<script>" + script + "</script>";
    }
}
