package fi.toteuma.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A layout's text, cut into the parts that stand one below the other in it, so that one can be moved or left out while every other line
 * stays as it was typed.
 */
public final class LayoutText {

    private static final String BLOCKS = "blocks:";
    private static final String ITEM = "- ";

    private final List<String> before;
    private final List<List<String>> parts;
    private final List<String> after;
    private final String indent;

    private LayoutText(List<String> before, List<List<String>> parts, List<String> after, String indent) {
        this.before = before;
        this.parts = parts;
        this.after = after;
        this.indent = indent;
    }

    /** Cuts a text; one whose parts aren't written one below the other has none. */
    public static LayoutText of(String yaml) {
        List<String> lines = List.of(yaml.split("\n", -1));
        int begin = lines.indexOf(lines.stream().filter(line -> line.stripTrailing().equals(BLOCKS)).findFirst().orElse("\0"));
        List<List<String>> parts = new ArrayList<>();
        if (begin < 0) {
            return new LayoutText(lines, parts, List.of(), "");
        }
        int at = begin + 1;
        while (at < lines.size() && !lines.get(at).stripLeading().startsWith(ITEM)) {
            at++;
        }
        int first = at;
        String indent = at == lines.size() ? "" : lines.get(at).substring(0, lines.get(at).indexOf('-'));
        while (at < lines.size() && !isNextKey(lines.get(at), indent)) {
            if (lines.get(at).startsWith(indent + ITEM)) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(lines.get(at++));
        }
        List<String> after = new ArrayList<>(lines.subList(at, lines.size()));
        while (!parts.isEmpty() && parts.getLast().size() > 1 && parts.getLast().getLast().isBlank()) {
            after.addFirst(parts.getLast().removeLast()); // the end of the file, or what sets the next key off
        }
        return new LayoutText(lines.subList(0, first), parts, after, indent);
    }

    private static boolean isNextKey(String line, String indent) {
        return !line.isBlank() && !line.startsWith("#") && !line.startsWith(" ") && !(indent.isEmpty() && line.startsWith(ITEM));
    }

    /** How many parts there are. */
    public int size() {
        return parts.size();
    }

    /** The line that a part begins on, counted from 1. */
    public int line(int part) {
        return before.size() + 1 + parts.subList(0, part).stream().mapToInt(List::size).sum();
    }

    /** With a part before or after its neighbour. @param by −1 or 1; nothing moves beyond an end */
    public LayoutText moved(int part, int by) {
        List<List<String>> moved = new ArrayList<>(parts);
        int to = Math.clamp(part + by, 0, parts.size() - 1);
        moved.add(to, moved.remove(part));
        return new LayoutText(before, moved, after, indent);
    }

    /** Without a part. */
    public LayoutText without(int part) {
        List<List<String>> left = new ArrayList<>(parts);
        left.remove(part);
        return new LayoutText(before, left, after, indent);
    }

    /** With one more part after another. @param item what stands after its hyphen */
    public LayoutText with(int part, String item) {
        List<List<String>> more = new ArrayList<>(parts);
        more.add(part + 1, List.of(indent + ITEM + item));
        return new LayoutText(before, more, after, indent);
    }

    public String text() {
        return String.join("\n", Stream.of(before.stream(), parts.stream().flatMap(List::stream), after.stream()).flatMap(lines -> lines).toList());
    }
}
