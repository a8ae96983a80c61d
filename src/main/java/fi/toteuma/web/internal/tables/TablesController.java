package fi.toteuma.web.internal.tables;

import fi.toteuma.document.Document;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Table;
import fi.toteuma.access.Right;
import fi.toteuma.imports.Imports;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.documents.Shelf;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** A document's tables, each on its own, with every figure a question that can be asked. */
@Controller
@Needs(Right.READ)
@RequestMapping("/tables/{municipality}/{key}/{set}")
class TablesController {

    private final Shelf shelf;
    private final Municipalities municipalities;
    private final Imports imports;

    TablesController(Shelf shelf, Municipalities municipalities, Imports imports) {
        this.shelf = shelf;
        this.municipalities = municipalities;
        this.imports = imports;
    }

    @GetMapping
    View tables(Frame frame, @PathVariable String municipality, @PathVariable String key, @PathVariable String set) {
        DocumentAddress address = new DocumentAddress(municipality, key, set);
        return new Page("tables", frame, new TablesView(shelf.figures(address).document(), address));
    }

    @GetMapping("/{tableId}")
    View table(
            Frame frame,
            @PathVariable String municipality,
            @PathVariable String key,
            @PathVariable String set,
            @PathVariable String tableId) {
        Asked asked = asked(municipality, key, set, tableId);
        return new Page("table", frame, new TableView(asked.document(), asked.table(), asked.address(), null, null));
    }

    @GetMapping("/{tableId}/{row}/{column}")
    View cell(
            Frame frame,
            @PathVariable String municipality,
            @PathVariable String key,
            @PathVariable String set,
            @PathVariable String tableId,
            @PathVariable String row,
            @PathVariable String column) {
        Asked asked = asked(municipality, key, set, tableId);
        Table table = asked.table();
        int rowIndex = TableAddress.row(table, row);
        int columnIndex = TableAddress.column(table, column);
        if (rowIndex < 0 || columnIndex < 0) {
            throw new NoSuchPage("no such cell");
        }
        Explanation explanation = new Explaining(asked.document(), table, asked.address(), frame.words(), importsOf(frame, municipality))
                .of(rowIndex, columnIndex)
                .orElseThrow(() -> new NoSuchPage("nothing to explain"));
        CellRef cell = new CellRef(
                table.rows().get(rowIndex).id(), table.columns().get(columnIndex).key());
        return new Page("table", frame, new TableView(asked.document(), table, asked.address(), cell, explanation));
    }

    private ImportsOf importsOf(Frame frame, String municipality) {
        Municipality of = municipalities.find(municipality).orElseThrow(() -> new NoSuchPage("no such municipality"));
        return new ImportsOf(of, imports, frame.mayAll(Right.PAYEES, of.id()));
    }

    private record Asked(Document document, Table table, TableAddress address) {}

    private Asked asked(String municipality, String key, String set, String tableId) {
        DocumentAddress address = new DocumentAddress(municipality, key, set);
        Document document = shelf.figures(address).document();
        Table table = document.tables().stream()
                .filter(each -> each.id().equals(tableId))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such table"));
        return new Asked(document, table, new TableAddress(address, tableId));
    }
}
