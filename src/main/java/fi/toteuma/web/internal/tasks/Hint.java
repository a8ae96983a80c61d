package fi.toteuma.web.internal.tasks;

import fi.toteuma.document.Status;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who comes back after three months wants to know of a task before they open it.
 *
 * @param about what a goal is measured by, a risk's class, what a key figure is counted in; may be empty
 * @param last what speaks for what now, else what was told the last time; null where nothing was
 */
public record Hint(Wording about, @Nullable Last last) {

    static final Hint NOTHING = new Hint(Wording.of(""), null);

    /** What is known already. */
    public sealed interface Last {

        /** A measured value, with the status it speaks for. @param day when it was measured @param value with its unit */
        record Proposed(LocalDate day, String value, Status shape, String word) implements Last {}

        /** A goal's status. @param day when it was told */
        record Stood(LocalDate day, Status shape, String word) implements Last {}

        /** A risk's weight. @param bars its band, from 1 @param product "2 × 1 = 2" */
        record Weighed(LocalDate day, int bars, Wording band, String product) implements Last {}

        /** The beginning of a text. @param day its report date */
        record Said(LocalDate day, Language language, String text) implements Last {}

        /** A key figure's actual. @param value with its unit */
        record Counted(LocalDate day, String value) implements Last {}
    }
}
