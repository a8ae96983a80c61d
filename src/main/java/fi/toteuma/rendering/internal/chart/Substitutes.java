package fi.toteuma.rendering.internal.chart;

import java.util.HashMap;
import java.util.Map;

/**
 * Characters that other programs put into texts and our typeface lacks, and what says the same: hyphens that don't break, digits set
 * low, bullets and ticks of a word processor's own fonts.
 */
public final class Substitutes {

    private static final Map<Integer, String> SAYS_THE_SAME = new HashMap<>();

    static {
        SAYS_THE_SAME.put(0x2010, "-");
        SAYS_THE_SAME.put(0x2011, "-");
        SAYS_THE_SAME.put(0x2713, "√");
        SAYS_THE_SAME.put(0x2714, "√");
        for (int bullet : new int[] {0xF0B7, 0xF0A7, 0x27A2, 0x25AA, 0x2023, 0x25B8}) {
            SAYS_THE_SAME.put(bullet, "•");
        }
        for (int digit = 0; digit < 10; digit++) {
            SAYS_THE_SAME.put(0x2080 + digit, String.valueOf(digit));
        }
        SAYS_THE_SAME.put(0xFE0F, ""); // asks for a coloured drawing of the character before it
    }

    private Substitutes() {}

    /** The text with them; what the typeface has stays. */
    public static String in(String text) {
        if (text.codePoints().noneMatch(SAYS_THE_SAME::containsKey)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            String same = SAYS_THE_SAME.get(character);
            if (same != null && !Typeface.REGULAR.covers(Character.toString(character))) {
                result.append(same);
            } else {
                result.appendCodePoint(character);
            }
        });
        return result.toString();
    }
}
