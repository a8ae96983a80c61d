package fi.toteuma.access;

/** Something one may do. */
public enum Right {
    /** Reads reports, tables, rounds and findings, unfinished ones too. */
    READ,
    /** Writes follow-ups, values, risks, project notes and texts of a unit. */
    WRITE,
    /** Comments on what others wrote. */
    COMMENT,
    /** Accepts what the checks found, with a reason. */
    ACCEPT_FINDINGS,
    /** Releases a unit's part of a report or returns it. */
    RELEASE,
    /** Brings in files, changes budgets and forecasts, takes imports back. */
    FIGURES,
    /** Opens rounds, locks, carries over. */
    ROUNDS,
    /** Puts a report on a body's agenda, records its decision, publishes. */
    PUBLISH,
    /** Sees payees and texts of vouchers, which may be about private persons. */
    PAYEES,
    /** Reads the audit trail. */
    AUDIT,
    /** Adds people and gives them roles; keeps the municipality's units. */
    ADMINISTER
}
