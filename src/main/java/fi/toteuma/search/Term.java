package fi.toteuma.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One word of a question.
 *
 * @param word as it was asked for, in small letters
 * @param stems of the word in Finnish and in Swedish
 * @param begun whether it may still be unfinished: the last word of a question is
 */
public record Term(String word, List<String> stems, boolean begun) {

    /** Shorter ones are in too many words by chance. */
    private static final int SHORTEST_PART = 4;

    /** As in <i>koulu-issamme</i>. */
    private static final int LONGEST_ENDING = 6;

    private static final Pattern ENDING = Pattern.compile("[bcdfghjklmnpqrstvwxzš]$");

    public Term {
        stems = List.copyOf(stems);
    }

    /**
     * Letters that are in every form of the word, and in compounds of it: {@code kasvatu} of <i>kasvatus</i>, whose other forms have
     * {@code kasvatuks}, which the stems of neither language tell. Null for short words, which are found as whole words only.
     */
    public @Nullable String part() {
        String finnish = stems.isEmpty() ? word : stems.getFirst();
        String part = trunk(finnish.length() >= SHORTEST_PART && word.startsWith(finnish) ? finnish : word);
        return part.length() >= SHORTEST_PART ? part : null;
    }

    /** Without what changes from form to form: a last i or e, and last consonants as long as enough is left. */
    private static String trunk(String stem) {
        String trunk = stem.length() > SHORTEST_PART && (stem.endsWith("i") || stem.endsWith("e")) ? stem.substring(0, stem.length() - 1) : stem;
        while (trunk.length() > SHORTEST_PART && ENDING.matcher(trunk).find()) {
            trunk = trunk.substring(0, trunk.length() - 1);
        }
        return trunk;
    }

    /** Whether a word of a text is meant. */
    boolean means(String other) {
        String small = other.toLowerCase(Locale.ROOT);
        String part = part();
        return part != null && small.contains(part)
                || stems.stream().anyMatch(stem -> small.startsWith(stem) && small.length() - stem.length() <= LONGEST_ENDING)
                || begun && small.startsWith(word);
    }
}
