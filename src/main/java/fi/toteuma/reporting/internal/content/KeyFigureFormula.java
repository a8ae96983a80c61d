package fi.toteuma.reporting.internal.content;

import fi.toteuma.indicators.Formula;
import fi.toteuma.indicators.Formula.Outcome;
import fi.toteuma.indicators.KeyFigure;
import fi.toteuma.indicators.SeriesValue;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Works out a key figure's formula over the document's figures and the municipality's series. */
final class KeyFigureFormula {

    private final Topic topic;
    private final Content content;

    KeyFigureFormula(Topic topic, Content content) {
        this.topic = topic;
        this.content = content;
    }

    /** What the formula gives for a year, up to a month; missing where there is no formula, or the period hasn't ended yet. */
    Outcome of(KeyFigure figure, int year, int through) {
        LocalDate day = YearMonth.of(year, through).atEndOfMonth();
        if (figure.formula().isEmpty() || day.isAfter(topic.asOf())) {
            return new Outcome.Missing(List.of());
        }
        return Formula.evaluate(figure.formula(), new Formula.Inputs() {
            @Override
            public Optional<BigDecimal> figure(String reference) {
                String[] parts = reference.split("/");
                return parts.length == 3
                        ? topic.amount(unit(figure, parts[0]), parts[1], parts[2], year, through).map(Money::amount)
                        : Optional.empty();
            }

            @Override
            public Optional<BigDecimal> series(String code) {
                return latest(content, code, day);
            }
        });
    }

    /** The unit that a formula names: the key figure's own for {@code self}. */
    static String unit(KeyFigure figure, String written) {
        return written.equals("self") ? figure.unit() : written;
    }

    /** A series' latest value of a day or before it. */
    static Optional<BigDecimal> latest(Content content, String code, LocalDate day) {
        return content.seriesValues().stream()
                .filter(value -> value.series().equals(code) && !value.date().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(SeriesValue::value);
    }
}
