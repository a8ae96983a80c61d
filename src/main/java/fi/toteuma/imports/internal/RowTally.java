package fi.toteuma.imports.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many rows, and what they amount to together. */
final class RowTally {

    private int rows;
    private BigDecimal amount = BigDecimal.ZERO;
    private boolean readable = true;

    /** @param cents what the row amounts to; null where that can't be read, or it says none */
    void count(@Nullable Long cents) {
        rows++;
        if (cents == null) {
            readable = false;
        } else {
            amount = amount.add(BigDecimal.valueOf(cents, 2));
        }
    }

    int rows() {
        return rows;
    }

    /** Empty where a row's amount isn't known. */
    Optional<BigDecimal> amount() {
        return readable ? Optional.of(amount) : Optional.empty();
    }
}
