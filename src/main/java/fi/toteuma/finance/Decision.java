package fi.toteuma.finance;

import java.time.LocalDate;

/**
 * A decision that changed a budget.
 *
 * @param body key of the governing body
 * @param section the § of the minutes; empty where it isn't known
 * @param reason may be empty
 */
public record Decision(String body, LocalDate decidedOn, String section, String reason) {}
