package fi.toteuma.comparison;

import fi.toteuma.comparison.internal.WordMarks;
import fi.toteuma.document.Block.Span;
import java.util.List;

/** A text beside an earlier version of itself, word by word. */
public final class WordDiff {

    private WordDiff() {}

    /**
     * Both texts in one, each piece marked as kept, added or removed. Kept and removed pieces in order are the text before, kept and
     * added ones the text after, to the character. Live figures are compared by their reference and by what they print: another
     * print of the same reference is a change, and so is another reference that happens to print the same.
     *
     * @return pieces in reading order, what was removed before what took its place; kept ones look as they do after
     */
    public static List<Span> of(List<Span> before, List<Span> after) {
        return WordMarks.of(before, after);
    }

    /** The same of plain words. */
    public static List<Span> of(String before, String after) {
        return of(List.of(Span.of(before)), List.of(Span.of(after)));
    }
}
