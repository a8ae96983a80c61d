package fi.toteuma.rendering.internal.pdf;

import fi.toteuma.kernel.Language;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Puts soft hyphens (U+00AD) into running text where its words may be broken. The PDF shows a hyphen only where a line
 * ends at one; the others leave no trace in the file.
 */
final class Hyphenation {

    static final char SOFT_HYPHEN = '\u00ad';

    private static final Pattern WORDS = Pattern.compile("\\p{L}{7,}");

    private Hyphenation() {}

    /** Text with break points, in this language; English is left as it is. */
    static UnaryOperator<String> of(Language language) {
        return switch (language) {
            case FI -> text -> everyWord(text, FinnishSyllables::broken);
            case SV -> text -> everyWord(text, SwedishSyllables::broken);
            case EN -> UnaryOperator.identity();
        };
    }

    private static String everyWord(String text, UnaryOperator<String> broken) {
        return WORDS.matcher(text).replaceAll(match -> abbreviation(match.group()) ? match.group() : broken.apply(match.group()));
    }

    private static boolean abbreviation(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
