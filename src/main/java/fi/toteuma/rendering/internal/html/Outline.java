package fi.toteuma.rendering.internal.html;

import fi.toteuma.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document's headings as a tree without gaps: a level 3 right under a level 1 is shown as a level 2, since neither a
 * screen reader nor PDF/UA accepts a skipped level. The document's title stands above them all.
 */
public record Outline(List<Entry> entries) {

    /** @param depth 1 for a section, 2 or 3 below it; HTML's heading level less one */
    public record Entry(String id, String text, int depth, List<Entry> below) {}

    static Outline of(List<Block> blocks) {
        List<Entry> top = new ArrayList<>();
        List<Entry> path = new ArrayList<>();
        headings(blocks).forEach(heading -> {
            int depth = Math.min(heading.level(), path.size() + 1);
            while (path.size() >= depth) {
                path.removeLast();
            }
            Entry entry = new Entry(heading.id(), heading.text(), depth, new ArrayList<>());
            (path.isEmpty() ? top : path.getLast().below()).add(entry);
            path.add(entry);
        });
        return new Outline(top);
    }

    private static Stream<Block.Heading> headings(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Heading heading -> Stream.of(heading);
            case Block.SideBySide(List<Block> wide, List<Block> narrow) -> Stream.concat(headings(wide), headings(narrow));
            default -> Stream.empty();
        });
    }

    /** All entries in reading order. */
    public List<Entry> flat() {
        return entries.stream().flatMap(Outline::withBelow).toList();
    }

    private static Stream<Entry> withBelow(Entry entry) {
        return Stream.concat(Stream.of(entry), entry.below().stream().flatMap(Outline::withBelow));
    }
}
