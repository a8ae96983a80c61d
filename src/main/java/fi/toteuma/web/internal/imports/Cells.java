package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.FilePreview.PreviewColumn;
import fi.toteuma.imports.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which cells problems are in. */
final class Cells {

    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(, .*)?", Pattern.DOTALL);
    private static final Set<String> DUPLICATES = Set.of("row.duplicate", "entry.duplicate");

    private Cells() {}

    /** The column of a problem that is in one cell of the file, as a spreadsheet names it. */
    static Optional<String> letters(Problem problem) {
        Matcher place = PLACE.matcher(problem.column());
        return problem.row() > 1 && place.matches() ? Optional.of(place.group(1)) : Optional.empty();
    }

    /** Our name of a column that the file lacks and its kind needs. */
    static Optional<String> missingColumn(Problem problem) {
        return problem.code().equals("header.missing") ? Optional.of(problem.value()) : Optional.empty();
    }

    /** Whether the row says what an earlier one says: it can be left out. */
    static boolean isDuplicate(Problem problem) {
        return DUPLICATES.contains(problem.code());
    }

    static Problem withoutValue(Problem problem) {
        return new Problem(problem.file(), problem.row(), problem.column(), "", problem.code(), problem.args());
    }

    /** Whether payees or texts of vouchers may be in what stands in the cell, or in the row where it is about all of it. */
    static boolean isAboutPersons(Job job, Problem problem) {
        if (job.request().kind() != ImportKind.ENTRIES || problem.row() <= 1) {
            return false;
        }
        Optional<String> letters = letters(problem);
        return letters.isEmpty()
                ? !isDuplicate(problem)
                : job.looked().preview().stream().flatMap(preview -> preview.columns().stream())
                        .filter(column -> column.letters().equals(letters.get()))
                        .anyMatch(PreviewColumn::aboutPersons);
    }
}
