package fi.toteuma.comparison.internal;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What changes as a whole: a word, a number, a run of spaces, a mark, a live figure.
 *
 * @param span where it stands, with this token's text alone
 */
record Token(Span span) {

    /** Words of any script with their accents; hyphens, apostrophes and colons inside them, as in "vapaa-aika" and "EU:n"; numbers with their marks. */
    private static final Pattern TOKEN = Pattern.compile(
            "[\\p{L}\\p{M}]++(?:[-'’:\\u00AD][\\p{L}\\p{M}]++)*+"
                    + "|\\p{N}++(?:[.,]\\p{N}++|[\\u00A0\\u202F ]\\p{N}{3}(?!\\p{N}))*+"
                    + "|[\\s\\p{Z}]++"
                    + "|\\X",
            Pattern.DOTALL);

    /** Every character of the spans, in order; a live figure is one token whatever it prints. */
    static List<Token> of(List<Span> spans) {
        List<Token> tokens = new ArrayList<>();
        for (Span span : spans) {
            if (!span.figure().isEmpty() || !span.source().isEmpty()) {
                tokens.add(new Token(span));
                continue;
            }
            Matcher found = TOKEN.matcher(span.text());
            while (found.find()) {
                tokens.add(new Token(with(span, found.group(), Change.KEPT)));
            }
        }
        return tokens;
    }

    /** The same to a reader, and the same live figure: bold or not, and in which language, makes no change of words. */
    boolean says(Token other) {
        return span.text().equals(other.span.text()) && span.figure().equals(other.span.figure());
    }

    boolean isSpace() {
        return span.figure().isEmpty() && span.text().isBlank();
    }

    boolean isWord() {
        return !span.text().isEmpty() && span.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** This token as it is to be shown. What was taken away has no source in the later document. */
    Span as(Change change) {
        return new Span(
                span.text(), span.strong(), change == Change.REMOVED ? "" : span.source(), span.language(), span.figure(), change);
    }

    private static Span with(Span span, String text, Change change) {
        return new Span(text, span.strong(), span.source(), span.language(), span.figure(), change);
    }
}
