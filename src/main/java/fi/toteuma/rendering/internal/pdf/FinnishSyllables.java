package fi.toteuma.rendering.internal.pdf;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a Finnish word may be broken: before every consonant that a vowel follows. Vowels are never parted from each
 * other, and three letters at least stay on either side.
 *
 * <p>The rule alone breaks a compound wrongly where its later part begins with a vowel: talou-sarvio. For the parts that
 * municipal texts are full of, the break goes between the parts instead.
 */
final class FinnishSyllables {

    private static final int FEWEST_LETTERS = 3;
    private static final String VOWELS = "aeiouyäöåé";

    private static final Pattern LATER_PARTS = Pattern.compile("(?<=[aeiouyäö][nslrt]?)(?:arvio|ennust|alijääm|ylijääm|avustu|avustaj|ohjelm"
            + "|alue|asiak|asiain|asema|asetu|asukk|asuka|asumi|asunno|edistä|ehdotu|eläkk|esimie|esity|etuu|aineisto|aloit"
            + "|investoin|opetu|opettaj|oppila|oppimi|organisaa|osasto|osuu|osaami|osall|uudist|urhe|yhteis|yksik|yrit|ympär|ystäv)");

    private FinnishSyllables() {}

    static String broken(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean[] parts = new boolean[word.length()];
        for (Matcher part = LATER_PARTS.matcher(lower); part.find(); ) {
            parts[part.start()] = true;
        }
        StringBuilder result = new StringBuilder(word.length() + 8).append(word, 0, 1);
        for (int i = 1; i < word.length(); i++) {
            boolean room = i >= FEWEST_LETTERS && word.length() - i >= FEWEST_LETTERS;
            if (room && (parts[i] || syllable(lower, i) && !parts[i + 1] && !parts[i - 1])) {
                result.append(Hyphenation.SOFT_HYPHEN);
            }
            result.append(word.charAt(i));
        }
        return result.toString();
    }

    /** Whether a syllable begins here: a consonant before a vowel, with a vowel somewhere before. */
    private static boolean syllable(String word, int at) {
        return !vowel(word.charAt(at))
                && vowel(word.charAt(at + 1))
                && word.chars().limit(at).anyMatch(letter -> vowel((char) letter));
    }

    private static boolean vowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
