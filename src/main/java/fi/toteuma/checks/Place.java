package fi.toteuma.checks;

import fi.toteuma.kernel.Language;
import java.util.List;
import java.util.Locale;

/**
 * Where in a report something is.
 *
 * @param anchor names it in the report: {@code t1/row}, {@code unit/section}, a goal's or a project's code
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
        PROJECT
    }

    public Place {
        values = List.copyOf(values);
    }

    public static final Place DOCUMENT = new Place(Kind.DOCUMENT, "", List.of());

    /** In words. */
    public String in(Language language) {
        return Messages.of(language).text("place." + kind.name().toLowerCase(Locale.ROOT), values);
    }
}
