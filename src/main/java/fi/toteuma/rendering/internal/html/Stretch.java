package fi.toteuma.rendering.internal.html;

import fi.toteuma.document.Block;
import fi.toteuma.rendering.internal.paging.WordColumns;
import java.util.ArrayList;
import java.util.List;

/**
 * Blocks that follow each other on pages that lie the same way.
 *
 * @param across whether the pages lie across
 * @param from index of the first
 * @param to index after the last
 */
public record Stretch(boolean across, int from, int to) {

    static List<Stretch> of(List<Block> blocks) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || across(blocks, i) != across(blocks, from)) {
                stretches.add(new Stretch(across(blocks, from), from, i));
                from = i;
            }
        }
        return stretches;
    }

    /** Headings and the notes of a wide table lie the way of the table. */
    private static boolean across(List<Block> blocks, int index) {
        return switch (blocks.get(index)) {
            case Block.WordTableBlock(var table) -> WordColumns.across(table);
            case Block.Heading heading when index + 1 < blocks.size() -> across(blocks, index + 1);
            default -> false;
        };
    }
}
