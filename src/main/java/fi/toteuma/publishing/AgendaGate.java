package fi.toteuma.publishing;

import fi.toteuma.document.Document;

/** Looks at a report before it is frozen. Whoever knows rules of reports implements it. */
public interface AgendaGate {

    /**
     * How many contradictions in a report nobody has accepted: while there is one, it isn't frozen.
     *
     * @param document the report's key
     * @param made as it would be frozen
     */
    long stopping(String municipality, String document, Document made);
}
