package fi.toteuma.checks;

import fi.toteuma.document.Document;
import fi.toteuma.kernel.Wording;
import java.time.LocalDate;

/**
 * A report that was published, as it was frozen.
 *
 * @param reportDate the date of its figures
 * @param body who decided about it
 * @param section the § of the body's minutes
 */
public record Published(Document document, LocalDate reportDate, Wording body, LocalDate decidedOn, String section) {}
