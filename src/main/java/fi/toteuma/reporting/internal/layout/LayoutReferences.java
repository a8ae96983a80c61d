package fi.toteuma.reporting.internal.layout;

import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.reporting.internal.layout.Layout.RowSet;
import fi.toteuma.yaml.YamlFields;
import fi.toteuma.yaml.YamlText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a layout names that stands elsewhere: placeholders, its own sets of columns and rows, and line schemes with their lines.
 *
 * @param root the layout's file
 */
record LayoutReferences(YamlFields root, Layout layout) {

    private static final String BLOCKS = "blocks";
    private static final String ROWS = "rows";

    /** Reports placeholders and sets that there aren't. */
    void check() {
        for (YamlText text : root.allTexts()) {
            PlaceholderNames.unknownIn(text.text())
                    .ifPresent(unknown -> root.problem(text, unknown, "unknown-placeholder", PlaceholderNames.known()));
            if (text.path().startsWith(BLOCKS) && text.key().equals("columns")) {
                mustBe(text, layout.columns().keySet(), "unknown-set");
            }
            if (text.path().startsWith(BLOCKS) && text.key().equals(ROWS)) {
                mustBe(text, layout.rows().keySet(), "unknown-set");
            }
        }
    }

    private void mustBe(YamlText text, Collection<String> known, String code) {
        if (!known.contains(text.text())) {
            root.problem(text, text.text(), code, String.join(", ", known));
        }
    }

    /**
     * Reports schemes and lines that there aren't.
     *
     * @param schemes the municipality's, by key
     * @param documents those that are made with the layout
     */
    void check(Map<String, LineScheme> schemes, List<DocumentOrder> documents) {
        for (YamlText text : root.allTexts()) {
            if (text.path().startsWith(ROWS) && text.key().equals("scheme")) {
                unknown(text.text(), schemes, documents).ifPresent(known -> root.problem(text, text.text(), "unknown-scheme", known));
            }
            if (text.path().startsWith(ROWS) && text.key().equals("line")) {
                String set = text.path().split("\\.")[1];
                Set<String> lines = lines(layout.rows().get(set), schemes, documents);
                if (!lines.isEmpty()) {
                    mustBe(text, lines, "unknown-line");
                }
            }
        }
    }

    /** What is known instead; empty where the scheme is known. */
    private static Optional<String> unknown(String written, Map<String, LineScheme> schemes, List<DocumentOrder> documents) {
        if (!written.startsWith("@")) {
            return schemes.containsKey(written) ? Optional.empty() : Optional.of(String.join(", ", new TreeSet<>(schemes.keySet())));
        }
        return documents.stream()
                .filter(document -> !document.schemes().containsKey(written.substring(1)))
                .findFirst()
                .map(document -> document.key() + ": "
                        + document.schemes().keySet().stream().map(name -> "@" + name).collect(Collectors.joining(", ")));
    }

    /** Lines that every scheme has that the rows may be of; none where no scheme is known. */
    private static Set<String> lines(RowSet rows, Map<String, LineScheme> schemes, List<DocumentOrder> documents) {
        Stream<String> keys = rows.scheme().startsWith("@")
                ? documents.stream().map(document -> document.schemes().getOrDefault(rows.scheme().substring(1), ""))
                : Stream.of(rows.scheme());
        return keys.filter(schemes::containsKey)
                .map(schemes::get)
                .map(scheme -> (Set<String>) scheme.lines().stream().map(LineScheme.Line::key).collect(Collectors.toCollection(LinkedHashSet::new)))
                .reduce((one, other) -> {
                    one.retainAll(other);
                    return one;
                })
                .orElse(Set.of());
    }
}
