package fi.toteuma.document;

import fi.toteuma.kernel.Money;

/** What a cell holds, exactly. Missing is not zero: they are different kinds of value, and print differently. */
public sealed interface Value {

    /** Euros to the cent, income positive and cost negative. */
    record Amount(Money money) implements Value {}

    /**
     * What is left of a budget, for the reader: positive while something is left, negative once it is exceeded.
     *
     * @param money |budget| − |actual| in the budget's own direction
     * @param nature whether going over is an overrun of an appropriation or income above what was planned
     */
    record Remaining(Money money, Nature nature) implements Value {
        public enum Nature {
            INCOME,
            COST
        }
    }

    /** A share in per cent, 100 × part / whole, computed from cents (domain rule 4). */
    record Share(Money part, Money whole) implements Value {}

    /**
     * A closing variance or a forecast deviation, marked for the reader.
     *
     * @param difference actual (or forecast) − budget on signed values: positive is better for the municipality
     * @param material whether it reaches the limit of materiality; below it, no mark is shown
     */
    record Judged(Money difference, boolean material) implements Value {}

    /** A word or a short text. */
    record Words(String text) implements Value {}

    /** The layout leaves this cell empty. */
    record Blank() implements Value {}

    /** A required input was not given: a forecast, a statistic, an original budget. */
    record Missing() implements Value {}

    /** Not booked in the ledger yet on the report date. */
    record NotBooked() implements Value {}
}
