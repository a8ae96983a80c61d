package fi.toteuma.imports.internal.carry;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code that next year's goal, measure or risk gets after the one it carries on. */
final class NextCode {

    private NextCode() {}

    /**
     * The old code with its year replaced, {@code K24-3} → {@code K25-3} or {@code K2024-3} → {@code K2025-3}; where it has no
     * year, or what looks like one is a running number so that the new code is another record's, with the new year added:
     * {@code K-3} → {@code K-3-25}.
     *
     * @param taken whether a code is another record's
     */
    static String of(String code, int from, int to, Predicate<String> taken) {
        String replaced = replaced(code, String.valueOf(from), String.valueOf(to));
        if (replaced.equals(code)) {
            replaced = replaced(code, lastTwo(from), lastTwo(to));
        }
        return replaced.equals(code) || taken.test(replaced) ? code + "-" + lastTwo(to) : replaced;
    }

    /** The first number that is this year, no part of a longer one. */
    private static String replaced(String code, String year, String by) {
        return Pattern.compile("(?<![0-9])" + year + "(?![0-9])").matcher(code).replaceFirst(Matcher.quoteReplacement(by));
    }

    private static String lastTwo(int year) {
        return String.valueOf(year).substring(2);
    }
}
