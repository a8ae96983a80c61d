package fi.toteuma.rendering;

import fi.toteuma.rendering.internal.chart.Substitutes;
import fi.toteuma.rendering.internal.chart.Typeface;
import java.util.Optional;

/** Which characters a document can print. */
public final class Printable {

    private Printable() {}

    /** The first character of a text that no document can print, nor anything that says the same. */
    public static Optional<String> missing(String text) {
        return Substitutes.in(text)
                .codePoints()
                .filter(character -> character > ' ' && !Character.isWhitespace(character))
                .mapToObj(Character::toString)
                .filter(character -> !Typeface.REGULAR.covers(character))
                .findFirst();
    }
}
