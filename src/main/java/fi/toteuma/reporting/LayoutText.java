package fi.toteuma.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A layout's text, cut into the parts that stand one below the other in it, so that one can be moved or left out while every other line
 * stays as it was typed.
 */
public final class LayoutText {

    private static final String BLOCKS = "blocks:";
    private static final String CHILDREN = "- children:";
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
        return begin < 0 ? new LayoutText(lines, List.of(), List.of(), "") : cut(lines, begin + 1);
    }

    /** @param begin the line after the one that says that parts follow */
    private static LayoutText cut(List<String> lines, int begin) {
        List<List<String>> parts = new ArrayList<>();
        int at = begin;
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

    /** How many parts stand within a part. @param place as {@link Layouts.Part#place}; empty for the layout's own */
    public int size(List<Integer> place) {
        if (place.isEmpty()) {
            return size();
        }
        return place.getFirst() < size() ? within(place.getFirst()).size(place.subList(1, place.size())) : 0;
    }

    /** With a part before or after its neighbour. @param by −1 or 1; nothing moves beyond an end */
    public LayoutText moved(List<Integer> place, int by) {
        return changed(place, (list, at) -> {
            int to = Math.clamp(at + by, 0, list.size() - 1);
            list.parts.add(to, list.parts.remove(at.intValue()));
        });
    }

    /** Without a part. */
    public LayoutText without(List<Integer> place) {
        return changed(place, (list, at) -> list.parts.remove(at.intValue()));
    }

    /** With one more part after another. @param item what stands after its hyphen */
    public LayoutText with(List<Integer> place, String item) {
        return changed(place, (list, at) -> list.parts.add(at + 1, List.of(list.indent + ITEM + item)));
    }

    private LayoutText changed(List<Integer> place, BiConsumer<LayoutText, Integer> change) {
        LayoutText changed = new LayoutText(before, new ArrayList<>(parts), after, indent);
        int at = place.getFirst();
        if (place.size() == 1) {
            change.accept(changed, at);
        } else {
            changed.parts.set(at, within(at).changed(place.subList(1, place.size()), change).lines());
        }
        return changed;
    }

    /** A part cut into those that it repeats for each unit; one that repeats none has none. */
    private LayoutText within(int part) {
        List<String> lines = parts.get(part);
        return lines.getFirst().strip().equals(CHILDREN) ? cut(lines, 1) : new LayoutText(lines, List.of(), List.of(), "");
    }

    private List<String> lines() {
        return Stream.of(before.stream(), parts.stream().flatMap(List::stream), after.stream()).flatMap(lines -> lines).toList();
    }

    public String text() {
        return String.join("\n", lines());
    }
}
