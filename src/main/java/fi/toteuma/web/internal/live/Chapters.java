package fi.toteuma.web.internal.live;

import fi.toteuma.document.Block;
import fi.toteuma.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * A document in chapters that make a page each, so that no page grows long: whole sections, several short ones together; a section that
 * is too long by itself is parted at the headings below.
 *
 * @param all in the document's order; at least one
 */
public record Chapters(List<Chapter> all) {

    /** Names the place before the first heading. */
    public static final String TOP = "alku";

    /** Bytes of HTML. The frame, the contents and what can be done with the parts come on top. */
    private static final int MOST = 56_000;

    /** Sections are put together up to so many bytes. */
    private static final int GATHERED = 34_000;

    private static final int DEEPEST = 3;

    public Chapters {
        all = List.copyOf(all);
    }

    /**
     * @param from index of the first block
     * @param to index after the last one
     * @param section id of the first heading, {@link #TOP} where it begins before any
     * @param title what it is about: its first heading; empty where it begins before any
     */
    public record Chapter(int from, int to, String section, String title) {

        boolean holds(int block) {
            return from <= block && block < to;
        }

        /** Whether any of the blocks from one index up to another is in it. */
        boolean meets(int first, int end) {
            return first < to && from < end;
        }
    }

    /** @param size bytes of the blocks from an index up to another */
    static Chapters of(Document document, IntBinaryOperator size) {
        List<int[]> stretches = new ArrayList<>();
        part(document, 0, document.blocks().size(), 1, size, stretches);
        List<Chapter> chapters = new ArrayList<>();
        int gathered = 0;
        boolean head = false; // whether the chapter so far is but the beginning of a section that is parted
        for (int i = 0; i < stretches.size(); i++) {
            int[] stretch = stretches.get(i);
            int bytes = size.applyAsInt(stretch[0], stretch[1]);
            boolean parted = level(document, stretch) == 1 && i + 1 < stretches.size() && level(document, stretches.get(i + 1)) > 1;
            if (!chapters.isEmpty() && !parted && gathered + bytes <= (head ? MOST : GATHERED)) {
                Chapter before = chapters.removeLast();
                chapters.add(new Chapter(before.from(), stretch[1], before.section(), before.title()));
                gathered += bytes;
            } else {
                chapters.add(chapter(document, stretch[0], stretch[1]));
                gathered = bytes;
            }
            head = parted;
        }
        return new Chapters(chapters);
    }

    /** Parts a stretch at its headings of a level, and what is too long at those below. */
    private static void part(Document document, int from, int to, int level, IntBinaryOperator size, List<int[]> stretches) {
        if (level > 1 && (level > DEEPEST || size.applyAsInt(from, to) <= MOST)) {
            stretches.add(new int[] {from, to});
            return;
        }
        int begun = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || document.blocks().get(i) instanceof Block.Heading heading && heading.level() == level) {
                part(document, begun, i, level + 1, size, stretches);
                begun = i;
            }
        }
    }

    /** Of the heading that a stretch begins with; 1 where it begins with none. */
    private static int level(Document document, int[] stretch) {
        return document.blocks().get(stretch[0]) instanceof Block.Heading heading ? heading.level() : 1;
    }

    private static Chapter chapter(Document document, int from, int to) {
        return document.blocks().get(from) instanceof Block.Heading heading
                ? new Chapter(from, to, heading.id(), heading.text())
                : new Chapter(from, to, TOP, "");
    }

    /** The chapter that a heading is in; the first one where the document has no such heading any more. */
    Chapter holding(Document document, String section) {
        for (int i = 0; i < document.blocks().size(); i++) {
            int block = i;
            if (document.blocks().get(i) instanceof Block.Heading heading && heading.id().equals(section)) {
                return all.stream().filter(chapter -> chapter.holds(block)).findFirst().orElseThrow();
            }
        }
        return all.getFirst();
    }
}
