package fi.toteuma.publishing;

import fi.toteuma.kernel.Wording;
import java.util.List;

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
    default Answer take(String municipality, String document, Move move, Rights rights) {
        return take(municipality, document, move, rights, Progress.SILENT);
    }

    /** As {@link #take(String, String, Move, Rights)}, telling how far the files are: that takes seconds. */
    Answer take(String municipality, String document, Move move, Rights rights, Progress progress);

    /** Told how far it is while files are made. */
    @FunctionalInterface
    interface Progress {

        /** Nobody listens. */
        Progress SILENT = (done, of) -> {};

        /** @param done documents and files that are made, of all there will be */
        void at(int done, int of);
    }

    /**
     * What is frozen together.
     *
     * @param set the layout set
     * @param documents keys of the report and its translations, the report first
     */
    record Together(String set, List<String> documents) {}

    /**
     * What would be frozen with a report where nobody names a set.
     *
     * @throws fi.toteuma.reporting.UnknownReport if there is no such municipality or document
     */
    Together together(String municipality, String document);

    /** The name of a body that decided; its key where the municipality has none of that key any more. */
    Wording bodyName(String municipality, String body);
}
