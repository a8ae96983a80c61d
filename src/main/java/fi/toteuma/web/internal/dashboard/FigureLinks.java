package fi.toteuma.web.internal.dashboard;

import fi.toteuma.document.Document;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Table;
import fi.toteuma.document.Value;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.documents.Shelf;
import fi.toteuma.web.internal.tables.TableAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a figure is explained: the cell of a report's table that holds the same value of the same line, to the cent. */
final class FigureLinks {

    /** Columns of the model's tables. */
    static final String ACTUAL = "actual";
    static final String BUDGET = "budget";
    static final String FORECAST = "forecast";
    static final String BEFORE = "before";
    static final String YEAR_BEFORE = "before-year";
    static final String SHARE = "share";
    static final String SHARE_BEFORE = "share-before";

    private final Shelf shelf;
    private final List<DocumentAddress> addresses;
    private final Map<DocumentAddress, Document> opened = new HashMap<>();

    /** @param addresses of the reports to look in, the nearest first */
    FigureLinks(Shelf shelf, List<DocumentAddress> addresses) {
        this.shelf = shelf;
        this.addresses = List.copyOf(addresses);
    }

    /** The cell's page, else the nearest report; empty where there is no report. */
    Optional<String> of(String line, String column, Value value) {
        return addresses.stream()
                .flatMap(address -> cells(address, line, column, value))
                .findFirst()
                .or(() -> addresses.stream().findFirst().map(DocumentAddress::page));
    }

    private Stream<String> cells(DocumentAddress address, String line, String column, Value value) {
        Document document = opened.computeIfAbsent(address, unseen -> shelf.figures(unseen).document());
        return document.tables().stream()
                .filter(table -> holds(table, line, column, value))
                .map(table -> new TableAddress(address, table.id()).cell(table, new CellRef(line, column)) + "#explanation");
    }

    private static boolean holds(Table table, String line, String column, Value value) {
        int row = table.rowIndex(line);
        int place = table.columnIndex(column);
        if (row < 0 || place < 0 || table.rows().get(row).isGroupHead()) {
            return false;
        }
        Table.Cell cell = table.rows().get(row).cells().get(place);
        return cell.formula() != null && cell.value().equals(value);
    }
}
