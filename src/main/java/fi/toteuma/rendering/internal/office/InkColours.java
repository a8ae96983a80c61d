package fi.toteuma.rendering.internal.office;

/** The colours of print that are the same for every municipality, as {@code RRGGBB}. */
public final class InkColours {

    /** Text and strong rules. */
    public static final String INK = "15232A";

    /** Captions, notes, table heads. */
    public static final String INK_2 = "46565E";

    /** Hairlines between rows. */
    public static final String LINE = "D5D6D0";

    /** The line above a sum. */
    public static final String LINE_2 = "74828A";

    private InkColours() {}

    /** A colour of {@link fi.toteuma.document.Brand} without its number sign. */
    public static String bare(String colour) {
        return colour.substring(1);
    }
}
