package fi.toteuma.checks;

import fi.toteuma.kernel.Language;
import java.util.List;
import java.util.Locale;

/**
 * Where in a report something is.
 *
 * @param anchor names it in the report: {@code t1/row}, {@code unit/section}, {@code unit/object}, a goal's, a risk's or a project's code
 * @param values what the reader knows it by
 */
public record Place(Kind kind, String anchor, List<Said> values) {

    /** What it is a place in. */
    public enum Kind {
        DOCUMENT,
        UNIT,
        TABLE,
        TEXT,
        GOAL,
        STATISTICS,
        PROJECT,
        RISK,
        /** What is told of an investment object, or of a unit's investments. */
        INVESTMENT,
        /** The totals below a unit's projects. */
        TOTAL
    }

    public Place {
        values = List.copyOf(values);
    }

    public static final Place DOCUMENT = new Place(Kind.DOCUMENT, "", List.of());

    /** In words. */
    public String in(Language language) {
        return Messages.of(language).text("place." + kind.name().toLowerCase(Locale.ROOT), values).strip();
    }
}
