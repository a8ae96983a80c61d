package fi.toteuma.imports;

import fi.toteuma.imports.FigureSheet.Change;
import fi.toteuma.imports.FigureSheet.Figure;
import java.util.List;
import java.util.Optional;

/** What became of amounts that somebody typed: all of them are in, or none. */
public sealed interface FigureOutcome {

    /** @param batches the imports they came in with, to be taken back together */
    record Saved(List<Long> batches) implements FigureOutcome {}

    /** Everything stood so already. */
    record Unchanged() implements FigureOutcome {}

    /** Somebody else changed some of them meanwhile: nothing was stored. */
    record Conflict(List<Clash> clashes) implements FigureOutcome {}

    /** Something of it can't be used: nothing was stored. */
    record Refused(Problems problems) implements FigureOutcome {}

    /** @param theirs as it stands now; empty: somebody took it away */
    record Clash(Change mine, Optional<Figure> theirs) {}
}
