package fi.toteuma.imports.internal;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.KnownCodes.KnownCode;
import fi.toteuma.imports.Mending;
import fi.toteuma.imports.Problem;
import fi.toteuma.imports.Problems;
import fi.toteuma.imports.Problems.Cause;
import fi.toteuma.imports.UnknownCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers the problems of one file: all are counted, the first thousand kept. */
public final class ProblemCollector {

    private static final int LONGEST_VALUE = 80;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final Map<String, CauseTally> tallies = new LinkedHashMap<>();
    private final Map<Mending.Code, Unknown> codes = new LinkedHashMap<>();
    private List<KnownCode> ofFile = List.of();
    private int total;

    public ProblemCollector(String file) {
        this.file = file;
    }

    public void file(String code, String... args) {
        add(0, "", "", code, args);
    }

    public void add(int row, String column, String value, String code, String... args) {
        add(null, row, column, value, code, args);
    }

    /** @param cents what the stopped row amounts to; null where that can't be read */
    public void add(@Nullable Long cents, int row, String column, String value, String code, String... args) {
        add(new Problem(file, row, column, shortened(value), code, List.of(args)), cents);
    }

    public void add(Problem problem) {
        add(problem, null);
    }

    public void warn(int row, String column, String value, String code, String... args) {
        if (warnings.size() < Problems.LISTED) {
            warnings.add(new Problem(file, row, column, shortened(value), code, List.of(args)));
        }
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public Problems problems() {
        List<Cause> causes = tallies.values().stream().map(CauseTally::cause).toList();
        List<Problem> inFileOrder =
                problems.stream().sorted(Comparator.comparingInt(Problem::row)).toList();
        return new Problems(inFileOrder, total, causes, codes.values().stream().map(Unknown::code).toList(), ofFile);
    }

    /**
     * A code that may be read as another; that it is a problem is told besides.
     *
     * @param cents what its row amounts to; null where that can't be read
     * @param beside the row's cells
     */
    void unknown(Mending.Code asked, ImportKind refers, @Nullable Long cents, int row, Supplier<List<String>> beside) {
        if (codes.size() < Problems.LISTED || codes.containsKey(asked)) {
            codes.computeIfAbsent(asked, code -> new Unknown(code, refers, row, beside.get())).tally.count(cents);
        }
    }

    /**
     * As above, of a code by which a record refers to another of its own kind.
     *
     * @param referring the record's own code
     */
    void unknown(Mending.Code asked, ImportKind refers, int row, String referring) {
        unknown(asked, refers, null, row, List::of);
        Unknown unknown = codes.get(asked);
        if (unknown != null) {
            unknown.referring.add(referring);
        }
    }

    /** Keeps the file's own records that such codes may stand for. */
    void ofFile(List<KnownCode> records) {
        ofFile = records;
    }

    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    private void add(Problem problem, @Nullable Long cents) {
        total++;
        if (problems.size() < Problems.LISTED) {
            problems.add(problem);
        }
        String cause = problem.code() + '\u0000' + problem.value();
        CauseTally tally = tallies.get(cause);
        if (tally == null && tallies.size() < Problems.LISTED) {
            tally = new CauseTally(problem);
            tallies.put(cause, tally);
        }
        if (tally != null) {
            tally.tally.count(cents);
        }
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    private static final class CauseTally {

        private final Problem first;
        private final RowTally tally = new RowTally();

        CauseTally(Problem first) {
            this.first = first;
        }

        Cause cause() {
            return new Cause(first, tally.rows(), tally.amount());
        }
    }

    private static final class Unknown {

        private final Mending.Code asked;
        private final ImportKind refers;
        private final int row;
        private final List<String> beside;
        private final Set<String> referring = new HashSet<>();
        private final RowTally tally = new RowTally();

        Unknown(Mending.Code asked, ImportKind refers, int row, List<String> beside) {
            this.asked = asked;
            this.refers = refers;
            this.row = row;
            this.beside = beside;
        }

        UnknownCode code() {
            return new UnknownCode(asked.field(), asked.code(), refers, tally.rows(), tally.amount(), row, beside, referring);
        }
    }
}
