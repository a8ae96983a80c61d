package fi.toteuma.rendering.internal.paging;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import java.util.List;

/** Which text goes to the next page with what it leads to. */
public final class KeptTogether {

    /** Some three lines. A longer text stands for itself and may stay behind. */
    private static final int SHORT = 240;

    /** Some line and a half: more is a text that someone made strong. */
    private static final int HEADING = 120;

    /** Some ten lines. */
    private static final int OPENING = 900;

    private KeptTogether() {}

    /**
     * Whether this is a short text before a table, a card or a chart, perhaps with more of its kind between them. Right under a
     * heading, before a lower heading too: else the first heading stays behind alone. A line that heads leads to whatever follows.
     */
    public static boolean leads(List<Block> blocks, int index) {
        if (heads(blocks, index)) {
            return true;
        }
        int next = index;
        while (next < blocks.size() && isShortText(blocks.get(next))) {
            next++;
        }
        if (next == index || next == blocks.size()) {
            return false;
        }
        return switch (blocks.get(next)) {
            case Block.TableBlock table -> true;
            case Block.ChartBlock chart -> true;
            case Block.WordTableBlock words -> true;
            case Block.CardBlock card -> true;
            case Block.Heading heading -> isRightUnderHeadingAbove(blocks, index, heading.level());
            default -> false;
        };
    }

    /** Whether this is a line that stands as a heading over what follows: short, strong throughout, without a figure. */
    public static boolean heads(List<Block> blocks, int index) {
        return index + 1 < blocks.size()
                && blocks.get(index) instanceof Paragraph(Paragraph.Role role, List<Block.Span> spans, _)
                && role == Paragraph.Role.BODY
                && letters(spans) <= HEADING
                && spans.stream().allMatch(span -> span.strong() && span.source().isEmpty());
    }

    private static boolean isRightUnderHeadingAbove(List<Block> blocks, int index, int level) {
        int above = index - 1;
        while (above >= 0 && isShortText(blocks.get(above))) {
            above--;
        }
        return above >= 0 && blocks.get(above) instanceof Block.Heading heading && heading.level() < level;
    }

    /**
     * The table of words that a heading, or a text under it, opens: together they lie the same way, so that no page is left
     * with little more than a heading.
     *
     * @return its index; -1 where there is none, or where the texts fill a good part of a page themselves
     */
    public static int opens(List<Block> blocks, int index) {
        int first = index;
        while (first >= 0 && isText(blocks.get(first))) {
            first--;
        }
        if (first < 0 || !(blocks.get(first) instanceof Block.Heading above)) {
            return -1;
        }
        int letters = 0;
        for (int i = first; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            letters += block instanceof Paragraph(Paragraph.Role role, List<Block.Span> spans, _) ? letters(spans) : 0;
            if (block instanceof Block.WordTableBlock) {
                return letters <= OPENING ? i : -1;
            }
            boolean next = i == first || block instanceof Block.Heading heading && heading.level() > above.level() && !heading.newPage();
            if (!next && !isText(block)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isText(Block block) {
        return block instanceof Paragraph || block instanceof Block.Marks;
    }

    /** The level of the heading that a block stands under; 0 before the first. */
    public static int levelAbove(List<Block> blocks, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                return heading.level();
            }
        }
        return 0;
    }

    private static boolean isShortText(Block block) {
        return block instanceof Block.Marks || block instanceof Paragraph(Paragraph.Role role, List<Block.Span> spans, _)
                && role != Paragraph.Role.NOTE
                && letters(spans) <= SHORT;
    }

    private static int letters(List<Block.Span> spans) {
        return spans.stream().mapToInt(span -> span.text().length()).sum();
    }
}
