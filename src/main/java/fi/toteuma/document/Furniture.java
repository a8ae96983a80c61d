package fi.toteuma.document;

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
        String caution) {}
