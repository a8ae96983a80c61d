package fi.toteuma.web.internal.units;

import fi.toteuma.imports.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form of a reorganisation: where the work of units goes on, and which units are new.
 *
 * @param municipality its key
 * @param values by field, as they were typed; fields of a row end with its number
 * @param shares how many rows say where work goes on
 * @param fresh how many rows there are for new units
 * @param edition of the organisation that the form was filled from
 * @param isOverrun whether somebody changed the organisation since the form was opened
 * @param olds units of the day before
 * @param parents units of the day itself
 * @param orphans units that would be without the unit above them
 * @param problems what the rules of files say against it
 */
public record ReorganisationForm(
        String municipality, Map<String, String> values, int shares, int fresh, String edition, boolean isOverrun, List<Choice> levels,
        List<Choice> olds, List<Choice> parents, List<Wrong> wrongs, List<Orphan> orphans, List<Problem> problems, Optional<Preview> preview) {

    /** Begins the names of fields that say where a unit from right below an old one goes; its code follows. */
    static final String UNDER = "under-";

    private static final List<String> OF_ALL = List.of("effective", "note", "note-sv");
    private static final List<String> OF_SHARE = List.of("old", "to", "share");
    private static final List<String> OF_FRESH = List.of("code", "name", "name-sv", "level", "parent");

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public Optional<Wrong> wrong(String field) {
        return wrongs.stream().filter(wrong -> wrong.field().equals(field)).findFirst();
    }

    public boolean isRefused() {
        return !wrongs.isEmpty() || !problems.isEmpty();
    }

    public String address() {
        return "/units/" + municipality + "/reorganisation";
    }

    public String back() {
        return "/units?municipality=" + municipality;
    }

    /** All fields but those of {@link #below}. @param shares how many rows there are @param fresh how many for new units */
    static List<String> fields(int shares, int fresh) {
        return Stream.of(
                        OF_ALL.stream(),
                        IntStream.range(0, shares).boxed().flatMap(row -> OF_SHARE.stream().map(field -> field + "-" + row)),
                        IntStream.range(0, fresh).boxed().flatMap(row -> OF_FRESH.stream().map(field -> field + "-" + row)))
                .flatMap(names -> names)
                .toList();
    }

    /** Every field with what stands in it. */
    public List<String> all() {
        return Stream.concat(fields(shares, fresh).stream(), below().stream().map(code -> UNDER + code)).toList();
    }

    /** Codes of units from right below the old ones, which need another place. */
    public TreeSet<String> below() {
        TreeSet<String> codes = new TreeSet<>();
        values.keySet().stream().filter(field -> field.startsWith(UNDER)).forEach(field -> codes.add(field.substring(UNDER.length())));
        orphans.forEach(orphan -> codes.add(orphan.code()));
        return codes;
    }

    /** Where they can go: the units of the day, the new ones among them. */
    public List<Choice> places() {
        Stream<Choice> news = IntStream.range(0, fresh)
                .filter(row -> !value("code-" + row).isEmpty())
                .mapToObj(row -> new Choice(value("code-" + row), value("code-" + row) + " " + value("name-" + row)));
        return Stream.concat(news, parents.stream()).toList();
    }

    ReorganisationForm refused(List<Wrong> otherWrongs, List<Orphan> otherOrphans, List<Problem> otherProblems) {
        return new ReorganisationForm(
                municipality, values, shares, fresh, edition, isOverrun, levels, olds, parents, otherWrongs, otherOrphans, otherProblems,
                Optional.empty());
    }

    ReorganisationForm shown(Preview comesTo) {
        return new ReorganisationForm(
                municipality, values, shares, fresh, edition, isOverrun, levels, olds, parents, List.of(), List.of(), List.of(),
                Optional.of(comesTo));
    }
}
