package fi.toteuma.rendering.internal.pdf;

import java.util.Locale;
import java.util.Set;

/**
 * Where a Swedish word may be broken, on the safe side: between two consonants that stand alone between vowels and do not
 * belong together. Three letters at least stay on either side. Many possible breaks are left unused; a wrong one is worse.
 */
final class SwedishSyllables {

    private static final int FEWEST_LETTERS = 3;
    private static final String VOWELS = "aeiouyåäöé";

    /** Pairs that are one sound or begin a syllable together. */
    private static final Set<String> TOGETHER = Set.of(
            "ck", "ng", "nk", "sk", "st", "sp", "sj", "tj", "kj", "stj", "ch", "sh", "gn", "kn", "bl", "fl", "gl", "kl", "pl", "sl",
            "br", "dr", "fr", "gr", "kr", "pr", "tr", "vr", "sm", "sn", "sv", "tv", "kv", "dv", "ph", "th", "rs", "rt", "rd", "rn", "rl",
            "ns", "ts", "ds", "ls", "ks", "ps", "gs", "nd", "mn", "gt", "kt", "pt", "ft");

    private SwedishSyllables() {}

    static String broken(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder result = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            if (i >= FEWEST_LETTERS && word.length() - i >= FEWEST_LETTERS && breakable(lower, i)) {
                result.append(Hyphenation.SOFT_HYPHEN);
            }
            result.append(word.charAt(i));
        }
        return result.toString();
    }

    private static boolean breakable(String word, int at) {
        return vowel(word.charAt(at - 2))
                && !vowel(word.charAt(at - 1))
                && !vowel(word.charAt(at))
                && vowel(word.charAt(at + 1))
                && !TOGETHER.contains(word.substring(at - 1, at + 1));
    }

    private static boolean vowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
