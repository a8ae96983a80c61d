package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.WrittenAmount.Amount;
import fi.toteuma.imports.WrittenAmount.Unreadable;
import fi.toteuma.kernel.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenAmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1 234,56;1234.56", "1\u00a0234,56;1234.56", "\u22121 234;-1234.00", "-1234,5;-1234.50", "(1 234);-1234.00", "1234-;-1234.00", "+5;5.00",
        "0;0.00", "1.234,50;1234.50", "85 000 €;85000.00"
    })
    void amountsAreReadAsPeopleWriteThem(String text, String amount) {
        assertThat(WrittenAmount.read(text)).isEqualTo(new Amount(Money.of(amount)));
    }

    @Test
    void aLetterInPlaceOfANoughtIsNoNumberAndTheOneMeantIsOffered() {
        assertThat(WrittenAmount.read("\u22121 136 6OO")).isEqualTo(new Unreadable("not-a-number", Optional.of(Money.of("-1136600.00"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"paljon;not-a-number", "1,234;ambiguous", "1,2345;too-many-decimals", "'';empty", "=A1;formula"})
    void whatIsNoAmountIsNeverGuessed(String text, String fault) {
        assertThat(WrittenAmount.read(text)).isEqualTo(new Unreadable(fault, Optional.empty()));
    }
}
