package fi.toteuma.rendering.internal.typography;

import java.util.regex.Pattern;

/**
 * What a line must not end within: a number and its unit, the thousands of a number, a section sign and its number. The space between
 * them becomes one that doesn't break (U+00A0), whoever typed the text (report-quality point 9).
 */
public final class Unparted {

    private static final String NBSP = "\u00a0";

    /** The units that municipal texts write after a number, in Finnish, Swedish and English. */
    private static final Pattern BEFORE_UNIT = Pattern.compile(
            "(?<=\\p{Nd}) (?=(?:[%‰€]|(?:euro|prosent|procent|per cent|percent|miljoon|miljon|million|tuhat|tusen|thousand)|"
                    + "(?:kpl|kk|htv|krt|st|km|m²|m³|m2|m3|t€|M€|pv|h)(?![\\p{L}\\p{Nd}])))");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=(?<!\\p{Nd})\\p{Nd}{1,3}| \\p{Nd}{3}) (?=\\p{Nd}{3}(?!\\p{Nd}))");

    private static final Pattern AFTER_SECTION = Pattern.compile("(?<=§) (?=\\p{Nd})");

    /** "12 tuhatta euroa": the unit after a counting word. */
    private static final Pattern AFTER_COUNT = Pattern.compile(
            "(?<=\u00a0(?:miljoonaa|tuhatta|miljoner|miljon|tusen|million|thousand)) (?=euro)");

    private Unparted() {}

    public static String of(String text) {
        String numbers = THOUSANDS.matcher(text).replaceAll(NBSP);
        String units = BEFORE_UNIT.matcher(AFTER_SECTION.matcher(numbers).replaceAll(NBSP)).replaceAll(NBSP);
        return AFTER_COUNT.matcher(units).replaceAll(NBSP);
    }
}
