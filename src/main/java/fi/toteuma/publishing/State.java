package fi.toteuma.publishing;

/** Where a version of a report stands. */
public enum State {
    /** Follows the figures and texts as they change. */
    DRAFT,
    /** Its makers say that it is ready; it still follows the figures. */
    RELEASED,
    /** Frozen: what the body reads no longer changes. */
    ON_AGENDA,
    /** Approved or noted by the body. */
    DECIDED,
    /** Sent back by the body. Ends the version: the next one is a draft. */
    RETURNED,
    /** Taken back before a decision. Ends the version: the next one is a draft. */
    WITHDRAWN,
    /** What visitors read. A correction is a new version. */
    PUBLISHED;

    /** Whether it still follows figures and texts. */
    public boolean isOpen() {
        return this == DRAFT || this == RELEASED;
    }

    /** Whether a version ended here without being published, so that the report is a draft of the next one. */
    public boolean isDropped() {
        return this == RETURNED || this == WITHDRAWN;
    }
}
