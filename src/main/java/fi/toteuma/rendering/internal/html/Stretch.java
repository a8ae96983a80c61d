package fi.toteuma.rendering.internal.html;

import fi.toteuma.document.Block;
import fi.toteuma.rendering.internal.paging.KeptTogether;
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

    /** Headings and texts that open a wide table lie the way of the table. */
    private static boolean across(List<Block> blocks, int index) {
        if (blocks.get(index) instanceof Block.WordTableBlock(var table)) {
            return WordColumns.across(table);
        }
        int opened = KeptTogether.opens(blocks, index);
        return opened >= 0 && across(blocks, opened);
    }
}
