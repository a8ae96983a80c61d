package fi.toteuma.web.internal.changes;

import fi.toteuma.comparison.Comparison;
import fi.toteuma.comparison.Comparison.ComparedText;
import fi.toteuma.comparison.Comparison.State;
import fi.toteuma.comparison.MarkedDocument;
import fi.toteuma.document.Document;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.web.internal.documents.DocumentAddress;
import java.util.List;
import java.util.Optional;

/**
 * A document beside an earlier report.
 *
 * @param earlier reports that it can be compared with
 * @param before the one it is compared with; empty where there is none
 */
public record ChangesView(
        DocumentAddress address, Document document, List<Listing> earlier, Optional<Document> before, Comparison comparison) {

    static ChangesView of(DocumentAddress address, Document document, List<Listing> earlier, Document before) {
        return new ChangesView(address, document, earlier, Optional.of(before), Comparison.of(before, document));
    }

    static ChangesView alone(DocumentAddress address, Document document) {
        return new ChangesView(address, document, List.of(), Optional.empty(), new Comparison(List.of(), List.of(), List.of()));
    }

    public boolean isChosen(Listing listing) {
        return before.filter(document -> document.key().equals(listing.key())).isPresent();
    }

    /** The same document beside another earlier report. */
    public String link(Listing listing) {
        return address.changes() + "/" + listing.key();
    }

    /** The document with its changes marked, as a file. */
    public String file(String format) {
        Document other = before.orElseThrow();
        return address.changes() + "/" + other.key() + "/" + MarkedDocument.key(other, document) + "." + format;
    }

    /** Texts that came to be so, in the document's order. */
    public List<ComparedText> texts(State state) {
        return comparison.texts().stream().filter(text -> text.state() == state).toList();
    }

    /** Texts with changes, new ones and those that are gone, in the document's order. */
    public List<ComparedText> changed() {
        return comparison.texts().stream().filter(text -> text.state() != State.SAME).toList();
    }

    public int figures() {
        return comparison.figures().stream().mapToInt(table -> table.figures().size()).sum();
    }
}
