package fi.toteuma.document;

import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Value.Remaining.Nature;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How values become printed text. Rounding happens here, once, half up (domain rules 3–5).
 *
 * @param minus "−" (U+2212) or "-", attached to its number
 * @param thousands the thousands separator: U+00A0
 * @param decimal "," or "."
 * @param shareOfNothing what a share of a zero budget prints as; null prints zero with the column's decimals
 * @param words the words for what has no number
 */
public record Notation(
        String minus, String thousands, String decimal, @Nullable String shareOfNothing, Words words) {

    /**
     * @param missing "puuttuu"
     * @param notBooked "ei kirjattu"
     * @param overrun an appropriation exceeded: "ylitys"
     * @param above income above what was planned: "yli"
     * @param better "parempi"
     * @param weaker "heikompi"
     */
    public record Words(
            String missing, String notBooked, String overrun, String above, String better, String weaker) {}

    /** What stands in the cell, and nothing else. */
    public String print(Value value, Column column) {
        return switch (value) {
            case Value.Amount(Money money) -> number(money.in(column.unit(), column.decimals()), column.printedDecimals());
            case Value.Remaining(Money money, Nature nature) -> {
                BigDecimal amount = money.in(column.unit(), column.decimals());
                String digits = number(amount.abs(), column.printedDecimals());
                boolean over = amount.signum() < 0;
                yield over ? (nature == Nature.COST ? words.overrun : words.above) + " " + digits : digits;
            }
            case Value.Share(Money part, Money whole) -> share(part, whole, column);
            case Value.Judged(Money difference, boolean material) -> {
                String digits = number(difference.abs().in(column.unit(), column.decimals()), column.printedDecimals());
                yield material ? digits + " " + word(difference) : digits;
            }
            case Value.Words(String text) -> text;
            case Value.Blank() -> "";
            case Value.Missing() -> words.missing;
            case Value.NotBooked() -> words.notBooked;
        };
    }

    /** "parempi" or "heikompi". */
    public String word(Money difference) {
        return difference.signum() > 0 ? words.better : words.weaker;
    }

    private String share(Money part, Money whole, Column column) {
        if (whole.isZero()) {
            return shareOfNothing != null ? shareOfNothing : number(BigDecimal.ZERO, column.printedDecimals());
        }
        return number(percent(part, whole, column.decimals()), column.printedDecimals());
    }

    /** 100 × part / whole from cents, rounded half up to these decimals. */
    public static BigDecimal percent(Money part, Money whole, int decimals) {
        return part.amount().scaleByPowerOfTen(2).divide(whole.amount(), decimals, RoundingMode.HALF_UP);
    }

    /** A number with thousands separated; zero never carries a minus. */
    public String number(BigDecimal value, int decimals) {
        BigDecimal shown = value.setScale(decimals, RoundingMode.HALF_UP);
        String digits = shown.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(thousands);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(decimal).append(digits, point + 1, digits.length());
        }
        return shown.signum() < 0 ? minus + text : text.toString();
    }
}
