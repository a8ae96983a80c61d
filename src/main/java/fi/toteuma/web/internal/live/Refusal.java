package fi.toteuma.web.internal.live;

import fi.toteuma.web.internal.tasks.WriteView;

/** Why a part can't be written now: the report is frozen, or its unit's part was sent or released. */
public record Refusal(LiveReport report, WriteView write) {

    public boolean isFrozen() {
        return !report.isDraft();
    }

    /** Where the next step is. */
    public String page() {
        return isFrozen() ? "/way/" + report.listing().municipality() + "/" + report.listing().key() : write.review();
    }
}
