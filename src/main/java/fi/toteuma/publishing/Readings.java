package fi.toteuma.publishing;

import java.util.List;

/** Who has read which frozen versions, so that what is new since then can be shown to them. */
public interface Readings {

    /**
     * Somebody reads a version.
     *
     * @param login who
     * @throws fi.toteuma.reporting.UnknownReport if there is no such municipality or document
     */
    void read(String municipality, String document, int version, String login);

    /** The versions that somebody has read, the first first. */
    List<Integer> of(String municipality, String document, String login);
}
