package fi.toteuma.web.internal.findings;

import fi.toteuma.checks.CheckedFinding;
import fi.toteuma.checks.Place;
import fi.toteuma.document.Card;
import fi.toteuma.document.Document;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Table;
import fi.toteuma.document.WordTable;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.tables.TableAddress;
import java.util.Optional;
import java.util.stream.Stream;

/** Where on the pages the things are that findings speak of. */
record FindingLinks(Document document, DocumentAddress address) {

    /** The row or the cell of a table, else the place in the document; empty where neither shows it. */
    Optional<String> of(CheckedFinding checked) {
        Place place = checked.finding().place();
        Optional<String> cell = place.kind() == Place.Kind.TABLE ? table(place.anchor().split("/")) : Optional.empty();
        return cell.or(() -> checked.block().map(block -> address.page() + "#" + anchor(block)));
    }

    /** @param anchor the table's id, the row's, and the column's where one cell is meant */
    private Optional<String> table(String[] anchor) {
        return document.tables().stream()
                .filter(table -> table.id().equals(anchor[0]))
                .findFirst()
                .map(table -> row(table, new TableAddress(address, table.id()), anchor));
    }

    private static String row(Table table, TableAddress address, String[] anchor) {
        int row = anchor.length > 1 ? table.rowIndex(anchor[1]) : -1;
        int column = anchor.length > 2 ? table.columnIndex(anchor[2]) : -1;
        if (row < 0) {
            return address.page();
        }
        return column >= 0 && table.rows().get(row).cells().get(column).formula() != null
                ? address.cell(table, new CellRef(anchor[1], anchor[2])) + "#explanation"
                : address.row(table, table.rows().get(row));
    }

    /** A table or a card is looked at from its title on. */
    private String anchor(String block) {
        boolean titled = Stream.of(
                        document.tables().stream().map(Table::id),
                        document.wordTables().stream().map(WordTable::id),
                        document.cards().stream().map(Card::id))
                .flatMap(ids -> ids)
                .anyMatch(block::equals);
        return titled ? block + "-title" : block;
    }
}
