package fi.toteuma.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A measured value.
 *
 * @param recordedBy a role; may be empty
 * @param evidence name of an attached file or a link; may be empty
 * @param file the attached file; empty for a link, and for a name that was given before files could be attached
 */
public record MeasureValue(
        String measure, LocalDate date, BigDecimal value, String note, String recordedBy, String evidence, Optional<EvidenceFile> file) {

    /** Without a file. */
    public MeasureValue(String measure, LocalDate date, BigDecimal value, String note, String recordedBy, String evidence) {
        this(measure, date, value, note, recordedBy, evidence, Optional.empty());
    }
}
