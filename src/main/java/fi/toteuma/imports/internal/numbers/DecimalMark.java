package fi.toteuma.imports.internal.numbers;

import org.jspecify.annotations.Nullable;

/** Which mark stands before the cents. */
public enum DecimalMark {
    COMMA(','),
    POINT('.');

    private final char mark;

    DecimalMark(char mark) {
        this.mark = mark;
    }

    public char mark() {
        return mark;
    }

    public DecimalMark other() {
        return this == COMMA ? POINT : COMMA;
    }

    public static DecimalMark of(char mark) {
        return mark == ',' ? COMMA : POINT;
    }

    /**
     * What one amount says about its column.
     *
     * @param digits an amount without its sign
     * @return null if it says nothing ({@code 1234}) or may be read both ways ({@code 1.234})
     */
    public static @Nullable DecimalMark shownBy(String digits) {
        int commas = count(digits, ',');
        int points = count(digits, '.');
        if (commas + points == 0) {
            return null;
        }
        DecimalMark last = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? COMMA : POINT;
        if (commas > 0 && points > 0) {
            return last;
        }
        if (commas + points > 1) {
            return last.other();
        }
        return mayGroup(digits, last.mark) ? null : last;
    }

    /** Whether an amount may be read both ways: one mark, one to three digits before it, three after it. */
    static boolean isAmbiguous(String digits) {
        int commas = count(digits, ',');
        int points = count(digits, '.');
        return commas + points == 1 && mayGroup(digits, commas == 1 ? ',' : '.');
    }

    private static boolean mayGroup(String digits, char mark) {
        int at = digits.indexOf(mark);
        boolean grouped = digits.chars().anyMatch(AmountReader::isSpace);
        return !grouped && digits.length() - at - 1 == 3 && at >= 1 && at <= 3 && digits.charAt(0) != '0';
    }

    private static int count(String text, char mark) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == mark) {
                count++;
            }
        }
        return count;
    }
}
