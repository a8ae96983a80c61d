package fi.toteuma.web.internal.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A scale of per cent from zero to a round end, and where a value lies on it: per cent of the drawing's width, for SVG. */
public record Scale(int end, int step) {

    private static final List<Integer> STEPS = List.of(10, 20, 25, 50, 100, 200, 500, 1000);
    private static final int MOST_STEPS = 7;
    private static final BigDecimal LEAST = BigDecimal.TEN;

    static Scale over(Collection<BigDecimal> values) {
        BigDecimal highest = values.stream().max(BigDecimal::compareTo).orElse(LEAST).max(LEAST);
        int step = STEPS.stream()
                .filter(each -> highest.compareTo(BigDecimal.valueOf((long) each * MOST_STEPS)) <= 0)
                .findFirst()
                .orElseGet(() -> highest.divide(BigDecimal.valueOf(MOST_STEPS), 0, RoundingMode.CEILING).intValueExact());
        int steps = highest.divide(BigDecimal.valueOf(step), 0, RoundingMode.CEILING).intValueExact();
        return new Scale(steps * step, step);
    }

    public String at(BigDecimal percent) {
        return part(percent, BigDecimal.valueOf(end));
    }

    /** Upside down, for heights. */
    public String height(BigDecimal percent) {
        return part(BigDecimal.valueOf(end).subtract(percent), BigDecimal.valueOf(end));
    }

    public List<Integer> marks() {
        return Stream.iterate(0, mark -> mark <= end, mark -> mark + step).toList();
    }

    /** A part of a whole as an SVG length; nothing of nothing. */
    static String part(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "0%" : part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
