package fi.toteuma.imports.internal;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.Mending;
import fi.toteuma.imports.internal.reading.Column;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the codes of one row after another are read as: themselves where they can be used, else what somebody decided. */
final class CodeReading {

    private final Mending mending;
    private final UsedCodes used;
    private final ProblemCollector problems;
    private final Set<Mending.Code> own = new HashSet<>();
    private boolean leftOut;

    CodeReading(Mending mending, UsedCodes used, ProblemCollector problems) {
        this.mending = mending;
        this.used = used;
        this.problems = problems;
    }

    void nextRow() {
        leftOut = false;
    }

    /** Whether a code of the row is one whose rows are left out. */
    boolean leavesRowOut() {
        return leftOut;
    }

    /** The code that would be read in place of this one, where this one can't be used. */
    String instead(Column column, String code) {
        return mending.instead(new Mending.Code(column.key(), code)).orElse(code);
    }

    /** Says once of a code that can be used as it is that somebody chose another for it while it couldn't. */
    void usedAsItIs(Column column, String code, int row, String place) {
        if (mending.codes().isEmpty()) {
            return;
        }
        Mending.Code asked = new Mending.Code(column.key(), code);
        String other = mending.instead(asked).filter(chosen -> !chosen.equals(code)).orElse(null);
        if (other != null && own.add(asked)) {
            problems.warn(row, place, code, "code.own", other);
        }
    }

    /**
     * @param fits whether a code can be used in the row
     * @param cents what the row amounts to in our signs; null where that can't be read
     * @param cells of the row
     * @return null where the code can't be used: it is among the unknown ones then, or its row is left out
     */
    @Nullable String usable(
            Column column, String code, ImportKind refers, Predicate<String> fits, @Nullable Long cents, int row,
            Supplier<List<String>> cells) {
        Mending.Code asked = new Mending.Code(column.key(), code);
        String other = mending.instead(asked).filter(fits).orElse(null);
        if (other != null) {
            used.readAs(asked, other, cents);
        } else if (!mending.codesLeftOut().contains(asked)) {
            problems.unknown(asked, refers, cents, row, cells);
        } else {
            if (!leftOut) {
                used.leftOut(asked, cents);
            }
            leftOut = true;
        }
        return other;
    }
}
