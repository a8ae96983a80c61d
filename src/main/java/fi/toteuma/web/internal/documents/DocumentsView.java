package fi.toteuma.web.internal.documents;

import fi.toteuma.finance.LedgerState;
import fi.toteuma.kernel.Wording;
import fi.toteuma.rendering.Renderer;
import fi.toteuma.rendering.Renderers;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.web.internal.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of documents. */
public record DocumentsView(List<Municipality> municipalities) {

    /** A municipality with its documents, in its own order. */
    public record Municipality(Wording name, Optional<Wording> example, List<Listing> documents) {}

    static DocumentsView of(List<Listing> listings) {
        Map<String, List<Listing>> byMunicipality = new LinkedHashMap<>();
        listings.forEach(listing -> byMunicipality
                .computeIfAbsent(listing.municipality(), unseen -> new ArrayList<>())
                .add(listing));
        return new DocumentsView(byMunicipality.values().stream()
                .map(documents -> new Municipality(
                        documents.getFirst().municipalityName(), documents.getFirst().example(), documents))
                .toList());
    }

    public boolean isEmpty() {
        return municipalities.isEmpty();
    }

    public int count() {
        return municipalities.stream().mapToInt(each -> each.documents().size()).sum();
    }

    public DocumentAddress address(Listing listing, String set) {
        return new DocumentAddress(listing.municipality(), listing.key(), set);
    }

    /** What a layout set is called: the product's own model, or the municipality's. */
    public String setName(Words words, String set) {
        return set.equals(Reports.MODEL) ? words.of("set.model") : words.of("set.own", set);
    }

    /** The formats a document can be saved in. */
    public List<String> formats() {
        return Renderers.all().stream().map(Renderer::format).toList();
    }

    /** What the actuals rest on, in a sentence. */
    public String ledger(Words words, LedgerState ledger) {
        if (ledger.lastBatch() == null || ledger.through() == null) {
            return words.of("ledger.none");
        }
        return words.of(
                ledger.closedThrough() ? "ledger.closed" : "ledger.open",
                words.date(ledger.through().atEndOfMonth()),
                String.valueOf(ledger.lastBatch().number()),
                words.date(ledger.lastBatch().importedAt().toLocalDate()));
    }
}
