package fi.toteuma.rendering.internal.html;

import fi.toteuma.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document's headings as a tree without gaps: a level 3 right under a level 1 is tagged as a level 2, since neither a
 * screen reader nor PDF/UA accepts a skipped level. It keeps its author's level in its looks and in the contents. The
 * document's title stands above them all.
 */
public record Outline(List<Entry> entries) {

    /**
     * @param level as its author gave it: 1 for a section
     * @param depth in the tree, from 1; HTML's heading level less one
     */
    public record Entry(String id, String text, int level, int depth, List<Entry> below) {}

    static Outline of(List<Block> blocks) {
        List<Entry> top = new ArrayList<>();
        List<Entry> path = new ArrayList<>();
        headings(blocks).forEach(heading -> {
            while (!path.isEmpty() && path.getLast().level() >= heading.level()) {
                path.removeLast();
            }
            Entry entry = new Entry(heading.id(), heading.text(), heading.level(), path.size() + 1, new ArrayList<>());
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

    /** The sections alone. */
    public List<Entry> sections() {
        return flat().stream().filter(entry -> entry.level() == 1).toList();
    }

    private static Stream<Entry> withBelow(Entry entry) {
        return Stream.concat(Stream.of(entry), entry.below().stream().flatMap(Outline::withBelow));
    }
}
