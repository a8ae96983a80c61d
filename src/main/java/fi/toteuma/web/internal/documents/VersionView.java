package fi.toteuma.web.internal.documents;

import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.reporting.Reports.Listing;

/**
 * A frozen version: its files with their hashes, and how it came about.
 *
 * @param draft where the document can be read as the figures are now
 */
public record VersionView(Listing listing, Versions versions, FrozenReport report, DocumentAddress draft) {

    public VersionAddress address() {
        return versions.address(report);
    }

    /** A size for readers, in kilobytes, at least one. */
    public long kilobytes(int bytes) {
        return Math.max(1, Math.round(bytes / 1000f));
    }
}
