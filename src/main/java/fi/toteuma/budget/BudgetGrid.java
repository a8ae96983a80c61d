package fi.toteuma.budget;

import fi.toteuma.budget.GridColumn.Kind;
import fi.toteuma.budget.GridRow.Type;
import fi.toteuma.kernel.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * A unit's budget of a year: accounts under the lines of an income statement, beside what there was before and what is planned.
 *
 * @param unit code
 * @param approved whether it changes by decisions only
 */
public record BudgetGrid(String unit, int year, boolean approved, List<GridColumn> columns, List<GridRow> rows) {

    public BudgetGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public Optional<GridRow> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    public Optional<GridColumn> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    public Optional<Money> amount(GridRow row, GridColumn column) {
        return row.amounts().get(columns.indexOf(column));
    }

    /** The accounts of a line, in order. */
    public List<GridRow> accountsOf(String line) {
        return rows.stream().filter(row -> row.type() == Type.ACCOUNT && row.line().equals(line)).toList();
    }

    /**
     * A sum typed on a line, divided over its accounts as last year's was: by the actual, or where there is none by last year's budget.
     *
     * @return amounts by the key of the account's row; empty where last year says nothing of the line
     */
    public Optional<SequencedMap<String, Money>> spread(String line, Money sum) {
        return spread(accountsOf(line), sum, List.of(Kind.ACTUAL, Kind.LAST_BUDGET));
    }

    /**
     * A sum divided over accounts.
     *
     * @param profiles columns to go by: the first one that says something of the accounts
     * @return amounts by the key of the account's row; empty where no column does
     */
    public Optional<SequencedMap<String, Money>> spread(List<GridRow> accounts, Money sum, List<Kind> profiles) {
        return profiles.stream()
                .flatMap(kind -> IntStream.range(0, columns.size()).filter(i -> columns.get(i).kind() == kind).boxed())
                .map(i -> accounts.stream().map(row -> row.amounts().get(i).orElse(Money.ZERO)).toList())
                .map(profile -> Profile.spread(sum, profile))
                .flatMap(Optional::stream)
                .findFirst()
                .map(parts -> {
                    SequencedMap<String, Money> byRow = new LinkedHashMap<>();
                    IntStream.range(0, parts.size()).forEach(i -> byRow.put(accounts.get(i).key(), parts.get(i)));
                    return byRow;
                });
    }
}
