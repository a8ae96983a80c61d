package fi.toteuma.web.internal.documents;

import fi.toteuma.finance.LedgerState;
import fi.toteuma.kernel.Wording;
import fi.toteuma.rendering.Renderer;
import fi.toteuma.rendering.Renderers;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.web.internal.page.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of documents. */
public record DocumentsView(List<Municipality> municipalities) {

    /** A municipality with its documents, the latest first, those of one day in its own order. */
    public record Municipality(Wording name, Optional<Wording> example, List<Listed> documents) {}

    /** A document that can be made, and what is frozen of it. */
    public record Listed(Listing listing, Versions versions) {

        /** What its name leads to: the published version, else the draft. */
        public String first(DocumentsView view) {
            return versions.shown().stream()
                    .filter(versions::isPublished)
                    .map(report -> versions.address(report).page())
                    .findFirst()
                    .orElseGet(() -> view.address(listing, listing.sets().getFirst()).page());
        }
    }

    static DocumentsView of(List<Listing> listings, VersionsOf versions) {
        Map<String, List<Listed>> byMunicipality = new LinkedHashMap<>();
        listings.forEach(listing -> byMunicipality
                .computeIfAbsent(listing.municipality(), unseen -> new ArrayList<>())
                .add(new Listed(listing, versions.document(listing.municipality(), listing.key()))));
        return new DocumentsView(byMunicipality.values().stream()
                .map(documents -> new Municipality(
                        documents.getFirst().listing().municipalityName(), documents.getFirst().listing().example(),
                        documents.stream().sorted(Comparator.comparing((Listed one) -> one.listing().asOf()).reversed()).toList()))
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

    /** The same of what follows the figures, where a published version stands before it. */
    public String draftName(Words words, Listed document, String set) {
        String name = setName(words, set);
        return document.versions().hasPublished() ? words.of("versions.draft.of", name) : name;
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
