package fi.toteuma.web.internal.tables;

import fi.toteuma.document.Document;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Table;
import fi.toteuma.document.Value;
import org.jspecify.annotations.Nullable;

/**
 * One table, and the explanation of one of its figures where one was asked.
 *
 * @param asked the cell asked about; null where none is
 * @param explanation of that cell
 */
public record TableView(
        Document document, Table table, TableAddress address, @Nullable CellRef asked, @Nullable Explanation explanation) {

    /** The cell's page; null where there is nothing to ask. */
    public @Nullable String link(Table.Row row, int column) {
        return row.cells().get(column).formula() == null
                ? null
                : address.cell(table, new CellRef(row.id(), table.columns().get(column).key()));
    }

    /** The row's id on the page. */
    public String anchor(Table.Row row) {
        return TableAddress.anchor(table, row);
    }

    public boolean isAsked(Table.Row row, int column) {
        return new CellRef(row.id(), table.columns().get(column).key()).equals(asked);
    }

    public String print(Table.Row row, int column) {
        return document.notation().print(row.cells().get(column).value(), table.columns().get(column));
    }

    /** The variance's word, which its triangle stands beside; empty where the cell carries none. */
    public String verdict(Table.Row row, int column) {
        return row.cells().get(column).value() instanceof Value.Judged(var difference, boolean material) && material
                ? document.notation().word(difference)
                : "";
    }

    public boolean isBetter(Table.Row row, int column) {
        return row.cells().get(column).value() instanceof Value.Judged(var difference, var material) && difference.signum() > 0;
    }

    /** Whether the cell says that there is no number. */
    public boolean isAbsent(Table.Row row, int column) {
        Value value = row.cells().get(column).value();
        return value instanceof Value.Missing || value instanceof Value.NotBooked;
    }

    public String columnClass(int column) {
        Table.Column shown = table.columns().get(column);
        return (shown.kind() == Table.Column.Kind.WORD ? "word" : "num") + (shown.tinted() ? " tinted" : "");
    }

    /** The unit and the caption, the unit only once. */
    public String subtitle() {
        String unit = document.furniture().unit();
        return table.caption().startsWith(unit) ? table.caption() : (unit + ". " + table.caption()).strip();
    }
}
