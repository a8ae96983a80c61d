package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Notation;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Unit;
import fi.toteuma.reporting.internal.layout.Layout;
import fi.toteuma.yaml.YamlException;
import fi.toteuma.yaml.YamlProblem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a part of a document is about: the municipality, the document ordered, and the unit the part is of.
 *
 * @param unit code of the unit: the document's own, or one below it
 * @param reorganisations what the municipality's reorganisations did to its units
 * @param schemes all line schemes, by key
 */
record Subject(
        MunicipalitySettings settings,
        DocumentOrder order,
        Layout layout,
        Notation notation,
        Phrases phrases,
        OrganisationTree tree,
        ReorganisationNotes reorganisations,
        Map<String, LineScheme> schemes,
        String unit) {

    Subject of(String other) {
        return new Subject(settings, order, layout, notation, phrases, tree, reorganisations, schemes, other);
    }

    Language language() {
        return layout.language();
    }

    /**
     * The code a layout means: its own unit for {@code self}.
     *
     * @throws YamlException if there is no such unit on the document's day
     */
    String code(String written) {
        if (written.equals("self")) {
            return unit;
        }
        if (tree.find(written).isEmpty()) {
            throw unknown("unit", written, Placeholders.date(asOf()));
        }
        return written;
    }

    private YamlException unknown(String what, String written, String expected) {
        int line = layout.lines().getOrDefault(written, 1);
        return new YamlException(List.of(new YamlProblem(layout.name(), line, what, written, "unknown-" + what, expected)));
    }

    String unitName(String code) {
        return tree.unit(code).name().in(language());
    }

    String text(Wording wording) {
        return wording.in(language());
    }

    /** Codes of the units directly below, in their order. */
    Stream<String> children() {
        return tree.children(unit).stream().map(Unit::code);
    }

    /** Fills a text's placeholders for this unit. */
    String fill(String text) {
        return new Placeholders(order.year(), order.through(), unitName(unit), asOf(), phrases).fill(text);
    }

    /** The day whose organisation and budget the document shows: a plan's first day, a report's last. */
    LocalDate asOf() {
        return order.treeDate();
    }

    /** A year as a layout writes it: {@code 2024}, {@code n}, {@code n-1}. */
    int year(String written) {
        if (!written.startsWith("n")) {
            return Integer.parseInt(written);
        }
        return order.year() + (written.length() == 1 ? 0 : Integer.parseInt(written.substring(1)));
    }

    /** A month as a layout writes it: {@code 3}, {@code m}. */
    int month(String written) {
        return written.equals("m") ? order.through() : Integer.parseInt(written);
    }

    static LocalDate lastDay(int year) {
        return YearMonth.of(year, 12).atEndOfMonth();
    }

    /**
     * The scheme a layout means.
     *
     * @param written a key, or {@code @name} for the one the document gives under that name
     * @throws YamlException if there is none
     */
    LineScheme scheme(String written) {
        String key = written.startsWith("@") ? order.schemes().get(written.substring(1)) : written;
        LineScheme scheme = key == null ? null : schemes.get(key);
        if (scheme == null) {
            throw unknown("scheme", written, String.join(", ", schemes.keySet().stream().sorted().toList()));
        }
        return scheme;
    }
}
