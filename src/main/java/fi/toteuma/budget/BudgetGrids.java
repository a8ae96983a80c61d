package fi.toteuma.budget;

import fi.toteuma.budget.GridColumn.Kind;
import fi.toteuma.budget.internal.GridAssembly;
import fi.toteuma.finance.Account;
import fi.toteuma.finance.AccountSum;
import fi.toteuma.finance.Accounts;
import fi.toteuma.finance.Edition;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.Figures;
import fi.toteuma.finance.SchemeReader;
import fi.toteuma.finance.Sums;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Puts a unit's budget of a year together. */
@Service
public class BudgetGrids {

    /** Every decision there is. */
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    /** What layouts call the income statement. */
    private static final String STATEMENT = "statement";

    private static final String BOOKED = "booked";

    private final Figures figures;
    private final Accounts accounts;
    private final Municipalities municipalities;
    private final BudgetApprovals approvals;

    public BudgetGrids(Figures figures, Accounts accounts, Municipalities municipalities, BudgetApprovals approvals) {
        this.figures = figures;
        this.accounts = accounts;
        this.municipalities = municipalities;
        this.approvals = approvals;
    }

    /** The organisation that a year's budget is shown in: that of its last day. */
    public static LocalDate treeDay(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /**
     * @param editable whether figures may be typed: an approved budget's can't, whatever is asked
     * @param added accounts to show although nothing is on them yet
     * @throws fi.toteuma.finance.UnknownUnit if there is no such unit at the end of the year
     */
    public BudgetGrid of(Municipality municipality, String unit, int year, LocalDate today, boolean editable, Set<String> added) {
        boolean approved = approvals.isApproved(municipality.id(), year, today);
        List<GridColumn> columns = columns(year, lastClosing(municipality.id(), year, today), approved, editable && !approved);
        Sums sums = settled(figures.sums(municipality.id(), unit, treeDay(year), queries(columns, year)), columns.getFirst().key());
        Map<String, Account> chart = chart(municipality.id());
        GridAssembly assembly = new GridAssembly(scheme(municipality, year), treeDay(year), chart, objects(municipality.id()), columns, sums);
        return new BudgetGrid(unit, year, approved, columns, assembly.rows(added));
    }

    /** The latest whole year before the budget's that is in the ledger: while a budget is made, the year before it isn't over. */
    private int lastClosing(MunicipalityId municipality, int year, LocalDate today) {
        int last = year > today.getYear() ? year - 2 : year - 1;
        return isWhole(municipality, last) || !isWhole(municipality, last - 1) ? last : last - 1;
    }

    private boolean isWhole(MunicipalityId municipality, int year) {
        return YearMonth.of(year, 12).equals(figures.ledgerState(municipality, treeDay(year)).through());
    }

    /** A budget that is being made has no amendments yet. */
    private static List<GridColumn> columns(int year, int lastClosing, boolean approved, boolean editable) {
        List<GridColumn> columns = new ArrayList<>();
        columns.add(new GridColumn(Kind.ACTUAL, lastClosing, false));
        columns.add(new GridColumn(Kind.LAST_BUDGET, year - 1, false));
        columns.add(new GridColumn(Kind.ORIGINAL, year, editable));
        if (approved) {
            columns.add(new GridColumn(Kind.AMENDMENTS, year, false));
            columns.add(new GridColumn(Kind.AMENDED, year, false));
        }
        columns.add(new GridColumn(Kind.PLAN, year + 1, editable));
        columns.add(new GridColumn(Kind.PLAN, year + 2, editable));
        return columns;
    }

    private static List<FigureQuery> queries(List<GridColumn> columns, int budgetYear) {
        List<FigureQuery> queries = new ArrayList<>(columns.stream().map(column -> query(column, budgetYear)).toList());
        columns.stream()
                .filter(column -> column.kind() == Kind.ACTUAL)
                .forEach(column -> queries.add(FigureQuery.actual(BOOKED, column.year(), 12)));
        return queries;
    }

    /** Actuals as they are booked: what the column of actuals shows where no reorganisation lies between. */
    private static Sums settled(Sums sums, String actual) {
        boolean restated = sums.has(actual, Measure.RESTATED_ACTUAL);
        List<AccountSum> rows = sums.rows().stream()
                .filter(row -> !row.query().equals(restated ? BOOKED : actual))
                .map(row -> row.query().equals(BOOKED)
                        ? new AccountSum(actual, row.account(), row.object(), row.internal(), row.amount())
                        : row)
                .toList();
        Map<String, Set<Measure>> present = new HashMap<>(sums.present());
        if (!restated) {
            present.put(actual, present.getOrDefault(BOOKED, Set.of()));
        }
        return new Sums(rows, present);
    }

    private static FigureQuery query(GridColumn column, int budgetYear) {
        return switch (column.kind()) {
            case ACTUAL -> FigureQuery.of(column.key(), Edition.restatedTo(treeDay(budgetYear)), column.year());
            case LAST_BUDGET, AMENDED -> FigureQuery.budgetAsOf(column.key(), column.year(), EVER);
            case ORIGINAL -> FigureQuery.of(column.key(), Edition.BUDGET, column.year());
            case AMENDMENTS -> FigureQuery.of(column.key(), Edition.amendmentsUpTo(EVER), column.year());
            case PLAN -> FigureQuery.of(column.key(), Edition.planOf(budgetYear), column.year());
        };
    }

    /** Measures of which one at least must have been given for a column to have figures at all; none: no facts are zero. */
    public static Set<Measure> required(Kind kind) {
        return switch (kind) {
            case ACTUAL -> Set.of(Measure.RESTATED_ACTUAL, Measure.ACTUAL);
            case LAST_BUDGET, AMENDED -> Set.of(Measure.BUDGET, Measure.AMENDED_BUDGET);
            case ORIGINAL -> Set.of(Measure.BUDGET);
            case PLAN -> Set.of(Measure.PLAN);
            case AMENDMENTS -> Set.of();
        };
    }

    /** The accounts whose amounts of a year are on a line of its income statement in the end. */
    public Predicate<String> accountsOn(Municipality municipality, int year, String line) {
        LineScheme scheme = scheme(municipality, year);
        return account -> scheme.factor(line, account, treeDay(year)) != 0;
    }

    /** The income statement of the latest document of the year or before it, else the first scheme of all. */
    LineScheme scheme(Municipality municipality, int year) {
        MunicipalitySettings settings = MunicipalitySettings.parse(municipality.key(), municipality.settings());
        Map<String, String> files = municipalities.files(municipality.id());
        List<LineScheme> schemes = settings.schemes().stream()
                .filter(files::containsKey)
                .map(path -> SchemeReader.read(path, files.get(path)))
                .toList();
        String key = settings.documents().stream()
                .filter(document -> document.schemes().containsKey(STATEMENT) && document.year() <= year)
                .max(Comparator.comparing(DocumentOrder::year))
                .map(document -> document.schemes().get(STATEMENT))
                .orElse("");
        return schemes.stream()
                .filter(scheme -> scheme.key().equals(key))
                .findFirst()
                .or(() -> schemes.stream().findFirst())
                .orElseGet(() -> new LineScheme("none", Wording.of(""), LineScheme.Side.ALL, List.of()));
    }

    private Map<String, Account> chart(MunicipalityId municipality) {
        return accounts.all(municipality).stream()
                .collect(Collectors.toMap(Account::code, account -> account, (one, other) -> other));
    }

    private Map<String, Wording> objects(MunicipalityId municipality) {
        return accounts.objects(municipality).stream()
                .collect(Collectors.toMap(object -> object.code(), object -> object.name()));
    }
}
