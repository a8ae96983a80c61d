package fi.toteuma.comparison.internal;

import fi.toteuma.document.Card;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which table of an earlier document a table corresponds to: the one of the same title, but for the numbers in it, since dates,
 * periods and the tables' own numbers differ from report to report. Where several read alike, they pair in print order.
 */
public final class TablePairs {

    private TablePairs() {}

    /** @return the earlier table by the later one's id; tables that have none are left out */
    public static <T> Map<String, T> of(List<T> before, List<T> after, Function<T, String> title, Function<T, String> id) {
        return pairs(before, after, title.andThen(TablePairs::withoutNumbers), id);
    }

    /** The same of cards: they are of the same record; where models don't say of which, of the same title. */
    public static Map<String, Card> ofCards(List<Card> before, List<Card> after) {
        return Stream.concat(before.stream(), after.stream()).anyMatch(card -> card.code().isEmpty())
                ? of(before, after, Card::title, Card::id)
                : pairs(before, after, Card::code, Card::id);
    }

    private static <T> Map<String, T> pairs(List<T> before, List<T> after, Function<T, String> key, Function<T, String> id) {
        Map<String, List<T>> free = new HashMap<>();
        before.forEach(table -> free.computeIfAbsent(key.apply(table), unseen -> new ArrayList<>()).add(table));
        Map<String, T> pairs = new HashMap<>();
        Set<String> paired = new HashSet<>();
        for (T table : after) {
            List<T> alike = free.getOrDefault(key.apply(table), List.of());
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
