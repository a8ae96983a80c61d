package fi.toteuma.narrative;

import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A section's text of a unit at a report date.
 *
 * @param section a key that layouts name
 * @param text CommonMark with live figures, see {@link LiveFigure}
 * @param translatedFrom the day of the text that the Swedish one is a translation of; empty if that isn't known
 */
public record SectionText(String unit, String section, LocalDate reportDate, Wording text, Optional<LocalDate> translatedFrom) {}
