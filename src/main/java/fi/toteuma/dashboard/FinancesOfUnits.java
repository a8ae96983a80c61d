package fi.toteuma.dashboard;

import fi.toteuma.finance.Account;
import fi.toteuma.finance.Accounts;
import fi.toteuma.finance.Edition;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.Figures;
import fi.toteuma.finance.LedgerState;
import fi.toteuma.finance.Sums;
import fi.toteuma.finance.UnitGiven;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Units' money, from what is in the database; all of an answer is of one moment. */
@Service
public class FinancesOfUnits {

    /** How many years before this one are looked at. */
    private static final int YEARS_BACK = 5;

    private final Figures figures;
    private final Accounts accounts;
    private final Organisations organisations;

    public FinancesOfUnits(Figures figures, Accounts accounts, Organisations organisations) {
        this.figures = figures;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /** What was asked: the organisation is that of the month's last day, which is also the day whose budget counts. */
    private record Question(MunicipalityId municipality, String unit, YearMonth month, LineScheme scheme) {

        LocalDate day() {
            return month.atEndOfMonth();
        }
    }

    /**
     * @param unit a unit of the month's last day
     * @param scheme the income statement's lines
     * @throws fi.toteuma.finance.UnknownUnit if there is no such unit on that day
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public UnitFinances of(MunicipalityId municipality, String unit, YearMonth month, LineScheme scheme) {
        Question question = new Question(municipality, unit, month, scheme);
        Organisation organisation = organisations.of(municipality);
        LedgerState ledger = figures.ledgerState(municipality, question.day());
        SchemeSums now = sums(question, now(question));
        String result = scheme.result().key();
        List<SchemeSums> past = new ArrayList<>();
        List<Integer> incomparable = new ArrayList<>();
        for (int year = month.getYear() - 1; year >= month.getYear() - YEARS_BACK; year--) {
            Optional<SchemeSums> comparable = earlier(question, organisation, year);
            comparable.ifPresent(past::add);
            if (comparable.isEmpty() && hasActuals(question, year)) {
                incomparable.add(year);
            }
        }
        int through = Math.min(month.getMonthValue(), ledger.through() == null ? 0 : ledger.through().getMonthValue());
        Accrual accrual = now.accrual(month.getYear(), result, IntStream.rangeClosed(1, through).boxed().toList());
        List<Accrual> earlier = past.stream().map(year -> year.accrual(result)).toList();
        Lines lines = new Lines(question.scheme(), month, through, now, forecastGiven(question, organisation.at(question.day()), now), past);
        return new UnitFinances(
                lines.of(scheme.result()), scheme.detailsOf(result).stream().map(lines::of).toList(), accrual, earlier, incomparable,
                accrual.through(month.getMonthValue()).flatMap(money -> ComputedForecast.of(money, month.getMonthValue(), earlier)), ledger);
    }

    private List<FigureQuery> now(Question question) {
        int year = question.month().getYear();
        List<FigureQuery> queries = new ArrayList<>(SchemeSums.months(year, List.of(Edition.ACTUAL)));
        queries.add(FigureQuery.budgetAsOf(Lines.BUDGET, year, question.day()));
        queries.add(FigureQuery.of(Lines.FORECAST, Edition.forecastAt(question.day()), year));
        return queries;
    }

    private SchemeSums sums(Question question, List<FigureQuery> queries) {
        Sums sums = figures.sums(question.municipality(), question.unit(), question.day(), queries);
        return new SchemeSums(question.scheme(), queries, sums);
    }

    /**
     * An earlier year in this one's organisation: moved into it where somebody or a reorganisation moved it, as it was booked where the
     * organisation hasn't changed; empty where it can't be compared, or has no figures.
     */
    private Optional<SchemeSums> earlier(Question question, Organisation organisation, int year) {
        SchemeSums restated = sums(question, SchemeSums.months(year, List.of(Edition.restatedTo(question.day()))));
        if (restated.has(Measure.RESTATED_ACTUAL)) {
            return Optional.of(restated);
        }
        return Comparability.holds(organisation, question.unit(), year, question.day())
                ? Optional.of(sums(question, SchemeSums.months(year, List.of(Edition.ACTUAL)))).filter(sums -> sums.has(Measure.ACTUAL))
                : Optional.empty();
    }

    private boolean hasActuals(Question question, int year) {
        return figures.ledgerState(question.municipality(), YearMonth.of(year, 12).atEndOfMonth()).through() != null;
    }

    /** Whether each unit that has to give a forecast gave one: the sum of the others isn't the whole's (domain rule 12). */
    private boolean forecastGiven(Question question, OrganisationTree tree, SchemeSums now) {
        if (!now.has(Lines.FORECAST, Measure.FORECAST)) {
            return false;
        }
        LocalDate yearEnd = YearMonth.of(question.month().getYear(), 12).atEndOfMonth();
        List<String> held = accounts.all(question.municipality()).stream()
                .map(Account::code)
                .filter(account -> !question.scheme().linesOf(account, yearEnd).isEmpty())
                .toList();
        FigureQuery asked = FigureQuery.of(Lines.FORECAST, Edition.forecastAt(question.day()), question.month().getYear());
        List<UnitGiven> given = figures.given(
                question.municipality(), question.day(), tree.subtree(question.unit()), held, asked);
        return UnitGiven.without(question.unit(), tree, given).isEmpty();
    }
}
