package fi.toteuma.web.internal.documents;

import fi.toteuma.kernel.Wording;
import fi.toteuma.publishing.FrozenFile;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.State;
import fi.toteuma.reporting.Reports.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is published, by municipality; the latest figures first. */
public record PublishedView(List<Municipality> municipalities) {

    public record Municipality(Wording name, Optional<Wording> example, List<Listed> documents) {}

    /**
     * A document with its published versions.
     *
     * @param published the one that is in force first, then those it corrected
     */
    public record Listed(Listing listing, Versions versions, List<FrozenReport> published) {

        public FrozenReport inForce() {
            return published.getFirst();
        }

        public List<FrozenReport> corrected() {
            return published.subList(1, published.size());
        }
    }

    static PublishedView of(List<Listing> listings, VersionsOf versions) {
        Map<String, List<Listed>> byMunicipality = new LinkedHashMap<>();
        for (Listing listing : listings) {
            Versions all = versions.document(listing.municipality(), listing.key());
            List<FrozenReport> published = all.reports().reversed().stream()
                    .filter(report -> all.standing().stateOf(report.version()) == State.PUBLISHED)
                    .toList();
            if (!published.isEmpty()) {
                byMunicipality.computeIfAbsent(listing.municipality(), unseen -> new ArrayList<>()).add(new Listed(listing, all, published));
            }
        }
        return new PublishedView(byMunicipality.values().stream()
                .map(documents -> new Municipality(
                        documents.getFirst().listing().municipalityName(), documents.getFirst().listing().example(),
                        documents.stream().sorted(Comparator.comparing((Listed one) -> one.listing().asOf()).reversed()).toList()))
                .toList());
    }

    public boolean isEmpty() {
        return municipalities.isEmpty();
    }

    /** Where a version is read. */
    public static String page(Versions versions, FrozenReport report) {
        return "/published/" + versions.municipality() + "/" + versions.key() + "/" + report.version();
    }

    /** Where a file of it is had. */
    public static String file(Versions versions, FrozenReport report, FrozenFile file) {
        return page(versions, report) + "/" + file.name();
    }
}
