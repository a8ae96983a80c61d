package fi.toteuma.web.internal.years;

import fi.toteuma.additions.OwnTemplates;
import fi.toteuma.finance.SchemeReader;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.reporting.Layouts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * What the fields of a document can hold.
 *
 * @param units of the day of its organisation, in print order
 * @param bodies by key
 * @param schemes keys of the municipality's line schemes
 * @param layouts the municipality's own, then the product's
 * @param originals documents that it can be a translation of, by key; what each is called
 */
public record Choices(
        List<Choice> units, SequencedMap<String, Wording> bodies, List<String> schemes, List<String> layouts,
        SequencedMap<String, String> originals) {

    /** @param depth how many units stand above it */
    public record Choice(String code, Wording name, int depth) {

        /** Before its name in a list, where nothing else can show that it is under another unit. */
        public String indent() {
            return "\u2003".repeat(depth);
        }
    }

    /** @param titles of the documents there are, by key */
    static Choices of(MunicipalitySettings settings, Map<String, String> files, OrganisationTree tree, Map<String, String> titles) {
        List<Choice> units = new ArrayList<>();
        tree.roots().forEach(root -> tree.subtree(root).forEach(
                code -> units.add(new Choice(code, tree.unit(code).name(), tree.path(code).size() - 1))));
        SequencedMap<String, Wording> bodies = new LinkedHashMap<>();
        settings.bodies().forEach(body -> bodies.put(body.key(), body.name()));
        List<String> schemes = settings.schemes().stream()
                .filter(files::containsKey)
                .map(path -> SchemeReader.read(path, files.getOrDefault(path, "")).key())
                .toList();
        Stream<String> used = settings.documents().stream().flatMap(order -> order.layouts().values().stream()).filter(files::containsKey);
        Stream<String> own = Stream.concat(files.keySet().stream().filter(OwnTemplates::isOwn), used).distinct();
        SequencedMap<String, String> originals = new LinkedHashMap<>();
        settings.documents().stream()
                .filter(order -> order.translates().isEmpty())
                .map(DocumentOrder::key)
                .forEach(key -> originals.put(key, titles.getOrDefault(key, key)));
        return new Choices(units, bodies, schemes, Stream.concat(own, Layouts.models().stream()).toList(), originals);
    }

    /** For a document that there is: it is no translation of itself. */
    Choices without(String document) {
        SequencedMap<String, String> others = new LinkedHashMap<>(originals);
        others.remove(document);
        return new Choices(units, bodies, schemes, layouts, others);
    }
}
