package fi.toteuma.imports.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.internal.numbers.Reading.Fault;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

    private static final long LARGEST = 999_999_999_999_999L;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,56|123456", "1.234,56|123456", "1,234.56|123456", "-1234|-123400", "1234-|-123400",
                "(1 234)|-123400", "−1 234|-123400", "1\u00A0234,5|123450", "1\u2009234|123400",
                "1\u202F234\u202F567,01|123456701", "+5|500", "0|0", "-0,00|0", ",50|50", "1.234.567|123456700",
                "1234.56|123456", "1234,56|123456", "- 12,30|-1230", "(1.234,50)|-123450", "0,01|1",
                "9 999 999 999 999,99|999999999999999", "-9999999999999.99|-999999999999999"
            })
    void anAmountIsReadInAnyOfItsForms(String text, long cents) {
        assertThat(AmountReader.read(text, null)).isEqualTo(new Reading.Cents(cents));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|EMPTY", "' '|EMPTY", "abc|NOT_A_NUMBER", "12 34|NOT_A_NUMBER", "1.23.456|NOT_A_NUMBER",
                "--5|NOT_A_NUMBER", "-|NOT_A_NUMBER", "12,|NOT_A_NUMBER", "1 234.567,89|NOT_A_NUMBER",
                "=A1+B1|FORMULA", "1E5|SCIENTIFIC", "1,5e-3|SCIENTIFIC", "1234,567|TOO_MANY_DECIMALS",
                "0,001|TOO_MANY_DECIMALS", "1,0000|TOO_MANY_DECIMALS", "10 000 000 000 000,00|TOO_LARGE",
                "99999999999999|TOO_LARGE", "1.234|AMBIGUOUS", "-1,234|AMBIGUOUS", "(-5)|NOT_A_NUMBER",
                "12,5 €|NOT_A_NUMBER", "1.234,5O|NOT_A_NUMBER", "1,2.3,4|OTHER_DECIMAL"
            })
    void whatIsNotAnExactAmountIsRefusedWithItsReason(String text, Fault fault) {
        assertThat(AmountReader.read(text, null)).isEqualTo(new Reading.Refused(fault));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234|COMMA|123400", "1,234|POINT|123400", "1.234,5|COMMA|123450", "1 234|POINT|123400",
                "12|COMMA|1200"
            })
    void theColumnsDecimalMarkDecidesWhatIsAmbiguous(String text, DecimalMark mark, long cents) {
        assertThat(AmountReader.read(text, mark)).isEqualTo(new Reading.Cents(cents));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5|COMMA|OTHER_DECIMAL", "1234.56|COMMA|OTHER_DECIMAL", "1,234.56|COMMA|OTHER_DECIMAL",
                "1.234,56|POINT|OTHER_DECIMAL", "1,234|COMMA|TOO_MANY_DECIMALS", "1,234,567|COMMA|OTHER_DECIMAL"
            })
    void anAmountThatContradictsItsColumnIsRefused(String text, DecimalMark mark, Fault fault) {
        assertThat(AmountReader.read(text, mark)).isEqualTo(new Reading.Refused(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1000000000000001,110", "1234.5599999999999,123456", "0.30000000000000004,30", "-5,-500", "1E3,100000",
        "9999999999999.99,999999999999999", "-0.01,-1"
    })
    void aSpreadsheetsNumberIsWhatTheSpreadsheetShows(String raw, long cents) {
        assertThat(AmountReader.readNumber(raw)).isEqualTo(new Reading.Cents(cents));
    }

    @ParameterizedTest
    @CsvSource({"0.125,TOO_MANY_DECIMALS", "10000000000000,TOO_LARGE", "1E300,TOO_LARGE", "1E-300,TOO_MANY_DECIMALS"})
    void aSpreadsheetsNumberBeyondCentsOrRangeIsRefused(String raw, Fault fault) {
        assertThat(AmountReader.readNumber(raw)).isEqualTo(new Reading.Refused(fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,56", "1.234.567", "0,5", "12,3456", "1 234,567"})
    void someAmountsShowThatTheCommaIsTheirColumnsDecimalMark(String text) {
        assertThat(DecimalMark.shownBy(text)).isEqualTo(DecimalMark.COMMA);
    }

    @ParameterizedTest
    @EnumSource(DecimalMark.class)
    void aWholeNumberShowsNothing(DecimalMark mark) {
        assertThat(DecimalMark.shownBy("1234")).isNull();
        assertThat(DecimalMark.shownBy("1" + mark.mark() + "234")).isNull();
    }

    @Property
    void anyAmountPrintedInAnyFormReadsBackExactly(
            @ForAll @LongRange(min = -LARGEST, max = LARGEST) long cents, @ForAll("forms") Form form) {
        String printed = form.print(cents);

        assertThat(AmountReader.read(printed, form.mark())).as(printed).isEqualTo(new Reading.Cents(cents));
        assertThat(AmountReader.read(printed, null)).as(printed).isEqualTo(new Reading.Cents(cents));
    }

    @Property
    void anyAmountInASpreadsheetReadsBackExactly(@ForAll @LongRange(min = -LARGEST, max = LARGEST) long cents) {
        String raw = BigDecimal.valueOf(cents, 2).toPlainString();

        assertThat(AmountReader.readNumber(raw)).isEqualTo(new Reading.Cents(cents));
    }

    @Property
    void oneCentBeyondTheRangeIsNeverRead(
            @ForAll @LongRange(min = LARGEST + 1, max = Long.MAX_VALUE) long cents, @ForAll("forms") Form form) {
        assertThat(AmountReader.read(form.print(cents), form.mark())).isEqualTo(new Reading.Refused(Fault.TOO_LARGE));
    }

    record Form(DecimalMark mark, String group, UnaryOperator<String> sign, String name) {

        String print(long cents) {
            BigDecimal amount = BigDecimal.valueOf(cents, 2).abs();
            String[] parts = amount.toPlainString().split("\\.");
            String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", group);
            String printed = whole + mark.mark() + parts[1];
            return cents < 0 ? sign.apply(printed) : printed;
        }

        @Override
        public String toString() {
            return "'" + group + "' " + mark + " " + name;
        }
    }

    @Provide
    Arbitrary<Form> forms() {
        Arbitrary<DecimalMark> marks = Arbitraries.of(DecimalMark.class);
        Arbitrary<String> groups = Arbitraries.of("", " ", "\u00A0", "\u2009", "\u202F", "other");
        Arbitrary<String> signs = Arbitraries.of("before", "true minus", "after", "brackets");
        return marks.flatMap(mark -> groups.flatMap(group -> signs.map(sign -> new Form(
                mark,
                group.equals("other") ? String.valueOf(mark.other().mark()) : group,
                amount -> switch (sign) {
                    case "before" -> "-" + amount;
                    case "true minus" -> "\u2212" + amount;
                    case "after" -> amount + "-";
                    default -> "(" + amount + ")";
                },
                sign))));
    }
}
