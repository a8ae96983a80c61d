package fi.toteuma.imports.internal;

import fi.toteuma.imports.Problem;
import fi.toteuma.imports.Problems;
import fi.toteuma.imports.Problems.Cause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the problems of one file: all are counted, the first thousand kept. */
public final class ProblemCollector {

    private static final int LONGEST_VALUE = 80;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
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
        List<Cause> causes = tallies.values().stream().map(Tally::cause).toList();
        List<Problem> inFileOrder =
                problems.stream().sorted(Comparator.comparingInt(Problem::row)).toList();
        return new Problems(inFileOrder, total, causes);
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
        Tally tally = tallies.get(cause);
        if (tally == null && tallies.size() < Problems.LISTED) {
            tally = new Tally(problem);
            tallies.put(cause, tally);
        }
        if (tally != null) {
            tally.count(cents);
        }
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    private static final class Tally {

        private final Problem first;
        private int rows;
        private BigDecimal amount = BigDecimal.ZERO;
        private boolean readable = true;

        Tally(Problem first) {
            this.first = first;
        }

        void count(@Nullable Long cents) {
            rows++;
            if (cents == null) {
                readable = false;
            } else {
                amount = amount.add(BigDecimal.valueOf(cents, 2));
            }
        }

        Cause cause() {
            return new Cause(first, rows, readable ? Optional.of(amount) : Optional.empty());
        }
    }
}
