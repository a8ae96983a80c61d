package fi.toteuma.comparison.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which paragraph became which: as many words as possible stay in pairs, and no pair crosses another. Paragraphs that share few of
 * their words are no pair: marked word by word they couldn't be read.
 */
final class Alignment {

    /** Of a hundred words of both, so many must be shared. */
    private static final int ALIKE = 35;

    private static final int SAME = 100;

    private Alignment() {}

    /** @param before index of the earlier line, or -1; {@code after} likewise */
    record Pair(int before, int after) {}

    /** Every line of both, in reading order. */
    static List<Pair> of(List<TextLine> before, List<TextLine> after) {
        int[][] likeness = new int[before.size()][after.size()];
        List<Map<String, Integer>> old = before.stream().map(Alignment::words).toList();
        List<Map<String, Integer>> now = after.stream().map(Alignment::words).toList();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                likeness[i][j] = likeness(old.get(i), now.get(j));
            }
        }
        return path(likeness, best(likeness, before.size(), after.size()), before.size(), after.size());
    }

    /** The most likeness that can be had from these lines on. */
    private static int[][] best(int[][] likeness, int before, int after) {
        int[][] best = new int[before + 1][after + 1];
        for (int i = before - 1; i >= 0; i--) {
            for (int j = after - 1; j >= 0; j--) {
                int paired = likeness[i][j] >= ALIKE ? likeness[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    private static List<Pair> path(int[][] likeness, int[][] best, int before, int after) {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before || j < after) {
            if (i < before && j < after && likeness[i][j] >= ALIKE && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(i++, j++));
            } else if (i < before && best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair(i++, -1));
            } else {
                pairs.add(new Pair(-1, j++));
            }
        }
        return pairs;
    }

    private static Map<String, Integer> words(TextLine line) {
        Map<String, Integer> words = new HashMap<>();
        for (Token token : Token.of(line.spans())) {
            if (token.isWord()) {
                // a live figure is the same word whatever it prints
                String word = token.span().figure().isEmpty() ? token.span().text() : token.span().figure();
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    private static int likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int all = count(one) + count(other);
        if (all == 0) {
            return SAME;
        }
        int shared = one.entrySet().stream().mapToInt(word -> Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0))).sum();
        return 2 * SAME * shared / all;
    }

    private static int count(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
