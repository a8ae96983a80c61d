package fi.toteuma.finance;

import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision that changed a budget.
 *
 * @param body key of the governing body
 * @param section the § of the minutes; empty where it isn't known
 * @param reason as the minutes give it, if they do
 */
public record Decision(String body, LocalDate decidedOn, String section, Optional<Wording> reason) {}
