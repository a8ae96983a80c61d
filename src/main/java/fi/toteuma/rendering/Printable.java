package fi.toteuma.rendering;

import fi.toteuma.rendering.internal.chart.Substitutes;
import fi.toteuma.rendering.internal.chart.Typeface;
import java.util.Optional;

/** Which characters a document can print. */
public final class Printable {

    /** The letters of Europe's languages, which nearly all texts consist of: looked up, not asked of the typeface. */
    private static final boolean[] USUAL = new boolean[0x250];

    static {
        for (int character = 0; character < USUAL.length; character++) {
            USUAL[character] = slowlyMissing(Character.toString(character)).isEmpty();
        }
    }

    private Printable() {}

    /** The first character of a text that no document can print, nor anything that says the same. */
    public static Optional<String> missing(String text) {
        return text.chars().allMatch(character -> character < USUAL.length && USUAL[character]) ? Optional.empty() : slowlyMissing(text);
    }

    private static Optional<String> slowlyMissing(String text) {
        return Substitutes.in(text)
                .codePoints()
                .filter(character -> character > ' ' && !Character.isWhitespace(character))
                .mapToObj(Character::toString)
                .filter(character -> !Typeface.REGULAR.covers(character))
                .findFirst();
    }
}
