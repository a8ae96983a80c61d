package fi.toteuma.checks;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A value that a finding speaks of. It prints as its reader's language does, and is the same value in all of them. */
public sealed interface Said {

    /** Whole euros, half up. */
    record Euros(Money money) implements Said {}

    /** Per cent, with the decimals it has. */
    record Percent(BigDecimal value) implements Said {

        /** A share in per cent with two decimals, half up. */
        public static Said of(Money part, Money whole) {
            return whole.isZero()
                    ? new Term("no-share")
                    : new Percent(part.amount().scaleByPowerOfTen(2).divide(whole.amount(), 2, RoundingMode.HALF_UP));
        }
    }

    record Number(BigDecimal value) implements Said {}

    record Day(LocalDate day) implements Said {}

    record Name(Wording wording) implements Said {}

    /** As it stands in the report. */
    record Text(String text) implements Said {}

    /** A word of the checks' own: a status, "actual". */
    record Term(String key) implements Said {}

    record Several(List<Said> all) implements Said {
        public Several {
            all = List.copyOf(all);
        }
    }

    static Said count(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    /** As printed. */
    default String in(Language language) {
        Messages messages = Messages.of(language);
        return switch (this) {
            case Euros(Money money) -> messages.euros(money.in(1, 0));
            case Percent(BigDecimal value) -> messages.percent(value);
            case Number(BigDecimal value) -> messages.number(value);
            case Day(LocalDate day) -> messages.day(day);
            case Name(Wording wording) -> wording.in(language);
            case Text(String text) -> text;
            case Term(String key) -> messages.text("term." + key, List.of());
            case Several(List<Said> all) -> all.stream().map(one -> one.in(language)).collect(Collectors.joining("; "));
        };
    }

    /** The value itself, the same in every language and every run. */
    default String exactly() {
        return switch (this) {
            case Euros(Money money) -> money.toString();
            case Percent(BigDecimal value) -> value.toPlainString() + "%";
            case Number(BigDecimal value) -> value.toPlainString();
            case Day(LocalDate day) -> day.toString();
            case Name(Wording wording) -> wording.in(Language.FI);
            case Text(String text) -> text;
            case Term(String key) -> key;
            case Several(List<Said> all) -> all.stream().map(Said::exactly).collect(Collectors.joining(";"));
        };
    }
}
