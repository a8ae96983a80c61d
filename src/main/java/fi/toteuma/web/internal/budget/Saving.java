package fi.toteuma.web.internal.budget;

import fi.toteuma.imports.FigureOutcome.Clash;
import fi.toteuma.imports.Problem;
import fi.toteuma.kernel.Money;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of what was typed, to stand beside the grid.
 *
 * @param at when it was stored; null: nothing was
 * @param typed cells that aren't stored, by their key
 * @param changed keys of the cells that were stored just now
 * @param problems of the import
 */
public record Saving(
        @Nullable LocalDateTime at, Map<String, Typed> typed, List<String> changed, List<CellClash> clashes, List<Problem> problems) {

    static final Saving NOTHING = new Saving(null, Map.of(), List.of(), List.of(), List.of());

    /** @param theirs empty: somebody took it away */
    public record CellClash(String cell, Money mine, Optional<Money> theirs, long version) {

        static CellClash of(String cell, Clash clash) {
            return new CellClash(
                    cell, clash.mine().amount(), clash.theirs().map(figure -> figure.amount()), clash.theirs().map(figure -> figure.version()).orElse(0L));
        }
    }

    public boolean isSaved() {
        return at != null;
    }

    public long wrong() {
        return typed.values().stream().filter(Typed::isWrong).count();
    }

    public Typed typed(String cell) {
        return typed.getOrDefault(cell, Typed.of(""));
    }

    public boolean isTyped(String cell) {
        return typed.containsKey(cell);
    }
}
