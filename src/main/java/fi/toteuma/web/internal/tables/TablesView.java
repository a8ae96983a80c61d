package fi.toteuma.web.internal.tables;

import fi.toteuma.document.Document;
import fi.toteuma.document.Table;
import fi.toteuma.web.internal.documents.DocumentAddress;

/** A document's tables. */
public record TablesView(Document document, DocumentAddress address) {

    public String link(Table table) {
        return new TableAddress(address, table.id()).page();
    }
}
