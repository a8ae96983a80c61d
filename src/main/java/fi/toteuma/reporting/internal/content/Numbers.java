package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Piece;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Numbers and dates inside words, in the document's notation. */
final class Numbers {

    private static final String NBSP = "\u00a0";

    private Numbers() {}

    /** With as many decimals as it has, and its unit. */
    static String plain(Topic topic, BigDecimal value, String unit) {
        BigDecimal whole = value.stripTrailingZeros();
        return with(topic.notation().number(whole, Math.max(0, whole.scale())), unit);
    }

    /** Rounded half up to these decimals. */
    static Piece.Number rounded(Topic topic, BigDecimal value, int decimals, String unit) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return new Piece.Number(rounded, decimals, with(topic.notation().number(rounded, decimals), unit));
    }

    /** Euros, with cents only where there are any. */
    static Piece.Number euros(Topic topic, Money money) {
        return rounded(topic, money.amount(), money.amount().stripTrailingZeros().scale() > 0 ? 2 : 0, "€");
    }

    /** Per cent, with as many decimals as it has. */
    static Piece.Number percent(Topic topic, BigDecimal value) {
        return rounded(topic, value, Math.max(0, value.stripTrailingZeros().scale()), "%");
    }

    private static String with(String number, String unit) {
        return unit.isEmpty() ? number : number + NBSP + unit;
    }

    /** {@code 31.3.2025} */
    static String date(LocalDate date) {
        return date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
    }
}
