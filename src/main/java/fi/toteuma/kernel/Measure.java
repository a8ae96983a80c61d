package fi.toteuma.kernel;

/** What an amount is: kept in the database by these names. */
public enum Measure {
    /** Booked in the ledger. */
    ACTUAL,
    /** An earlier year's actual, moved into a later organisation. */
    RESTATED_ACTUAL,
    /** The budget as the council first approved it. */
    BUDGET,
    /** A budget that is known only with its amendments; the original isn't. */
    AMENDED_BUDGET,
    /** A change to the budget by a dated decision. */
    AMENDMENT,
    /** A financial plan year after the budget year. */
    PLAN,
    /** The full year's actual as expected on a report date. */
    FORECAST
}
