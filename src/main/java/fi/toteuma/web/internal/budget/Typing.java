package fi.toteuma.web.internal.budget;

import fi.toteuma.budget.BudgetGrid;
import fi.toteuma.budget.GridColumn;
import fi.toteuma.budget.GridRow;
import fi.toteuma.budget.GridRow.Type;
import fi.toteuma.imports.FigureEdits;
import fi.toteuma.imports.FigureOutcome;
import fi.toteuma.imports.FigureSheet.Change;
import fi.toteuma.imports.FigureSheet.Place;
import fi.toteuma.imports.WrittenAmount;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.web.internal.budget.Saving.CellClash;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Reads what was typed into a grid's cells and stores it, all of it or nothing. */
final class Typing {

    private final BudgetGrid grid;
    private final Map<String, Long> versions;
    private final SequencedMap<String, Typed> typed = new LinkedHashMap<>();
    private final SequencedMap<String, Change> changes = new LinkedHashMap<>();

    /** @param versions what the writer had found, by cell */
    Typing(BudgetGrid grid, Map<String, Long> versions) {
        this.grid = grid;
        this.versions = versions;
    }

    /** @param cell key of the column, a bar, key of the row; what isn't the grid's or isn't open to typing is passed over */
    void cell(String cell, String text) {
        int bar = cell.indexOf('|');
        Optional<GridColumn> column = bar < 0 ? Optional.empty() : grid.column(cell.substring(0, bar)).filter(GridColumn::editable);
        Optional<GridRow> row = grid.row(cell.substring(bar + 1)).filter(one -> one.type() == Type.ACCOUNT || one.type() == Type.LINE);
        if (column.isEmpty() || row.isEmpty()) {
            return;
        }
        switch (WrittenAmount.read(text)) {
            case WrittenAmount.Unreadable(String fault, Optional<Money> meant) -> typed.put(cell, new Typed(text, fault, meant));
            case WrittenAmount.Amount(Money money) -> amount(cell, text, column.get(), row.get(), money);
        }
    }

    private void amount(String cell, String text, GridColumn column, GridRow row, Money money) {
        if (row.type() == Type.ACCOUNT) {
            typed.put(cell, Typed.of(text));
            change(column, row.key(), money);
            return;
        }
        grid.spread(row.line(), money).ifPresentOrElse(
                parts -> {
                    typed.put(cell, Typed.of(text));
                    parts.forEach((account, part) -> change(column, account, part));
                },
                () -> typed.put(cell, new Typed(text, "no-profile", Optional.empty())));
    }

    private void change(GridColumn column, String row, Money money) {
        String cell = column.key() + "|" + row;
        Place place = new Place(row.substring(0, row.indexOf('|')), row.substring(row.indexOf('|') + 1));
        changes.put(cell, new Change(BudgetPages.sheet(grid, column), place, money, versions.getOrDefault(cell, 0L)));
    }

    Saving save(FigureEdits edits, MunicipalityId municipality, LocalDateTime now) {
        if (typed.values().stream().anyMatch(Typed::isWrong)) {
            return new Saving(null, typed, List.of(), List.of(), List.of());
        }
        return switch (edits.save(municipality, List.copyOf(changes.values()))) {
            case FigureOutcome.Saved saved -> new Saving(now, Map.of(), List.copyOf(changes.keySet()), List.of(), List.of());
            case FigureOutcome.Unchanged same -> Saving.NOTHING;
            case FigureOutcome.Conflict(var clashes) -> new Saving(null, typed, List.of(), cells(clashes), List.of());
            case FigureOutcome.Refused(var problems) -> new Saving(null, typed, List.of(), List.of(), problems.shown());
        };
    }

    private List<CellClash> cells(List<FigureOutcome.Clash> clashes) {
        List<CellClash> cells = new ArrayList<>();
        changes.forEach((cell, change) -> clashes.stream()
                .filter(clash -> clash.mine().equals(change))
                .forEach(clash -> cells.add(CellClash.of(cell, clash))));
        return cells;
    }
}
