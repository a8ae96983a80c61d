package fi.toteuma.imports;

import fi.toteuma.imports.internal.numbers.AmountReader;
import fi.toteuma.imports.internal.numbers.Reading;
import fi.toteuma.kernel.Money;
import java.util.Locale;
import java.util.Optional;

/** An amount as somebody types or pastes it: read as amounts of files are, exactly or not at all. */
public sealed interface WrittenAmount {

    record Amount(Money money) implements WrittenAmount {}

    /**
     * @param fault why, as the end of a phrase's key
     * @param meant the amount it would be with digits in place of the letters that look like them; empty where that makes none either
     */
    record Unreadable(String fault, Optional<Money> meant) implements WrittenAmount {}

    /** Spaces, a comma or a point before cents, either minus before or after, or parentheses; a sign of euros may stand after it. */
    static WrittenAmount read(String text) {
        String plain = text.strip().replaceFirst("\\s*€$", "");
        return switch (AmountReader.read(plain, null)) {
            case Reading.Cents(long cents) -> new Amount(Money.ofCents(cents));
            case Reading.Refused(Reading.Fault fault) ->
                new Unreadable(fault.name().toLowerCase(Locale.ROOT).replace('_', '-'), meant(plain));
        };
    }

    private static Optional<Money> meant(String text) {
        String digits = text.replaceAll("[oO]", "0").replaceAll("[lI]", "1");
        return !digits.equals(text) && AmountReader.read(digits, null) instanceof Reading.Cents(long cents)
                ? Optional.of(Money.ofCents(cents))
                : Optional.empty();
    }
}
