package fi.toteuma.imports.internal.numbers;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as {@code 2024-06-30} or {@code 30.6.2024}, and the day numbers of spreadsheets. */
public final class Dates {

    private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private Dates() {}

    /** @return null if it isn't a date, or not one of the calendar */
    public static @Nullable LocalDate read(String text) {
        String date = text.strip();
        boolean iso = date.length() == 10 && date.charAt(4) == '-' && date.charAt(7) == '-';
        try {
            if (iso) {
                return LocalDate.of(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10));
            }
            int first = date.indexOf('.');
            int second = date.indexOf('.', first + 1);
            if (first < 1 || first > 2 || second - first < 2 || second - first > 3 || date.length() - second != 5) {
                return null;
            }
            return LocalDate.of(
                    number(date, second + 1, date.length()), number(date, first + 1, second), number(date, 0, first));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * @param raw a number cell's value; a time of day is left out
     * @param from1904 whether the file counts days from 1904
     * @return null if it is no day of a spreadsheet's calendar
     */
    public static @Nullable LocalDate readNumber(String raw, boolean from1904) {
        BigDecimal day = new BigDecimal(raw.strip());
        // before March 1900 a spreadsheet's day numbers are off by its leap-year mistake
        if (day.compareTo(BigDecimal.valueOf(61)) < 0 || day.compareTo(LAST_DAY) > 0) {
            return null;
        }
        return (from1904 ? DAY_ZERO_1904 : DAY_ZERO_1900).plusDays(day.longValue());
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("not a digit: " + c);
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
