package fi.toteuma.web.internal.rounds;

import fi.toteuma.imports.Problem;
import fi.toteuma.kernel.Wording;
import fi.toteuma.period.ReportingDuty.Part;
import java.util.List;
import java.util.Set;

/**
 * A round as it is opened or changed: what stands in the form's fields.
 *
 * @param municipality its key
 * @param isNew whether it is being opened; else its report date stays
 * @param reportDate ISO; as it was typed, like the other fields
 * @param asked units that have been asked before
 * @param others the other units
 * @param mistakes keys of phrases
 * @param problems what the rules of files say against it
 */
public record RoundForm(
        String municipality, boolean isNew, String reportDate, String year, String deadline, List<Row> asked, List<Row> others,
        List<String> mistakes, List<Problem> problems) {

    /** What a unit is asked. @param deadline its own; empty: the round's */
    public record Row(String unit, Wording name, Set<Part> parts, String deadline, String responsible) {

        public boolean asks(Part part) {
            return parts.contains(part);
        }

        boolean isEmpty() {
            return parts.isEmpty();
        }
    }

    public String action() {
        return isNew ? address(municipality, "") + "/new" : address(municipality, reportDate);
    }

    public boolean isRefused() {
        return !mistakes.isEmpty() || !problems.isEmpty();
    }

    static String address(String municipality, String date) {
        return "/rounds/" + municipality + (date.isEmpty() ? "" : "/" + date);
    }

    RoundForm refused(List<String> otherMistakes, List<Problem> otherProblems) {
        return new RoundForm(municipality, isNew, reportDate, year, deadline, asked, others, otherMistakes, otherProblems);
    }
}
