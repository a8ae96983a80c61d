package fi.toteuma.narrative;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One text of two that were written from the same one. No word that either writer added is lost: where both changed the same place,
 * both versions of it stand one after the other.
 *
 * @param text with the changes of both
 * @param clean whether they changed different places, so that nobody needs to look at it
 */
public record Merge(String text, boolean clean) {

    private static final Pattern WORDS = Pattern.compile("\\{\\{[^{}]*}}|\\s|[^\\s{]+|\\{");

    /** A change of one of the writers: base words from {@code from} up to {@code to} become others. */
    private record Change(int from, int to, List<String> words, boolean mine) {

        static Stream<Change> of(List<String> base, List<String> text, boolean mine) {
            return DiffUtils.diff(base, text).getDeltas().stream().map(delta -> of(delta, mine));
        }

        private static Change of(AbstractDelta<String> delta, boolean mine) {
            Chunk<String> before = delta.getSource();
            return new Change(before.getPosition(), before.getPosition() + before.size(), delta.getTarget().getLines(), mine);
        }
    }

    /** @param base what both started from; empty where that isn't known */
    public static Merge of(String base, String mine, String theirs) {
        List<String> words = words(base);
        List<Change> changes = Stream.concat(Change.of(words, words(mine), true), Change.of(words, words(theirs), false))
                .sorted(Comparator.comparingInt(Change::from).thenComparingInt(Change::to))
                .toList();
        StringBuilder merged = new StringBuilder();
        boolean clean = true;
        int at = 0;
        for (int i = 0; i < changes.size();) {
            int from = changes.get(i).from();
            int to = changes.get(i).to();
            List<Change> together = new ArrayList<>();
            while (i < changes.size() && (together.isEmpty() || changes.get(i).from() <= to)) {
                to = Math.max(to, changes.get(i).to());
                together.add(changes.get(i++));
            }
            words.subList(at, from).forEach(merged::append);
            String my = applied(words, together, true, from, to);
            String their = applied(words, together, false, from, to);
            String was = String.join("", words.subList(from, to));
            if (my.equals(their) || their.equals(was)) {
                merged.append(my);
            } else if (my.equals(was)) {
                merged.append(their);
            } else {
                clean = false;
                merged.append(my);
                merged.append(my.isBlank() || my.endsWith(" ") || my.endsWith("\n") || their.startsWith(" ") || their.startsWith("\n") ? "" : " ");
                merged.append(their);
            }
            at = to;
        }
        words.subList(at, words.size()).forEach(merged::append);
        return new Merge(merged.toString(), clean);
    }

    private static String applied(List<String> base, List<Change> changes, boolean mine, int from, int to) {
        StringBuilder text = new StringBuilder();
        int at = from;
        for (Change change : changes) {
            if (change.mine() == mine) {
                base.subList(at, change.from()).forEach(text::append);
                change.words().forEach(text::append);
                at = change.to();
            }
        }
        base.subList(at, to).forEach(text::append);
        return text.toString();
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }
}
