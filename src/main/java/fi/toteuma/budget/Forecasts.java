package fi.toteuma.budget;

import fi.toteuma.budget.ForecastProposal.Past;
import fi.toteuma.finance.Edition;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.Figures;
import fi.toteuma.finance.Sums;
import fi.toteuma.finance.calc.AccountAmount;
import fi.toteuma.finance.calc.LineAmounts;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.finance.calc.LineScheme.Content;
import fi.toteuma.finance.calc.LineScheme.Line;
import fi.toteuma.finance.calc.LineScheme.Part;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Municipality;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a unit's year looks like coming to, line by line of what its result is made of. */
@Service
public class Forecasts {

    /** How many earlier years are looked at. */
    private static final int YEARS = 4;

    private final Figures figures;
    private final BudgetGrids grids;

    public Forecasts(Figures figures, BudgetGrids grids) {
        this.figures = figures;
        this.grids = grids;
    }

    /**
     * A line's year.
     *
     * @param key of the line in its scheme
     * @param soFar the actual up to the month
     * @param proposal empty where earlier years don't tell enough
     */
    public record LineForecast(String key, Wording label, Money soFar, Optional<ForecastProposal> proposal) {}

    /** The last month of a year that the ledger has figures of. */
    public Optional<YearMonth> lastMonth(Municipality municipality, int year) {
        return Optional.ofNullable(figures.ledgerState(municipality.id(), BudgetGrids.treeDay(year)).through());
    }

    /** The lines that the result is a sum of, where there has been anything on them. */
    public List<LineForecast> of(Municipality municipality, String unit, YearMonth month) {
        LineScheme scheme = grids.scheme(municipality, month.getYear());
        LocalDate day = BudgetGrids.treeDay(month.getYear());
        List<Integer> years = new ArrayList<>();
        for (int year = month.getYear() - 1; year >= month.getYear() - YEARS; year--) {
            if (lastMonth(municipality, year).filter(last -> last.getMonthValue() == 12).isPresent()) {
                years.add(year);
            }
        }
        List<FigureQuery> queries = new ArrayList<>(List.of(FigureQuery.actual("now", month.getYear(), month.getMonthValue())));
        for (int year : years) {
            for (int through : new int[] {month.getMonthValue(), 12}) {
                queries.add(new FigureQuery("restated " + year + " " + through, List.of(Edition.restatedTo(day)), year, through, null));
                queries.add(FigureQuery.actual("booked " + year + " " + through, year, through));
            }
        }
        Sums sums = figures.sums(municipality.id(), unit, day, queries);
        LineAmounts now = lines(scheme, day, sums, "now");
        return parts(scheme).stream()
                .map(line -> new LineForecast(line.key(), line.label(), now.of(line.key()), ForecastProposal.of(now.of(line.key()), years.stream()
                        .map(year -> new Past(
                                year, past(scheme, day, sums, year, month.getMonthValue()).of(line.key()), past(scheme, day, sums, year, 12).of(line.key())))
                        .toList())))
                .filter(line -> !line.soFar().isZero() || line.proposal().isPresent())
                .toList();
    }

    private static List<Line> parts(LineScheme scheme) {
        return scheme.lines().isEmpty() || !(scheme.result().content() instanceof Content.Sum(List<Part> parts))
                ? List.of()
                : parts.stream().map(part -> scheme.line(part.line())).toList();
    }

    /** Restated where a reorganisation lies between, as booked elsewhere. */
    private static LineAmounts past(LineScheme scheme, LocalDate day, Sums sums, int year, int through) {
        String restated = "restated " + year + " " + through;
        return lines(scheme, day, sums, sums.has(restated, Measure.RESTATED_ACTUAL) ? restated : "booked " + year + " " + through);
    }

    private static LineAmounts lines(LineScheme scheme, LocalDate day, Sums sums, String query) {
        return new LineAmounts(scheme, day, sums.rows().stream()
                .filter(row -> row.query().equals(query))
                .map(row -> new AccountAmount(row.account(), row.internal(), row.amount()))
                .toList());
    }
}
