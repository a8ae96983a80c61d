package fi.toteuma.web.internal.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What a page shows of a long list: it is as long as a poor line bears, and the rest follows when it is asked for.
 *
 * @param skipped how many come before
 * @param left how many come after
 */
public record Portion<T>(List<T> shown, int skipped, int left) {

    /**
     * @param room how much HTML it may come to, in bytes; one is shown always
     * @param size about how much one comes to
     */
    static <T> Portion<T> of(List<T> all, int skip, int room, ToIntFunction<T> size) {
        int from = Math.min(Math.max(skip, 0), all.size());
        List<T> shown = new ArrayList<>();
        int used = 0;
        for (T each : all.subList(from, all.size())) {
            used += size.applyAsInt(each);
            if (used > room && !shown.isEmpty()) {
                break;
            }
            shown.add(each);
        }
        return new Portion<>(List.copyOf(shown), from, all.size() - from - shown.size());
    }

    /** How many the next portion skips. */
    public int next() {
        return skipped + shown.size();
    }
}
