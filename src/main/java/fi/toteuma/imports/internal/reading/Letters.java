package fi.toteuma.imports.internal.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of columns as a spreadsheet gives them: A … Z, AA … */
public final class Letters {

    private static final Pattern NAME = Pattern.compile("[A-Z]{1,3}");

    private Letters() {}

    /** @param column counted from 0 */
    public static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int i = column + 1; i > 0; i = (i - 1) / 26) {
            letters.insert(0, (char) ('A' + (i - 1) % 26));
        }
        return letters.toString();
    }

    /**
     * The column, counted from 0.
     *
     * @throws IllegalArgumentException if that is no column's name
     */
    public static int column(String letters) {
        if (!NAME.matcher(letters).matches()) {
            throw new IllegalArgumentException("no column: " + letters.toLowerCase(Locale.ROOT));
        }
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
