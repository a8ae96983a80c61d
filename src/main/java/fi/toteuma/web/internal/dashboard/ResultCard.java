package fi.toteuma.web.internal.dashboard;

import fi.toteuma.dashboard.ComputedForecast;
import fi.toteuma.dashboard.LineFigures;
import fi.toteuma.dashboard.UnitFinances;
import fi.toteuma.document.Chart.Mark;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.web.internal.page.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The result beside budget and forecast. */
public final class ResultCard {

    /** Below this a difference is not called better or worse, as in the reports. */
    private static final Money MATERIALITY = Money.of("10000.00");

    private final UnitFinances finances;
    private final YearMonth month;
    private final Words words;
    private final Printed printed;
    private final LineFigures result;

    ResultCard(UnitFinances finances, YearMonth month, Words words, Printed printed) {
        this.finances = finances;
        this.month = month;
        this.words = words;
        this.printed = printed;
        this.result = finances.result();
    }

    /**
     * A bar with its name and its figure.
     *
     * @param width per cent of the longest bar; null where there is no bar: one of no length would mean zero
     * @param before where the same months of last year reach to; null where that isn't known
     */
    public record Bar(String label, Mark mark, @Nullable String width, @Nullable String before, Figure figure) {}

    public Wording line() {
        return result.label();
    }

    /** The finding: the share of the budget, else the amount, else that there is none. */
    public String title() {
        if (result.actual().isEmpty()) {
            return words.of("dashboard.result.not-booked", span(month.getYear()));
        }
        return result.share()
                .map(share -> words.of("dashboard.result.share." + side(), printed.percent(share)))
                .orElseGet(() -> words.of("dashboard.result.amount." + side(), printed.euros(result.actual().get().abs())));
    }

    /** Which side the result is on. */
    private String side() {
        Money actual = result.actual().orElse(Money.ZERO);
        return (actual.isZero() ? result.isCost() : actual.signum() < 0) ? "costs" : "income";
    }

    public List<Bar> bars() {
        BigDecimal longest = Stream.of(
                        result.actual(), result.budget(), result.forecast(), before(), finances.computed().map(ComputedForecast::amount))
                .flatMap(Optional::stream)
                .map(money -> money.abs().amount())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        List<Bar> bars = new ArrayList<>();
        bars.add(bar(
                words.of("dashboard.bar.actual", span(month.getYear())), Mark.ACTUAL, result.actual(), FigureLinks.ACTUAL,
                "dashboard.not-booked", longest));
        bars.add(bar(words.of("dashboard.bar.budget", year()), Mark.PLAN, result.budget(), FigureLinks.BUDGET, "dashboard.missing", longest));
        if (month.getMonthValue() < 12) {
            bars.add(bar(
                    words.of("dashboard.bar.forecast", year()), Mark.FORECAST, result.forecast(), FigureLinks.FORECAST, "dashboard.not-given",
                    longest));
            finances.computed().ifPresent(computed -> bars.add(new Bar(
                    words.of("dashboard.bar.computed"), Mark.FORECAST, width(computed.amount(), longest), null,
                    new Figure(printed.euros(computed.amount()), true, "#months"))));
        }
        return bars;
    }

    private Bar bar(String label, Mark mark, Optional<Money> amount, String column, String absent, BigDecimal longest) {
        return new Bar(
                label, mark, amount.map(money -> width(money, longest)).orElse(null),
                mark == Mark.ACTUAL ? before().map(money -> width(money, longest)).orElse(null) : null,
                printed.amount(amount, result.key(), column, absent));
    }

    private static String width(Money money, BigDecimal longest) {
        return Scale.part(money.abs().amount(), longest);
    }

    /** The same months of last year, where they were on the same side. */
    private Optional<Money> before() {
        return result.before().filter(money -> !money.isZero()
                && result.actual().filter(actual -> actual.signum() * money.signum() >= 0).isPresent());
    }

    /** The line across the actual bar; null where there is none. */
    public @Nullable Figure beforeFigure() {
        return before().isEmpty() ? null : printed.amount(before(), result.key(), FigureLinks.BEFORE, "dashboard.missing");
    }

    public String beforeSpan() {
        return span(month.getYear() - 1);
    }

    /** How far the forecast that was given is from the budget; empty where it is near, or there are none to compare. */
    public Optional<Money> difference() {
        return result.forecast()
                .flatMap(forecast -> result.budget().map(forecast::minus))
                .filter(difference -> month.getMonthValue() < 12 && difference.abs().compareTo(MATERIALITY) >= 0);
    }

    public String differenceWords() {
        Money difference = difference().orElseThrow();
        return words.of(difference.signum() > 0 ? "dashboard.better" : "dashboard.weaker", printed.euros(difference.abs()));
    }

    /** What the computed forecast rests on and how far it missed before; empty where there is none. */
    public Optional<String> computedWords() {
        return finances.computed().filter(computed -> month.getMonthValue() < 12).map(computed -> words.of(
                "dashboard.computed.note",
                computed.years().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                words.number(ComputedForecast.STEP.in(1, 0).longValueExact()), words.decimal(computed.error())));
    }

    private String year() {
        return String.valueOf(month.getYear());
    }

    /** "1–3/2025" */
    private String span(int year) {
        return Months.span(month.getMonthValue(), year);
    }
}
