package fi.toteuma.rendering.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Value;
import fi.toteuma.document.Value.Remaining.Nature;
import fi.toteuma.kernel.Money;
import fi.toteuma.rendering.internal.office.OfficeSample;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;

/** A cell with its cents and its format shows what is printed. */
class NumberFormatsTest {

    private static final List<Column> COLUMNS = List.of(
            column(1, 0, 0), column(1, 2, 2), column(1000, 0, 0), column(1_000_000, 0, 0));

    private final NumberFormats formats = new NumberFormats(OfficeSample.NOTATION);
    private final DataFormatter reader = new DataFormatter(Locale.of("fi", "FI"));

    @Test
    void amountsAroundEveryRoundingBorderShowAsPrinted() {
        for (Column column : COLUMNS) {
            cents().forEach(cents -> {
                Money money = Money.ofCents(cents);
                shows(new Value.Amount(money), money, column);
                shows(new Value.Remaining(money, Nature.COST), money, column);
                shows(new Value.Remaining(money, Nature.INCOME), money, column);
                shows(new Value.Judged(money, true), money, column);
                shows(new Value.Judged(money, false), money, column);
            });
        }
    }

    @Test
    void anAmountThatRoundsToNoughtFromBelowCarriesNoMinusAndIsNoOverrun() {
        Money little = Money.of("-499.99");
        assertThat(shown(new Value.Amount(little), little, column(1000, 0, 0))).isEqualTo("0");
        assertThat(shown(new Value.Remaining(little, Nature.COST), little, column(1000, 0, 0))).isEqualTo("0");
        assertThat(formats.of(new Value.Amount(little), column(1000, 0, 0))).isEqualTo("[>=500]#,##0,;[>-500]\"0\";-#,##0,");
        assertThat(formats.of(new Value.Amount(little), column(1, 0, 0))).isEqualTo("#,##0");
    }

    @Test
    void decimalsThatAreOnlyPrintedAreSpelledOut() {
        Value amount = new Value.Amount(Money.of("-1234.56"));
        assertThat(formats.of(amount, column(1, 0, 2))).isEqualTo("#,##0\",00\"");
        assertThat(formats.of(amount, column(1, 1, 2))).isEqualTo("#,##0.0\"0\"");
    }

    /** Both sides of each border, large amounts, and some at random. */
    private static LongStream cents() {
        LongStream borders = LongStream.of(
                0, 1, 40, 49, 50, 51, 99, 100, 150, 49_949, 49_950, 49_999, 50_000, 50_001, 99_999, 149_999, 150_000,
                49_999_999, 50_000_000, 123_456_750, 999_999_999_999_950L);
        LongStream some = new Random(525).longs(200, 0, 10_000_000_000L);
        LongStream halfThousands = new Random(410).longs(500, 0, 1_000_000).map(thousands -> thousands * 100_000 + 50_000);
        return LongStream.concat(LongStream.concat(borders, some), halfThousands).flatMap(cents -> LongStream.of(cents, -cents));
    }

    private void shows(Value value, Money money, Column column) {
        String printed = OfficeSample.NOTATION.print(value, column);
        assertThat(shown(value, money, column)).as("%s in %s", value, column).isEqualTo(plain(printed));
    }

    private String shown(Value value, Money money, Column column) {
        return plain(reader.formatRawCellContents(money.amount().doubleValue(), -1, formats.of(value, column)));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('−', '-');
    }

    private static Column column(int unit, int decimals, int printedDecimals) {
        return new Column("c", List.of("Toteuma"), Column.Kind.AMOUNT, unit, decimals, printedDecimals, false);
    }
}
