package fi.toteuma.web.internal.live;

import fi.toteuma.document.Document;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.Standing;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.web.internal.documents.Made;
import java.util.Optional;

/**
 * A report as it stands: the draft that follows figures and texts, or what is frozen of it.
 *
 * @param frozen the version that is shown in place of a draft; empty while it is one
 */
public record LiveReport(
        LiveAddress address, Municipality municipality, Listing listing, OrganisationTree tree, Standing standing, Optional<FrozenReport> frozen,
        Made made) {

    public Document document() {
        return made.document();
    }

    public boolean isDraft() {
        return frozen.isEmpty();
    }
}
