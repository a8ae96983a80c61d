package fi.toteuma.checks;

import java.time.LocalDate;
import java.util.List;

/** Checks of a municipality's reports. */
public interface ReportChecks {

    /**
     * What doesn't hold in a document, in its order, with what was accepted.
     *
     * @param set the layout set the document is made in
     * @param today dates the document where its municipality gives no date
     * @throws fi.toteuma.reporting.UnknownReport if there is no such municipality, document or set
     */
    List<CheckedFinding> of(String municipality, String document, String set, LocalDate today);

    /**
     * What stops a report on its way to an agenda: contradictions that nobody has accepted, in it and its translations, as they would
     * be frozen, in the layout set that they are frozen in where nobody names one.
     *
     * @throws fi.toteuma.reporting.UnknownReport if there is no such municipality or document
     */
    List<Stopping> stopping(String municipality, String document, LocalDate today);

    /** A finding that stops a report. @param document key of the document it is in @param set the layout set it was found in */
    record Stopping(String document, String set, CheckedFinding finding) {}

    /**
     * Accepts a finding of a document, in whichever set it was found.
     *
     * @throws UnknownFinding if the document has no finding of this key in this set
     * @throws fi.toteuma.reporting.UnknownReport if there is no such municipality, document or set
     */
    void accept(String municipality, String document, String set, Accepted accepted);

    /**
     * Takes an acceptance back: where the finding is still there, it is open again. No report is made for it.
     *
     * @throws UnknownFinding if no finding of this key is accepted in the document
     * @throws fi.toteuma.reporting.UnknownReport if there is no such municipality
     */
    void withdraw(String municipality, String document, String key);
}
