package fi.toteuma.period;

import fi.toteuma.kernel.Wording;

/**
 * Accounts that the ledger doesn't hold yet, such as depreciation that is booked at year end.
 *
 * @param through nothing is booked for the months up to this one, 1–12
 * @param accountFrom first account code
 * @param accountTo last account code
 */
public record NotBooked(int year, int through, String accountFrom, String accountTo, Wording reason) {}
