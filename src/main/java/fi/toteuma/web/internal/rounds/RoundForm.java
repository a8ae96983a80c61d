package fi.toteuma.web.internal.rounds;

import fi.toteuma.imports.Problem;
import fi.toteuma.kernel.Wording;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.web.internal.page.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is opened or changed: what stands in the form's fields.
 *
 * @param municipality its key
 * @param isNew whether it is being opened; else its report date stays
 * @param reportDate ISO; as it was typed, like the other fields
 * @param asked units that have been asked before
 * @param others the other units
 * @param mistakes what is wrong in which field
 * @param problems what the rules of files say against it
 */
public record RoundForm(
        String municipality, boolean isNew, String reportDate, String year, String deadline, List<Row> asked, List<Row> others,
        List<Mistake> mistakes, List<Problem> problems) {

    /**
     * Something wrong in a field.
     *
     * @param field its id on the page
     * @param phrase key of what is said
     * @param unit name of the unit whose field it is; empty for the round's own
     */
    public record Mistake(String field, String phrase, Wording unit) {

        static Mistake of(String field, String phrase) {
            return new Mistake(field, phrase, Wording.of(""));
        }
    }

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

    /** What is wrong in a field; null if nothing is. */
    public @Nullable Mistake mistake(String field) {
        return mistakes.stream().filter(mistake -> mistake.field().equals(field)).findFirst().orElse(null);
    }

    /** The same in the reader's words. */
    public @Nullable String wrong(Words words, String field) {
        Mistake mistake = mistake(field);
        return mistake == null ? null : words.of(mistake.phrase(), mistake.unit().in(words.language()));
    }

    static String address(String municipality, String date) {
        return "/rounds/" + municipality + (date.isEmpty() ? "" : "/" + date);
    }

    RoundForm refused(List<Mistake> otherMistakes, List<Problem> otherProblems) {
        return new RoundForm(municipality, isNew, reportDate, year, deadline, asked, others, otherMistakes, otherProblems);
    }
}
