package fi.toteuma.web.internal.budget;

import fi.toteuma.budget.BudgetApprovals.Approval;
import fi.toteuma.budget.BudgetGrid;
import fi.toteuma.budget.GridColumn;
import fi.toteuma.budget.GridRow;
import fi.toteuma.budget.GridRow.Type;
import fi.toteuma.finance.Account;
import fi.toteuma.finance.Decision;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Unit;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.Words;
import java.util.ArrayList;
import fi.toteuma.web.internal.trail.ItemTrail;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A unit's budget of a year.
 *
 * @param years that one may change to
 * @param units that the reader keeps figures of, from the top down
 * @param name the unit's
 * @param below the units right below: what is typed is typed on them
 * @param versions of stored amounts, by cell
 * @param lastChange imports that can be taken back together
 * @param addable accounts that aren't in the grid yet
 * @param amending of an approved budget
 * @param forecasting of a unit whose year the ledger has figures of
 */
public record BudgetView(
        List<MunicipalityTab> municipalities, BudgetAddress address, List<Integer> years, List<Choice> units, Wording name, List<Unit> below,
        BudgetGrid grid, Map<String, Long> versions, Saving saving, List<Long> lastChange, List<Account> addable, Optional<Approval> approval,
        boolean mayApprove, Optional<Amending> amending, Optional<Forecasting> forecasting) {

    /** What happened to a decision that changed the budget. */
    public ItemTrail trail(Decision decision) {
        return ItemTrail.in(address.municipality()).and("decision", decision.body(), decision.decidedOn().toString(), decision.section(), "");
    }

    /** Who recorded that the year's budget was approved. */
    public ItemTrail trail() {
        return ItemTrail.in(address.municipality()).and("budget_approval", String.valueOf(address.year()));
    }

    /** @param depth how far below the top */
    public record Choice(String code, Wording name, int depth) {}

    BudgetView with(Optional<Amending> other) {
        return new BudgetView(
                municipalities, address, years, units, name, below, grid, versions, saving, lastChange, addable, approval, mayApprove, other, forecasting);
    }

    BudgetView withForecast(Forecasting other) {
        return new BudgetView(
                municipalities, address, years, units, name, below, grid, versions, saving, lastChange, addable, approval, mayApprove, amending,
                Optional.of(other));
    }

    public boolean editable() {
        return grid.columns().stream().anyMatch(GridColumn::editable);
    }

    public boolean isEmpty() {
        return grid.rows().stream().noneMatch(row -> row.type() == Type.ACCOUNT);
    }

    public String cell(GridColumn column, GridRow row) {
        return column.key() + "|" + row.key();
    }

    /** Whether the cell may be typed into: an account's, or a line's, whose sum is then divided over its accounts. */
    public boolean editable(GridColumn column, GridRow row) {
        return column.editable() && (row.type() == Type.ACCOUNT || row.type() == Type.LINE);
    }

    /** As it is printed in the grid: cents only in columns where something typed has some. */
    public String printed(Words words, GridColumn column, Money amount) {
        return hasCents(column) ? words.money(amount) : words.number(amount.in(1, 0).longValueExact());
    }

    private boolean hasCents(GridColumn column) {
        return column.editable() && grid.rows().stream()
                .map(row -> grid.amount(row, column))
                .flatMap(Optional::stream)
                .anyMatch(amount -> amount.amount().stripTrailingZeros().scale() > 0);
    }

    /** As it is typed: exact, cents only where there are some, thousands with a space, so that no mark may be read both ways. */
    public static String exact(Words words, Money amount) {
        String text = amount.amount().stripTrailingZeros().scale() > 0 ? words.money(amount) : words.number(amount.amount().longValueExact());
        return words.language() == Language.EN ? text.replace(',', '\u00a0') : text;
    }

    public String exact(Words words, GridColumn column, GridRow row) {
        return grid.amount(row, column).map(amount -> exact(words, amount)).orElse("");
    }

    /** The name of a column's group: columns of one group stand beside each other. */
    public String group(GridColumn column) {
        return switch (column.kind()) {
            case ACTUAL, LAST_BUDGET -> "compare";
            case ORIGINAL, AMENDMENTS, AMENDED -> "budget";
            case PLAN -> "plan";
        };
    }

    public List<String> groups() {
        return grid.columns().stream().map(this::group).distinct().toList();
    }

    public long span(String group) {
        return grid.columns().stream().filter(column -> group(column).equals(group)).count();
    }

    public boolean first(GridColumn column) {
        int at = grid.columns().indexOf(column);
        return at == 0 || !group(grid.columns().get(at - 1)).equals(group(column));
    }

    /** Whether the row is the first of those that the scheme leaves out. */
    public boolean beginsOutside(GridRow row) {
        int at = grid.rows().indexOf(row);
        return row.line().isEmpty() && (at == 0 || !grid.rows().get(at - 1).line().isEmpty());
    }

    /** What every editable cell was found in, a line each: the cell's key, a tabulator, its version. */
    public String found() {
        return versions.entrySet().stream().map(one -> one.getKey() + "\t" + one.getValue()).collect(Collectors.joining("\n"));
    }

    /** Versions with those of the others' cells in place: what one keeps of one's own is based on theirs. */
    public String foundTheirs() {
        Map<String, Long> versions = new TreeMap<>(this.versions);
        saving.clashes().forEach(clash -> versions.put(clash.cell(), clash.version()));
        return versions.entrySet().stream().map(one -> one.getKey() + "\t" + one.getValue()).collect(Collectors.joining("\n"));
    }

    public String label(Words words, String cell) {
        List<String> parts = new ArrayList<>();
        String columnKey = cell.substring(0, cell.indexOf('|'));
        grid.row(cell.substring(cell.indexOf('|') + 1)).ifPresent(row -> parts.add(row.label().in(words.language())));
        grid.column(columnKey).ifPresent(column -> parts.add(head(words, column)));
        return String.join(", ", parts);
    }

    /** Under its group's head, which says the year of the budget. */
    public static String shortHead(Words words, GridColumn column) {
        return words.of("budget.head." + column.kind(), String.valueOf(column.year()));
    }

    public static String head(Words words, GridColumn column) {
        return words.of("budget.column." + column.kind(), String.valueOf(column.year()));
    }

    public List<GridRow> accounts() {
        return grid.rows().stream().filter(row -> row.type() == Type.ACCOUNT).toList();
    }

    /** Codes of the accounts that are shown although nothing is on them yet. */
    public List<String> bare() {
        return accounts().stream().filter(row -> row.amounts().stream().allMatch(amount -> amount.map(Money::isZero).orElse(true))).map(GridRow::account).toList();
    }

    public List<GridRow> lines() {
        return grid.rows().stream().filter(row -> row.type() == Type.LINE).toList();
    }

    public List<GridColumn> editableColumns() {
        return grid.columns().stream().filter(GridColumn::editable).toList();
    }

    public String changes() {
        return lastChange.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
