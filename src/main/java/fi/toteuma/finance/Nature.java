package fi.toteuma.finance;

/** What an account is for. */
public enum Nature {
    INCOME,
    COST
}
