package fi.toteuma.imports.internal;

import fi.toteuma.kernel.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Periods as messages show them; the form {@code 2025-01-31} is the same in every language. */
public final class Days {

    private Days() {}

    public static DateRange ofYear(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static DateRange of(LocalDate day) {
        return new DateRange(day, day);
    }

    static String text(DateRange days) {
        return days.from().equals(days.to())
                ? days.from().toString()
                : days.from() + "–" + (days.to() == null ? "" : days.to());
    }

    static String text(List<DateRange> periods) {
        return periods.stream().map(Days::text).collect(Collectors.joining(", "));
    }
}
