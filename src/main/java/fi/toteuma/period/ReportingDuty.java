package fi.toteuma.period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a unit has to report at a report date. The duties of one date are a reporting round.
 *
 * @param unit the unit's code
 * @param year whose goals, risks and key figures are reported
 * @param deadline the last day on which the report is in time
 * @param parts in the order of {@link Part}
 * @param responsible a role; may be empty
 */
public record ReportingDuty(
        LocalDate reportDate, String unit, int year, LocalDate deadline, List<Part> parts, String responsible) {

    public ReportingDuty {
        parts = List.copyOf(parts);
    }

    /** A part of a report. */
    public enum Part {
        TEXTS,
        GOALS,
        RISKS,
        PROJECTS,
        INVESTMENTS,
        KEY_FIGURES;

        /** Its name in files and on the command line. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Part> of(String key) {
            return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
        }

        /** All keys, in order. */
        public static List<String> keys() {
            return Arrays.stream(values()).map(Part::key).toList();
        }
    }
}
