package fi.toteuma.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Value.Remaining.Nature;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

    private static final Notation.Words WORDS =
            new Notation.Words("puuttuu", "ei kirjattu", "ylitys", "yli", "parempi", "heikompi");
    private static final Notation FINNISH = new Notation("−", "\u00A0", ",", "–", WORDS);
    private static final Notation OLD = new Notation("-", "\u00A0", ",", null, WORDS);

    private static Column amounts(int unit, int decimals, int printed) {
        return new Column("c", List.of("c"), Column.Kind.AMOUNT, unit, decimals, printed, false);
    }

    private static String plain(String printed) {
        return printed.replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "-8443221.49, 1, '−8 443 221'", "0.50, 1, '1'", "-0.50, 1, '−1'", "-0.49, 1, '0'", "0.00, 1, '0'",
        "1499.99, 1000, '1'", "1500.00, 1000, '2'", "-499.99, 1000, '0'", "999.50, 1, '1 000'",
    })
    void amountsAreRoundedOnceHalfUpAndZeroHasNoMinus(String euros, int unit, String printed) {
        assertThat(plain(FINNISH.print(new Value.Amount(Money.of(euros)), amounts(unit, 0, 0)))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"605.40, 2100.00, 2, 2, '28,83'", "447.00, 1000.00, 1, 2, '44,70'", "-168.00, 560000.00, 1, 2, '0,00'"})
    void sharesComeFromCents(String part, String whole, int decimals, int printed, String text) {
        Value share = new Value.Share(Money.of(part), Money.of(whole));

        assertThat(FINNISH.print(share, amounts(1, decimals, printed))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"true, –", "false, '0,00'"})
    void aShareOfNothingIsADashOrZeroAsTheLayoutSays(boolean dash, String printed) {
        Value share = new Value.Share(Money.of("5.00"), Money.ZERO);

        assertThat((dash ? FINNISH : OLD).print(share, amounts(1, 2, 2))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "20.00, COST, '20'", "-6.00, COST, 'ylitys 6'", "-6.00, INCOME, 'yli 6'", "-0.40, COST, '0'", "0.00, COST, '0'",
    })
    void whatIsLeftHasNoSignAndAnOverrunIsSaid(String left, Nature nature, String printed) {
        assertThat(FINNISH.print(new Value.Remaining(Money.of(left), nature), amounts(1, 0, 0))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"30.00, true, '30 parempi'", "-30.00, true, '30 heikompi'", "-3.00, false, '3'"})
    void aVarianceIsSaidInWordsNeverBySign(String difference, boolean material, String printed) {
        assertThat(FINNISH.print(new Value.Judged(Money.of(difference), material), amounts(1, 0, 0))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"Missing, puuttuu", "NotBooked, ei kirjattu", "Blank, ''"})
    void whatHasNoNumberHasAWord(String kind, String printed) {
        Value value =
                switch (kind) {
                    case "Missing" -> new Value.Missing();
                    case "NotBooked" -> new Value.NotBooked();
                    default -> new Value.Blank();
                };
        assertThat(FINNISH.print(value, amounts(1, 0, 0))).isEqualTo(printed);
    }

    @Property
    void aPrintedAmountIsNeverMoreThanHalfAUnitAway(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long cents) {
        Money money = Money.ofCents(cents);
        String printed = FINNISH.print(new Value.Amount(money), amounts(1, 0, 0));
        BigDecimal read = new BigDecimal(printed.replace("\u00A0", "").replace('−', '-'));

        assertThat(read.subtract(money.amount()).abs()).isLessThanOrEqualTo(new BigDecimal("0.50"));
    }

    @Property
    void turningTheSignTurnsNothingButTheSign(
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long cents) {
        String plus = FINNISH.print(new Value.Amount(Money.ofCents(cents)), amounts(1, 0, 0));
        String minus = FINNISH.print(new Value.Amount(Money.ofCents(-cents)), amounts(1, 0, 0));

        assertThat(minus).isEqualTo(plus.equals("0") ? "0" : "−" + plus);
    }
}
