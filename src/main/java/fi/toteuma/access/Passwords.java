package fi.toteuma.access;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which passwords will do: long ones that are hard to guess. No rule of signs and digits, no date they run out. */
public final class Passwords {

    /** The fewest characters. */
    public static final int LEAST = 12;

    /** The most: more would only keep the server busy. */
    public static final int MOST = 200;

    /** Words of this place that a password isn't to lean on. */
    private static final List<String> OURS = List.of("toteuma", "kunta", "kaupunki", "kommun", "raportti", "talousarvio", "tilinpäätös", "budjetti");

    private static final int LEAST_OF_THEIR_OWN = 6;
    private static final int SHORTEST_WORD = 4;
    private static final int HARD_TO_GUESS = 3;
    private static final int LOOKED_AT = 100; // the estimate takes long over long passwords, and those are hard anyway

    private Passwords() {}

    /** Why a password won't do. */
    public enum Weakness { SHORT, LONG, EASY }

    /** @param known what of the person somebody could try: login, name */
    public static Optional<Weakness> weakness(String password, String... known) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            return Optional.of(Weakness.SHORT);
        }
        if (length > MOST) {
            return Optional.of(Weakness.LONG);
        }
        List<String> tried = new ArrayList<>(OURS);
        tried.addAll(List.of(String.join(" ", known).toLowerCase(Locale.ROOT).split("[\\s@.]+")));
        Strength strength = new Zxcvbn().measure(password.substring(0, Math.min(password.length(), LOOKED_AT)), tried);
        return strength.getScore() < HARD_TO_GUESS || without(tried, password).length() < LEAST_OF_THEIR_OWN
                ? Optional.of(Weakness.EASY)
                : Optional.empty();
    }

    /** What is left of a password without words that somebody would try: the estimate takes two of them in a row for much. */
    private static String without(List<String> words, String password) {
        String left = password.toLowerCase(Locale.ROOT);
        for (String word : words) {
            left = word.length() < SHORTEST_WORD ? left : left.replace(word, "");
        }
        return left;
    }
}
