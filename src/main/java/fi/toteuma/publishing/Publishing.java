package fi.toteuma.publishing;

import fi.toteuma.kernel.Wording;

/** The reports' way. A translation goes with its report: asked about, it answers for that. */
public interface Publishing {

    /**
     * Where a report stands.
     *
     * @throws fi.toteuma.reporting.UnknownReport if there is no such municipality or document
     */
    Standing of(String municipality, String document);

    /**
     * Takes a step, all of it or nothing. On the way to the agenda all files of all languages are made of one moment and kept.
     *
     * @throws fi.toteuma.reporting.UnknownReport if there is no such municipality, document or set
     */
    Answer take(String municipality, String document, Move move, Rights rights);

    /** The name of a body that decided; its key where the municipality has none of that key any more. */
    Wording bodyName(String municipality, String body);
}
