package fi.toteuma.municipality;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings.DecisionAsked;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.yaml.YamlQuote;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a document as a list item of {@code municipality.yaml}: reading it back gives the same document. */
public final class DocumentEntry {

    /** Under this key stand, after the file's own settings, the documents that were added on pages. A file doesn't use it. */
    public static final String ADDED = "added-documents";

    /** Under this key stand layouts of its own that a document can be made with besides those its order names. A file doesn't use it. */
    public static final String ADDED_LAYOUTS = "added-layouts";

    private static final String ITEM = "  - ";
    private static final String BELOW = "    ";

    private DocumentEntry() {}

    /** Whether this can be the key of a document. */
    public static boolean isKey(String text) {
        return text.matches(SettingsReader.KEY);
    }

    /** The item, with its last line end. */
    public static String of(DocumentOrder order) {
        StringBuilder item = new StringBuilder(ITEM).append("key: ").append(order.key()).append('\n');
        line(item, "unit", YamlQuote.of(order.unit()));
        line(item, "year", String.valueOf(order.year()));
        line(item, "through", String.valueOf(order.through()));
        line(item, "tree-date", order.treeDate().toString());
        order.budgetDate().ifPresent(day -> line(item, "budget-date", day.toString()));
        order.made().ifPresent(day -> line(item, "made", day.toString()));
        line(item, "comparatives", order.restatedComparatives() ? "restated" : "actual");
        line(item, "schemes", texts(order.schemes()));
        order.decision().ifPresent(decision -> line(item, "decision", decision(decision)));
        line(item, "layouts", texts(order.layouts()));
        order.translates().ifPresent(original -> line(item, "translates", YamlQuote.of(original)));
        return item.toString();
    }

    private static void line(StringBuilder item, String key, String value) {
        item.append(BELOW).append(key).append(": ").append(value).append('\n');
    }

    private static String decision(DecisionAsked decision) {
        String meeting = decision.meeting().map(day -> ", meeting: " + day).orElse("");
        String section = decision.section().isEmpty() ? "" : ", section: " + YamlQuote.of(decision.section());
        return "{body: " + YamlQuote.of(decision.body()) + ", proposal: " + wording(decision.proposal()) + meeting + section + "}";
    }

    private static String wording(Wording words) {
        return Stream.of(Language.values())
                .filter(words.texts()::containsKey)
                .map(language -> language.code() + ": " + YamlQuote.of(words.in(language)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String texts(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> YamlQuote.of(text.getKey()) + ": " + YamlQuote.of(text.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
