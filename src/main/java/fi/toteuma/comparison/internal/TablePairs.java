package fi.toteuma.comparison.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which table of an earlier document a table corresponds to: the one of the same title, but for the numbers in it, since dates,
 * periods and the tables' own numbers differ from report to report. Where several read alike, they pair in print order.
 */
public final class TablePairs {

    private TablePairs() {}

    /** @return the earlier table by the later one's id; tables that have none are left out */
    public static <T> Map<String, T> of(List<T> before, List<T> after, Function<T, String> title, Function<T, String> id) {
        Map<String, List<T>> free = new HashMap<>();
        before.forEach(table -> free.computeIfAbsent(withoutNumbers(title.apply(table)), unseen -> new ArrayList<>()).add(table));
        Map<String, T> pairs = new HashMap<>();
        Set<String> paired = new HashSet<>();
        for (T table : after) {
            List<T> alike = free.getOrDefault(withoutNumbers(title.apply(table)), List.of());
            if (!alike.isEmpty() && paired.add(id.apply(table))) {
                pairs.put(id.apply(table), alike.removeFirst());
            }
        }
        return pairs;
    }

    public static String withoutNumbers(String title) {
        return title.replaceAll("\\p{N}+", "#");
    }
}
