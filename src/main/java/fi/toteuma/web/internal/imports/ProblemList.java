package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.Problem;
import fi.toteuma.imports.Problems;
import fi.toteuma.web.internal.page.Words;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The problems as a file to be saved and mended by, for a spreadsheet. What a spreadsheet would take for a formula is
 * written with an apostrophe before it, so that opening the list runs nothing.
 */
final class ProblemList {

    private static final String MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of("row", "column", "value", "problem", "expected", "action");

    private ProblemList() {}

    /** @param shown a problem as the reader may see it */
    static String csv(Problems problems, Words words, UnaryOperator<Problem> shown) {
        String head = COLUMNS.stream().map(column -> words.of("problems." + column)).collect(Collectors.joining(";"));
        return Stream.concat(Stream.of(head), problems.shown().stream().map(problem -> line(shown.apply(problem), words)))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static String line(Problem problem, Words words) {
        return Stream.of(
                        problem.row() == 0 ? "" : String.valueOf(problem.row()),
                        problem.column(),
                        problem.value(),
                        problem.title(words.language()),
                        problem.expected(words.language()),
                        problem.action(words.language()))
                .map(ProblemList::field)
                .collect(Collectors.joining(";"));
    }

    static String field(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
