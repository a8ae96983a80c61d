package fi.toteuma.rendering.internal.html;

import fi.toteuma.document.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of a page that answers where a figure comes from: the document's provenance, and the script that shows it. */
final class Explanations {

    private static final String[] WORDS = {
        "hint", "close", "sum", "difference", "turned", "percent", "facts", "batch", "account", "month", "amount", "rows", "year", "total"
    };

    /** Without space around it, so that checkers and browsers hash the same text. */
    private static final String SCRIPT = Resources.text("explain.js").strip();

    private Explanations() {}

    /** The data and the script that reads it, to stand in script elements; none where no cell has a formula and no sentence a live figure. */
    static List<String> scripts(Document document, UiText text) {
        boolean nothingToAsk = document.liveFigures().isEmpty() && document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cell.formula() == null);
        if (nothingToAsk) {
            return List.of();
        }
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : WORDS) {
            words.put(word, text.word("explain." + word));
        }
        // the only way out of a script element is "</script" or "<!--": no "<" stays as it is
        return List.of(new ProvenanceJson(document, words).write().replace("<", "\\u003c"), SCRIPT);
    }
}
