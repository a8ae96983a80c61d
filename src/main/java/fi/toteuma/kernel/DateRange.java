package fi.toteuma.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first one to the last one, both included.
 *
 * @param to the last day; null: no end is known
 */
public record DateRange(LocalDate from, @Nullable LocalDate to) {

    /** @throws IllegalArgumentException if the last day is before the first one */
    public DateRange {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period that ends before it starts: " + from + "–" + to);
        }
    }

    public static DateRange since(LocalDate from) {
        return new DateRange(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(DateRange other) {
        return (to == null || !to.isBefore(other.from)) && (other.to == null || !other.to.isBefore(from));
    }

    /** Whether the other period begins on the day after this one ends. */
    public boolean meets(DateRange other) {
        return to != null && to.plusDays(1).equals(other.from);
    }
}
