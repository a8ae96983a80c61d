package fi.toteuma.finance;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Wording;

/**
 * An account of the ledger.
 *
 * @param internal whether everything on it is between the municipality's own units
 */
public record Account(String code, Wording name, Nature nature, boolean internal, DateRange validity) {}
