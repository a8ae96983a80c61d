package fi.toteuma.finance;

/** Amounts that can each be stored add up to more than {@link fi.toteuma.kernel.Money#LIMIT} in some unit, account and month. */
public class SumOutOfRange extends RuntimeException {

    public SumOutOfRange(Throwable cause) {
        super("amounts add up to more than can be stored", cause);
    }
}
