package fi.toteuma.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody looks for: all of its words.
 *
 * @param text as it was understood: without signs that can't be written, cut if it was very long
 * @param terms empty if nothing was asked for
 */
public record Question(String text, List<Term> terms) {

    /** Letters of an excerpt at most. */
    private static final int EXCERPT = 240;
    private static final int BEFORE = 80;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++(?:[-'’:.][\\p{L}\\p{N}\\p{M}]++)*+");
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^\\s*(?:#{1,6}|[-*+>])\\s+|\\*\\*|\\\\(?=\\p{Punct})");

    public Question {
        terms = List.copyOf(terms);
    }

    /** Whether all words are in a text. */
    public boolean isIn(String words) {
        return !terms.isEmpty() && terms.stream().allMatch(term -> !meant(words, List.of(term)).isEmpty());
    }

    /** Whether any of its words is in a text. */
    public boolean touches(String words) {
        return !meant(words, terms).isEmpty();
    }

    /** The whole text in pieces; nothing of it is left out. */
    public List<Piece> mark(String words) {
        BitSet meant = meant(words, terms);
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < words.length();) {
            boolean isMeant = meant.get(from);
            int to = isMeant ? meant.nextClearBit(from) : meant.nextSetBit(from);
            to = to < 0 ? words.length() : Math.min(to, words.length());
            pieces.add(new Piece(words.substring(from, to), isMeant));
            from = to;
        }
        return pieces;
    }

    /** The text around the first word that is meant, or its beginning; without the signs of CommonMark and line breaks. */
    public List<Piece> excerpt(String words) {
        String plain = MARKDOWN.matcher(words).replaceAll("").replaceAll("\\s+", " ").strip();
        if (plain.length() <= EXCERPT) {
            return mark(plain);
        }
        int first = Math.max(0, meant(plain, terms).nextSetBit(0));
        int from = first <= BEFORE ? 0 : plain.indexOf(' ', first - BEFORE) + 1;
        from = from > first ? first : from;
        int to = Math.min(plain.length(), from + EXCERPT);
        if (to < plain.length()) {
            int space = plain.lastIndexOf(' ', to);
            to = space > first ? space : to;
        }
        return mark((from > 0 ? "… " : "") + plain.substring(from, to).strip() + (to < plain.length() ? " …" : ""));
    }

    /** The places of the letters that are meant: whole words, and what was asked for with signs in it as it stands. */
    private static BitSet meant(String words, List<Term> terms) {
        BitSet meant = new BitSet(words.length());
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            if (terms.stream().anyMatch(term -> term.means(word.group()))) {
                meant.set(word.start(), word.end());
            }
        }
        String small = words.toLowerCase(Locale.ROOT);
        if (small.length() == words.length()) {
            terms.stream().map(Term::word).filter(asked -> !WORD.matcher(asked).matches()).forEach(asked -> {
                for (int at = small.indexOf(asked); at >= 0; at = small.indexOf(asked, at + asked.length())) {
                    meant.set(at, at + asked.length());
                }
            });
        }
        return meant;
    }
}
