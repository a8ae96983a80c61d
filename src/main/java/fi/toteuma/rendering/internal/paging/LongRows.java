package fi.toteuma.rendering.internal.paging;

/** Which rows of words a page may end within: kept whole, they would leave a good part of the page before them empty. */
public final class LongRows {

    /** Of the page's height. */
    private static final double MOST_WHOLE = 0.4;

    /** What of such a row must fit on the page it begins on; points. */
    public static final double LEAST_BEGUN = 90;

    private LongRows() {}

    /**
     * @param row its height in points
     * @param page the page's height between its margins, in points
     */
    public static boolean mayBreak(double row, double page) {
        return row > page * MOST_WHOLE;
    }
}
