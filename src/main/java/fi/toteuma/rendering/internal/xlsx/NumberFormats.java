package fi.toteuma.rendering.internal.xlsx;

import fi.toteuma.document.Notation;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Value;
import fi.toteuma.document.Value.Remaining.Nature;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;

/**
 * Format codes that show a cell's cents as {@link Notation#print} prints them. Separators and the minus are those of the
 * reader's own program; rounding, thousands of euros and words are in the code.
 */
final class NumberFormats {

    private final Notation notation;

    NumberFormats(Notation notation) {
        this.notation = notation;
    }

    /** The code for a cell, or an empty string where the cell holds no number. */
    String of(Value value, Column column) {
        return switch (value) {
            case Value.Amount(Money money) -> amount(money, column);
            case Value.Remaining(Money money, Nature nature) -> remaining(money, nature, column);
            case Value.Judged(Money difference, boolean material) -> judged(difference, material, column);
            case Value.Share share -> digits(1, column.printedDecimals());
            case Value.Words words -> "";
            case Value.Blank blank -> "";
            case Value.Missing missing -> "";
            case Value.NotBooked notBooked -> "";
        };
    }

    private String amount(Money money, Column column) {
        String digits = digits(column);
        if (roundsToNegativeZero(money, column)) {
            return aroundZero(digits, "-" + digits, column);
        }
        // with a code of one section, POI rounds thousands twice: 499,49 first to 0,50
        return column.unit() == 1 ? digits : digits + ";-" + digits + ";" + digits;
    }

    private String remaining(Money money, Nature nature, Column column) {
        String digits = digits(column);
        String over = quoted((nature == Nature.COST ? notation.words().overrun() : notation.words().above()) + " ") + digits;
        return roundsToNegativeZero(money, column) ? aroundZero(digits, over, column) : digits + ";" + over + ";" + digits;
    }

    /** The size with its word; the word goes by the sign, which itself isn't shown. */
    private String judged(Money difference, boolean material, Column column) {
        String digits = digits(column);
        if (!material) {
            return digits + ";" + digits + ";" + digits;
        }
        String better = digits + quoted(" " + notation.words().better());
        String weaker = digits + quoted(" " + notation.words().weaker());
        return better + ";" + weaker + ";" + weaker;
    }

    private static boolean roundsToNegativeZero(Money money, Column column) {
        return money.signum() < 0 && money.in(column.unit(), column.decimals()).signum() == 0;
    }

    /**
     * Programs show −0,40 without decimals as "-0". A cell that holds such an amount gets this code: nought, spelled
     * out, for what rounds to it. They differ in whether a section with a condition brings its own minus; with this order
     * none of them loses one, should the amount be changed later.
     */
    private String aroundZero(String above, String below, Column column) {
        String half = new BigDecimal("0.5")
                .movePointLeft(column.decimals())
                .multiply(BigDecimal.valueOf(column.unit()))
                .stripTrailingZeros()
                .toPlainString();
        String nought = quoted(notation.number(BigDecimal.ZERO, column.printedDecimals()));
        return "[>=" + half + "]" + above + ";[>-" + half + "]" + nought + ";" + below;
    }

    /** Decimals that are printed but not rounded to are noughts, spelled out. */
    private String digits(Column column) {
        int rounded = Math.min(column.decimals(), column.printedDecimals());
        int noughts = column.printedDecimals() - rounded;
        String code = digits(column.unit(), rounded);
        return noughts == 0 ? code : code + quoted((rounded == 0 ? notation.decimal() : "") + "0".repeat(noughts));
    }

    /** Each comma at the end divides what is shown by a thousand. */
    private static String digits(int unit, int decimals) {
        StringBuilder code = new StringBuilder("#,##0");
        if (decimals > 0) {
            code.append('.').repeat('0', decimals);
        }
        int rest = unit;
        for (; rest >= 1000 && rest % 1000 == 0; rest /= 1000) {
            code.append(',');
        }
        if (rest != 1) {
            throw new IllegalArgumentException("no number format shows amounts in units of " + unit);
        }
        return code.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\\\"\"") + '"';
    }
}
