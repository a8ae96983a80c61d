package fi.toteuma.additions;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DecisionAsked;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.reporting.Layouts;
import fi.toteuma.reporting.Reports;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a document would be in another year, as a start for whoever adds it.
 *
 * @param files the municipality's schemes and layouts, by path
 */
public record NextDocument(MunicipalitySettings settings, Map<String, String> files) {

    /**
     * The same document of another year. Its years move along: in its key, its days, what the body is asked. A layout that names years
     * as they are suits that year alone: it is left out, and where no other is left, the product's own for its kind stands instead.
     */
    public DocumentOrder after(DocumentOrder last, int year) {
        DocumentKind kind = DocumentKind.of(last);
        boolean usual = last.treeDate().equals(kind.usualTreeDate(last.year(), last.through()));
        int later = year - last.year();
        return new DocumentOrder(
                key(last.key(), last.year(), year), last.unit(), year, last.through(),
                usual ? kind.usualTreeDate(year, last.through()) : last.treeDate().plusYears(later),
                last.budgetDate().map(day -> day.plusYears(later)), Optional.empty(), last.restatedComparatives(), last.schemes(),
                layouts(last, kind), last.decision().map(decision -> moved(decision, last.year(), year)),
                last.translates().map(original -> moved(original, last.year(), year)).filter(key -> settings.document(key).isPresent()));
    }

    /** The document of another year that this one would be the next of: of the same unit, kind and months. */
    public Optional<DocumentOrder> counterpart(DocumentOrder last, int year) {
        return settings.documents().stream()
                .filter(order -> order.year() == year && order.unit().equals(last.unit()) && order.through() == last.through()
                        && DocumentKind.of(order) == DocumentKind.of(last) && order.translates().isPresent() == last.translates().isPresent())
                .findFirst();
    }

    private Map<String, String> layouts(DocumentOrder last, DocumentKind kind) {
        Map<String, String> layouts = new LinkedHashMap<>();
        last.layouts().forEach((set, layout) -> {
            if (Layouts.face(layout, Layouts.text(layout, files)).years().isEmpty()) {
                layouts.put(set, layout);
            }
        });
        return layouts.isEmpty() ? Map.of(Reports.MODEL, kind.model(language(last))) : layouts;
    }

    private Language language(DocumentOrder last) {
        String layout = last.layouts().values().iterator().next();
        return Layouts.face(layout, Layouts.text(layout, files)).language();
    }

    private String key(String last, int from, int to) {
        String moved = moved(last, from, to);
        String wanted = moved.equals(last) ? last + "-" + to : moved;
        String free = wanted;
        for (int number = 2; settings.document(free).isPresent(); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }

    private static DecisionAsked moved(DecisionAsked decision, int from, int to) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        decision.proposal().texts().forEach((language, text) -> texts.put(language, moved(text, from, to)));
        return new DecisionAsked(decision.body(), new Wording(texts), Optional.<LocalDate>empty(), "");
    }

    private static String moved(String text, int from, int to) {
        return text.replace(String.valueOf(from), String.valueOf(to));
    }
}
