package fi.toteuma.web.internal.budget;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.budget.BudgetApprovals;
import fi.toteuma.budget.BudgetGrid;
import fi.toteuma.budget.BudgetGrids;
import fi.toteuma.budget.Forecasts;
import fi.toteuma.budget.Forecasts.LineForecast;
import fi.toteuma.budget.GridColumn;
import fi.toteuma.budget.GridColumn.Kind;
import fi.toteuma.budget.GridRow;
import fi.toteuma.budget.GridRow.Type;
import fi.toteuma.finance.Account;
import fi.toteuma.finance.Accounts;
import fi.toteuma.finance.Amendments;
import fi.toteuma.imports.FigureEdits;
import fi.toteuma.imports.FigureSheet;
import fi.toteuma.imports.FigureSheet.Figure;
import fi.toteuma.imports.FigureSheet.Place;
import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.BindingLevel;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Unit;
import fi.toteuma.web.internal.budget.Amending.Form;
import fi.toteuma.web.internal.budget.BudgetView.Choice;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.NotSignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what a budget's page shows, and who may see it. */
@Component
class BudgetPages {

    /** Every decision there is. */
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final BudgetGrids grids;
    private final BudgetApprovals approvals;
    private final Accounts accounts;
    private final Amendments amendments;
    private final Forecasts forecasts;
    private final FigureEdits edits;
    private final Clock clock;

    BudgetPages(
            Municipalities municipalities, Organisations organisations, BudgetGrids grids, BudgetApprovals approvals, Accounts accounts,
            Amendments amendments, Forecasts forecasts, FigureEdits edits, Clock clock) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.grids = grids;
        this.approvals = approvals;
        this.accounts = accounts;
        this.amendments = amendments;
        this.forecasts = forecasts;
        this.edits = edits;
        this.clock = clock;
    }

    Municipality municipality(String key) {
        return municipalities.find(key).orElseThrow(() -> new NoSuchPage("no such municipality"));
    }

    /** The units of the end of a year that somebody keeps figures of, from the top down. */
    List<Choice> units(Frame frame, Municipality of, int year) {
        OrganisationTree tree = organisations.at(of.id(), BudgetGrids.treeDay(year));
        Person person = person(frame);
        return tree.roots().stream()
                .flatMap(root -> tree.subtree(root).stream())
                .filter(code -> person.may(Right.FIGURES, of.id(), code, tree))
                .map(code -> new Choice(code, tree.unit(code).name(), tree.path(code).size() - 1))
                .toList();
    }

    /** The years that have a budget, this year and the next one; the latest first. */
    List<Integer> years(Municipality of) {
        Set<Integer> years = new TreeSet<>(approvals.years(of.id()));
        int next = LocalDate.now(clock).getYear() + 1;
        years.addAll(Set.of(next, next - 1));
        return List.copyOf(new TreeSet<>(years).descendingSet());
    }

    /** The latest year that has a budget. */
    int usualYear(Municipality of) {
        return approvals.years(of.id()).stream().findFirst().orElseGet(() -> LocalDate.now(clock).getYear());
    }

    boolean isThere(Municipality of, String unit, int year) {
        return organisations.at(of.id(), BudgetGrids.treeDay(year)).find(unit).isPresent();
    }

    /** @throws NotAllowed if the reader doesn't keep the unit's figures */
    void check(Frame frame, Municipality of, String unit, int year) {
        OrganisationTree tree = organisations.at(of.id(), BudgetGrids.treeDay(year));
        if (!person(frame).may(Right.FIGURES, of.id(), unit, tree)) {
            throw new NotAllowed(person(frame).login() + " budget " + unit);
        }
        if (tree.find(unit).isEmpty()) {
            throw new NoSuchPage("no such unit");
        }
    }

    boolean mayApprove(Frame frame, Municipality of) {
        return person(frame).mayAll(Right.FIGURES, of.id());
    }

    private static Person person(Frame frame) {
        return Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
    }

    /** @param added accounts to show although nothing is on them */
    BudgetGrid grid(Municipality of, String unit, int year, Set<String> added) {
        boolean isLeaf = organisations.at(of.id(), BudgetGrids.treeDay(year)).unit(unit).children().isEmpty();
        return grids.of(of, unit, year, LocalDate.now(clock), isLeaf, added);
    }

    BudgetView view(Frame frame, Municipality of, BudgetAddress address, Set<String> added, Saving saving) {
        return view(frame, of, address, added, saving, Optional.empty());
    }

    /** @param report the report date that a forecast is asked of; the last month of the ledger where none is named */
    BudgetView view(Frame frame, Municipality of, BudgetAddress address, Set<String> added, Saving saving, Optional<LocalDate> report) {
        check(frame, of, address.unit(), address.year());
        OrganisationTree tree = organisations.at(of.id(), BudgetGrids.treeDay(address.year()));
        Unit unit = tree.unit(address.unit());
        BudgetGrid grid = grid(of, address.unit(), address.year(), added);
        List<Choice> units = units(frame, of, address.year());
        return new BudgetView(
                MunicipalityTab.all(municipalities, frame, Right.FIGURES), address, years(of), units, unit.name(), tree.children(address.unit()), grid,
                versions(of, grid), saving, edits.lastChange(of.id(), address.unit(), address.year()), addable(of, grid),
                approvals.of(of.id(), address.year()), mayApprove(frame, of), grid.approved() ? Optional.of(amending(of, grid, tree, units)) : Optional.empty(),
                grid.approved() && unit.children().isEmpty() ? forecasting(of, grid, report) : Optional.empty());
    }

    private Amending amending(Municipality of, BudgetGrid grid, OrganisationTree tree, List<Choice> units) {
        MunicipalitySettings settings = MunicipalitySettings.parse(of.key(), of.settings());
        List<Choice> leaves = units.stream().filter(one -> tree.unit(one.code()).children().isEmpty()).toList();
        return new Amending(
                amendments.of(of.id(), grid.unit(), tree.day(), grid.year(), EVER), settings.bodies(),
                settings.bindingLevelsOf(Body.Kind.COUNCIL).stream().map(BindingLevel::name).toList(), leaves, inYear(of, grid.year()),
                code -> tree.find(code).map(Unit::name).orElseGet(() -> Wording.of(code)), Form.EMPTY, List.of(), List.of());
    }

    /** A year that is over needs no forecast. */
    private Optional<Forecasting> forecasting(Municipality of, BudgetGrid grid, Optional<LocalDate> asked) {
        Optional<LocalDate> report = asked.filter(day -> day.getYear() == grid.year())
                .or(() -> forecasts.lastMonth(of, grid.year()).map(YearMonth::atEndOfMonth));
        return report.filter(day -> day.getMonthValue() < 12).map(day -> {
            Map<Place, Figure> stored = edits.find(of.id(), FigureSheet.forecast(grid.unit(), grid.year(), day));
            List<LineForecast> lines = forecasts.of(of, grid.unit(), YearMonth.from(day));
            Map<String, Money> given = new TreeMap<>();
            lines.forEach(line -> onLine(of, grid, line.key(), stored.keySet())
                    .forEach(place -> given.merge(line.key(), stored.get(place).amount(), Money::plus)));
            String found = stored.entrySet().stream()
                    .map(one -> one.getKey().account() + "|" + one.getKey().object() + "\t" + one.getValue().version())
                    .collect(Collectors.joining("\n"));
            return new Forecasting(day, lines, given, found, Map.of(), List.of(), List.of());
        });
    }

    /** Those of the places whose account is on a line in the end. */
    List<Place> onLine(Municipality of, BudgetGrid grid, String line, Set<Place> places) {
        Predicate<String> on = grids.accountsOn(of, grid.year(), line);
        return places.stream().filter(place -> on.test(place.account())).toList();
    }

    /** The accounts of a grid that are on a line in the end. */
    List<GridRow> accountsUnder(Municipality of, BudgetGrid grid, String line) {
        Predicate<String> on = grids.accountsOn(of, grid.year(), line);
        return grid.rows().stream()
                .filter(row -> row.type() == Type.ACCOUNT && !row.line().isEmpty() && on.test(row.account()))
                .toList();
    }

    private Map<String, Long> versions(Municipality of, BudgetGrid grid) {
        Map<String, Long> versions = new TreeMap<>();
        grid.columns().stream().filter(GridColumn::editable).forEach(column -> edits.find(of.id(), sheet(grid, column))
                .forEach((place, figure) -> versions.put(column.key() + "|" + place.account() + "|" + place.object(), figure.version())));
        return versions;
    }

    static FigureSheet sheet(BudgetGrid grid, GridColumn column) {
        return column.kind() == Kind.PLAN
                ? FigureSheet.plan(grid.unit(), grid.year(), column.year())
                : FigureSheet.budget(grid.unit(), column.year());
    }

    private List<Account> addable(Municipality of, BudgetGrid grid) {
        Set<String> there = grid.rows().stream().map(row -> row.object().isEmpty() ? row.account() : "").collect(Collectors.toSet());
        return inYear(of, grid.year()).stream().filter(account -> !there.contains(account.code())).toList();
    }

    private List<Account> inYear(Municipality of, int year) {
        DateRange days = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return accounts.all(of.id()).stream().filter(account -> account.validity().overlaps(days)).toList();
    }
}
