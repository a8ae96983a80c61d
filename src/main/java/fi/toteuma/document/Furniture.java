package fi.toteuma.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every page says of itself, so that a loose page can be placed (report-quality point 3).
 *
 * @param municipality its name: "Mallilan kunta"
 * @param unit the organisation unit reported on
 * @param report the report's short name
 * @param asOf the date of the figures, already written out: "tilanne 31.3.2025"
 * @param version "Luonnos 1, 17.4.2025"
 * @param moneyUnit "luvut euroina"; empty where tables differ
 * @param caution "esimerkkiaineisto", or empty
 */
public record Furniture(
        String municipality,
        String unit,
        String report,
        String asOf,
        String version,
        String moneyUnit,
        String caution) {

    Furniture withVersion(String other) {
        return new Furniture(municipality, unit, report, asOf, other, moneyUnit, caution);
    }

    /** First line of a page's foot: unit, report, date of the figures. A report that names its unit names it once. */
    public String placing() {
        return joined(report.contains(unit) ? "" : unit, report, asOf);
    }

    /** Second line of a page's foot: version, unit of money, and whether the figures are an example. */
    public String standing() {
        return joined(version, moneyUnit, caution);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
