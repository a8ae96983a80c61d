package fi.toteuma.imports.internal.numbers;

/** What became of a written amount. */
public sealed interface Reading {

    /** @param cents the exact amount, with the sign as written */
    record Cents(long cents) implements Reading {}

    record Refused(Fault fault) implements Reading {}

    /** Why an amount is refused. */
    enum Fault {
        EMPTY,
        NOT_A_NUMBER,
        FORMULA,
        SCIENTIFIC,
        TOO_MANY_DECIMALS,
        TOO_LARGE,
        /** {@code 1.234}: a thousand or one and something; nothing tells which. */
        AMBIGUOUS,
        /** The decimal mark isn't the one that the rest of the column uses. */
        OTHER_DECIMAL
    }
}
