package fi.toteuma.web.internal.live;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Card;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Table;
import fi.toteuma.document.WordTable;
import fi.toteuma.rendering.Additions;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.tables.TableAddress;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the live document adds to the printed one: places, what can be done with them, and ways to explanations.
 *
 * @param done HTML of what can be done with a part
 * @param below HTML of the row below a part that is a row
 * @param said HTML of what can be said about a table
 * @param explained whether figures lead to their explanations: those of a frozen report may be others by now
 */
record LiveAdditions(
        DocumentAddress address, ToldParts parts, Function<ToldPart, String> done, Function<ToldPart, String> below, Function<Table, String> said,
        boolean explained) implements Additions {

    @Override
    public @Nullable String id(WordTable table, WordTable.Row row) {
        return parts.row(table, row).map(ToldPart::place).orElse(null);
    }

    @Override
    public String after(WordTable table, WordTable.Row row) {
        return parts.row(table, row).map(done).orElse("");
    }

    @Override
    public String below(WordTable table, WordTable.Row row) {
        return parts.row(table, row).map(below).orElse("");
    }

    @Override
    public @Nullable String id(Card card) {
        return parts.card(card).map(ToldPart::place).orElse(null);
    }

    @Override
    public String after(Card card) {
        return parts.card(card).map(done).orElse("");
    }

    @Override
    public String after(Table table) {
        return said.apply(table);
    }

    @Override
    public @Nullable String explanation(Span figure) {
        return explained && !figure.source().isEmpty() ? new LiveAddress(address).source(figure.source()) : null;
    }

    @Override
    public @Nullable String explanation(Table table, Table.Row row, Table.Column column) {
        boolean asked = explained && row.cells().get(table.columnIndex(column.key())).formula() != null;
        return asked ? new TableAddress(address, table.id()).cell(table, new CellRef(row.id(), column.key())) + "#explanation" : null;
    }
}
