package fi.toteuma.web.internal.units;

import fi.toteuma.imports.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a change of one unit: what stands in its fields, what is wrong with them, and what the change would come to.
 *
 * @param municipality its key
 * @param code of the unit; empty of one that is being added
 * @param unit what it is called now
 * @param values by field, as they were typed
 * @param period first day of the period that is corrected; empty of other changes
 * @param edition of the organisation that the form was filled from
 * @param isOverrun whether somebody changed the organisation since the form was opened
 * @param orphans units that would be without the unit above them
 * @param problems what the rules of files say against it
 */
public record ChangeForm(
        String municipality, What what, String code, String unit, Map<String, String> values, String period, String edition, boolean isOverrun,
        List<Choice> levels, List<Choice> parents, List<Wrong> wrongs, List<Orphan> orphans, List<Problem> problems, Optional<Preview> preview) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public Optional<Wrong> wrong(String field) {
        return wrongs.stream().filter(wrong -> wrong.field().equals(field)).findFirst();
    }

    public boolean isRefused() {
        return !wrongs.isEmpty() || !problems.isEmpty();
    }

    public boolean hasSwedish() {
        return what.fields().contains("name-sv");
    }

    public String address() {
        return "/units/" + municipality;
    }

    /** Where one gets without changing anything. */
    public String back() {
        return code.isEmpty() ? "/units?municipality=" + municipality : UnitKeeping.page(municipality, code);
    }

    /** The form that finds an orphan another place. */
    public String move(Orphan orphan) {
        return address() + "/change?what=move&code=" + UnitKeeping.encoded(orphan.code()) + "&from=" + orphan.from();
    }

    ChangeForm refused(List<Wrong> otherWrongs, List<Orphan> otherOrphans, List<Problem> otherProblems) {
        return new ChangeForm(
                municipality, what, code, unit, values, period, edition, isOverrun, levels, parents, otherWrongs, otherOrphans, otherProblems,
                Optional.empty());
    }

    ChangeForm shown(Preview comesTo) {
        return new ChangeForm(
                municipality, what, code, unit, values, period, edition, isOverrun, levels, parents, List.of(), List.of(), List.of(),
                Optional.of(comesTo));
    }

    /** The same on what the organisation has become meanwhile. */
    ChangeForm overrun(String now) {
        return new ChangeForm(municipality, what, code, unit, values, period, now, true, levels, parents, wrongs, orphans, problems, preview);
    }
}
