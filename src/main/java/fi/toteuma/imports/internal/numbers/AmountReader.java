package fi.toteuma.imports.internal.numbers;

import fi.toteuma.imports.internal.numbers.Reading.Fault;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts: {@code 1 234,56}, {@code 1.234,56}, {@code 1,234.56}, {@code -1234}, {@code 1234-}, {@code (1 234)},
 * with any kind of space. Reads exactly or refuses: an amount is never rounded and never guessed.
 */
public final class AmountReader {

    /** What a spreadsheet keeps of a number; digits beyond it are noise of its binary form. */
    private static final MathContext SPREADSHEET = new MathContext(15);

    private static final int INTEGER_DIGITS = 13;
    private static final String MINUS = "-\u2212";

    private AmountReader() {}

    /**
     * @param text an amount as written in a text file or a text cell
     * @param decimal the column's decimal mark; null where nothing has shown it
     */
    public static Reading read(String text, @Nullable DecimalMark decimal) {
        String amount = strip(text);
        if (amount.isEmpty()) {
            return refused(Fault.EMPTY);
        }
        boolean negative = isNegative(amount);
        String digits = withoutSign(amount);
        Fault fault = faultOf(amount, digits);
        if (fault != null) {
            return refused(fault);
        }
        DecimalMark mark = decimal == null ? DecimalMark.shownBy(digits) : decimal;
        if (mark == null) {
            if (DecimalMark.isAmbiguous(digits)) {
                return refused(Fault.AMBIGUOUS);
            }
            mark = DecimalMark.COMMA;
        }
        return digits(digits, mark, negative);
    }

    /** @param raw a number cell of a spreadsheet, as its file holds it */
    public static Reading readNumber(String raw) {
        BigDecimal number = plain(raw);
        if (number.scale() > 2) {
            return refused(Fault.TOO_MANY_DECIMALS);
        }
        if (number.precision() - number.scale() > INTEGER_DIGITS) {
            return refused(Fault.TOO_LARGE);
        }
        return new Reading.Cents(number.movePointRight(2).longValueExact());
    }

    /** A number cell's value as the spreadsheet shows it: 15 digits, no trailing zeros. */
    public static BigDecimal plain(String raw) {
        BigDecimal number = new BigDecimal(raw.strip()).round(SPREADSHEET).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** The amount without sign and outer spaces, as {@link DecimalMark#shownBy} takes it. */
    public static String withoutSign(String text) {
        String amount = strip(text);
        if (amount.startsWith("(") && amount.endsWith(")") && amount.length() > 1) {
            return strip(amount.substring(1, amount.length() - 1));
        }
        if (!amount.isEmpty() && (isMinus(amount.charAt(0)) || amount.charAt(0) == '+')) {
            return strip(amount.substring(1));
        }
        if (!amount.isEmpty() && isMinus(amount.charAt(amount.length() - 1))) {
            return strip(amount.substring(0, amount.length() - 1));
        }
        return amount;
    }

    private static boolean isNegative(String amount) {
        return amount.charAt(0) == '(' || isMinus(amount.charAt(0)) || isMinus(amount.charAt(amount.length() - 1));
    }

    private static @Nullable Fault faultOf(String amount, String digits) {
        if (amount.startsWith("=")) {
            return Fault.FORMULA;
        }
        boolean any = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (isDigit(c)) {
                any = true;
            } else if (c != ',' && c != '.' && !isSpace(c)) {
                return digits.matches("[0-9]+([.,][0-9]+)?[eE][+-]?[0-9]+") ? Fault.SCIENTIFIC : Fault.NOT_A_NUMBER;
            }
        }
        return any ? null : Fault.NOT_A_NUMBER;
    }

    private static Reading digits(String text, DecimalMark mark, boolean negative) {
        int at = text.indexOf(mark.mark());
        int end = at < 0 ? text.length() : at;
        if (at >= 0 && (text.indexOf(mark.mark(), at + 1) >= 0 || text.indexOf(mark.other().mark(), at) >= 0)) {
            return refused(Fault.OTHER_DECIMAL);
        }
        int decimals = at < 0 ? 0 : text.length() - at - 1;
        if (at >= 0 && (decimals == 0 || text.chars().skip(at + 1L).anyMatch(AmountReader::isSpace))) {
            return refused(Fault.NOT_A_NUMBER);
        }
        Fault grouping = faultOfGroups(text, end, mark.other().mark());
        if (grouping != null) {
            return refused(grouping);
        }
        if (decimals > 2) {
            return refused(Fault.TOO_MANY_DECIMALS);
        }
        return cents(text, end, decimals, negative);
    }

    private static Reading cents(String text, int end, int decimals, boolean negative) {
        long cents = 0;
        int significant = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c) && (significant > 0 || c != '0')) {
                if (++significant > INTEGER_DIGITS) {
                    return refused(Fault.TOO_LARGE);
                }
                cents = cents * 10 + (c - '0');
            }
        }
        for (int i = 1; i <= 2; i++) {
            cents = cents * 10 + (i <= decimals ? text.charAt(end + i) - '0' : 0);
        }
        return new Reading.Cents(negative ? -cents : cents);
    }

    /** Groups are of one kind and of three digits, but for the first one. */
    private static @Nullable Fault faultOfGroups(String text, int end, char otherMark) {
        char group = 0;
        int run = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                run++;
                continue;
            }
            char kind = isSpace(c) ? ' ' : c;
            boolean first = group == 0;
            if (!first && kind != group || run == 0 || run > 3 || !first && run != 3) {
                return kind == otherMark && first ? Fault.OTHER_DECIMAL : Fault.NOT_A_NUMBER;
            }
            group = kind;
            run = 0;
        }
        if (group != 0 && run != 3) {
            return group == otherMark ? Fault.OTHER_DECIMAL : Fault.NOT_A_NUMBER;
        }
        return null;
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isMinus(char c) {
        return MINUS.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Plain, non-breaking, figure, thin and narrow non-breaking space, and the tab. */
    static boolean isSpace(int c) {
        return c == ' ' || c == '\u00A0' || c == '\u2007' || c == '\u2009' || c == '\u202F' || c == '\t';
    }

    private static Reading refused(Fault fault) {
        return new Reading.Refused(fault);
    }
}
