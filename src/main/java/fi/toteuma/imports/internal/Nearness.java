package fi.toteuma.imports.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How alike a code and what stands beside it are to another code and its name: 0 not at all, {@value #SAME} the same. */
public final class Nearness {

    /** Less is no likeness. */
    public static final int LEAST = 300;

    private static final int SAME = 1000;

    private static final int SHORTEST_NAME = 4;

    private final String code;
    private final List<Set<String>> beside;

    /** @param beside texts of the row, of which one may be the code's name */
    public Nearness(String code, List<String> beside) {
        this.code = plain(code);
        this.beside = beside.stream()
                .filter(text -> text.length() >= SHORTEST_NAME && text.chars().anyMatch(Character::isLetter))
                .map(Nearness::trigrams)
                .toList();
    }

    public int of(String otherCode, String name) {
        int byCode = prefix(plain(otherCode));
        Set<String> its = name.length() < SHORTEST_NAME ? Set.of() : trigrams(name);
        return beside.stream().mapToInt(text -> shared(text, its)).reduce(byCode, Math::max);
    }

    /** Charts of accounts and units nest by their first figures: those they share count, and a different length counts against it. */
    private int prefix(String other) {
        int same = 0;
        while (same < Math.min(code.length(), other.length()) && code.charAt(same) == other.charAt(same)) {
            same++;
        }
        int longest = Math.max(code.length(), other.length());
        return longest == 0 ? 0 : SAME * same / longest;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceFirst("^0+(?=.)", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> trigrams(String text) {
        Set<String> trigrams = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            String padded = "  " + word + " ";
            for (int i = 0; !word.isEmpty() && i + 3 <= padded.length(); i++) {
                trigrams.add(padded.substring(i, i + 3));
            }
        }
        return trigrams;
    }

    private static int shared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int both = (int) one.stream().filter(other::contains).count();
        return SAME * both / (one.size() + other.size() - both);
    }
}
