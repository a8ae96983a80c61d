package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.Problem;
import fi.toteuma.imports.Problems;
import fi.toteuma.imports.Problems.Cause;
import fi.toteuma.imports.UnknownCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Problems with the same cause: one wrong value that stops many rows, or one kind of mistake with a value of its own in
 * each row.
 *
 * @param first stands for all of them
 * @param sameValue whether they all have the value of the first
 * @param rows how many rows they stop
 * @param amount of these rows together; empty where that can't be read
 * @param shown those that are listed, at most {@value #LISTED}
 */
public record ProblemGroup(Problem first, boolean sameValue, int rows, Optional<BigDecimal> amount, List<Problem> shown) {

    /** How many are listed on the page; the file to be saved has more. */
    public static final int LISTED = 30;

    /** Problems of codes, with the kind of records that they should be codes of; empty: the problem says it. */
    private static final Map<String, String> CODES = Map.of(
            "unit.unknown", ImportKind.UNITS.key(), "unit.not-valid", ImportKind.UNITS.key(),
            "account.unknown", ImportKind.ACCOUNTS.key(), "account.not-valid", ImportKind.ACCOUNTS.key(),
            "object.unknown", ImportKind.OBJECTS.key(), "code.unknown", "");

    static List<ProblemGroup> of(Problems problems) {
        Map<String, List<Cause>> single = new LinkedHashMap<>();
        List<ProblemGroup> groups = new ArrayList<>();
        for (Cause cause : problems.causes()) {
            if (cause.rows() > 1 || isCode(cause.first())) {
                List<Problem> same = problems.shown().stream()
                        .filter(problem -> problem.code().equals(cause.first().code())
                                && problem.value().equals(cause.first().value()))
                        .limit(LISTED)
                        .toList();
                groups.add(new ProblemGroup(cause.first(), true, cause.rows(), cause.amount(), same));
            } else {
                single.computeIfAbsent(cause.first().code(), unseen -> new ArrayList<>()).add(cause);
            }
        }
        single.values().forEach(causes -> groups.add(together(causes)));
        return groups;
    }

    /** A code that nobody can use stands for itself, however few rows have it: somebody decides about each. */
    private static boolean isCode(Problem problem) {
        return CODES.containsKey(problem.code());
    }

    /** Whether the group is about this code. */
    boolean isAbout(UnknownCode code) {
        Optional<ImportKind> refers = first.code().equals("code.unknown")
                ? ImportKind.of(first.args().getFirst())
                : Optional.ofNullable(CODES.get(first.code())).flatMap(ImportKind::of);
        return sameValue && first.value().equals(code.code()) && refers.filter(code.refers()::equals).isPresent();
    }

    private static ProblemGroup together(List<Cause> causes) {
        List<Problem> shown = causes.stream().map(Cause::first).limit(LISTED).toList();
        Optional<BigDecimal> amount = causes.stream().allMatch(cause -> cause.amount().isPresent())
                ? causes.stream().flatMap(cause -> cause.amount().stream()).reduce(BigDecimal::add)
                : Optional.empty();
        return new ProblemGroup(shown.getFirst(), false, causes.size(), amount, shown);
    }

    /** The rows as a list of numbers; empty where a row can't be named. */
    public List<Integer> rowNumbers() {
        return shown.stream().map(Problem::row).filter(row -> row > 0).distinct().toList();
    }

    public boolean isCut() {
        return rows > shown.size();
    }
}
