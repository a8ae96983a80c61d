package fi.toteuma.rendering.internal.paging;

import fi.toteuma.rendering.internal.chart.Typeface;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many lines a text takes: words fill a line until the next one doesn't fit. */
public final class Lines {

    /** A word with what a line may end after: spaces, a hyphen, a dash. */
    private static final Pattern WORD = Pattern.compile("[^ \\-–]*[\\-–]|[^ \\-–]+ *| +");

    private Lines() {}

    /** @param width that a line may take, in the unit of {@code size} */
    public static int count(String text, boolean bold, double size, double width) {
        return text.lines().mapToInt(line -> wrapped(line, bold ? Typeface.BOLD : Typeface.REGULAR, size, width)).sum();
    }

    private static int wrapped(String line, Typeface face, double size, double width) {
        int lines = 1;
        double used = 0;
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            String word = words.group();
            if (used > 0 && used + face.width(word.stripTrailing(), size) > width) {
                lines++;
                used = 0;
            }
            used += face.width(word, size);
        }
        return lines;
    }
}
