package fi.toteuma.comparison;

import fi.toteuma.comparison.Comparison.ComparedText;
import fi.toteuma.comparison.Comparison.State;
import fi.toteuma.comparison.internal.MarkedTables;
import fi.toteuma.comparison.internal.Phrases;
import fi.toteuma.comparison.internal.ToldTexts;
import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Paragraph.Role;
import fi.toteuma.document.Block.TextOf;
import fi.toteuma.document.Document;
import fi.toteuma.document.Furniture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A document with what changed since an earlier one marked in its texts, and in what is told in words of goals, risks and projects.
 * Figures of tables stand as they are now: they are no words, and {@link Comparison} tells which of them changed.
 */
public final class MarkedDocument {

    private final Phrases phrases;
    private final String earlier;
    private final MarkedTables tables;
    private final LinkedHashMap<TextOf, ComparedText> left = new LinkedHashMap<>();

    private MarkedDocument(Document before, Document after) {
        this.phrases = new Phrases(after.language());
        this.earlier = before.title();
        this.tables = new MarkedTables(before, after, phrases);
        Comparison.of(before, after).texts().forEach(text -> left.put(text.of(), text));
    }

    /**
     * The later document, whose key and version say that it is a comparison; a note on top says with what.
     *
     * @throws IllegalArgumentException if the documents are in different languages: every word would have changed
     */
    public static Document of(Document before, Document after) {
        if (before.language() != after.language()) {
            throw new IllegalArgumentException(before.key() + " is in " + before.language() + ", " + after.key() + " in " + after.language());
        }
        MarkedDocument marked = new MarkedDocument(before, after);
        return new Document(
                key(before, after), after.set(), after.language(), after.title(), marked.furniture(after.furniture()), after.notation(),
                after.brand(), after.made(), marked.whole(after.blocks()), after.provenance());
    }

    /** What the comparison's files are called. */
    public static String key(Document before, Document after) {
        return after.key() + "-changes-from-" + before.key();
    }

    private Furniture furniture(Furniture now) {
        String said = phrases.of("marked.version");
        return new Furniture(
                now.municipality(), now.unit(), now.report(), now.asOf(), now.version().isBlank() ? said : now.version() + " · " + said,
                now.moneyUnit(), now.caution());
    }

    private List<Block> whole(List<Block> blocks) {
        List<Block> marked = new ArrayList<>(blocks(blocks));
        marked.addAll(gone()); // where the later document holds no text at all
        int after = !marked.isEmpty() && marked.getFirst() instanceof Block.Title ? 1 : 0;
        marked.add(after, Paragraph.of(Role.NOTE, phrases.of("marked.legend", earlier)));
        return marked;
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> marked = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            TextOf of = block.textOf();
            if (of == null) {
                marked.add(other(block));
                continue;
            }
            int end = ToldTexts.end(blocks, i);
            marked.addAll(text(of, blocks.subList(i, end)));
            i = end - 1;
        }
        return marked;
    }

    private Block other(Block block) {
        return switch (block) {
            case Block.SideBySide(List<Block> wide, List<Block> narrow) -> new Block.SideBySide(blocks(wide), blocks(narrow));
            case Block.WordTableBlock(var table) -> new Block.WordTableBlock(tables.of(table));
            case Block.CardBlock(var card) -> new Block.CardBlock(tables.of(card));
            default -> block;
        };
    }

    /** A text with its marks, and those around it that are gone; where it is printed again, as it is. */
    private List<Block> text(TextOf of, List<Block> now) {
        List<Block> shown = new ArrayList<>();
        if (!left.containsKey(of)) {
            return now;
        }
        shown.addAll(gone());
        shown.addAll(shown(left.remove(of)));
        shown.addAll(gone());
        return shown;
    }

    /** Those that are gone from the place reached. */
    private List<Block> gone() {
        List<Block> shown = new ArrayList<>();
        while (!left.isEmpty() && left.firstEntry().getValue().state() == State.GONE) {
            shown.addAll(shown(left.pollFirstEntry().getValue()));
        }
        return shown;
    }

    private List<Block> shown(ComparedText text) {
        List<Block> blocks = new ArrayList<>(ToldTexts.blocks(text.words(), text.of()));
        blocks.add(Paragraph.of(Role.NOTE, phrases.of("marked." + text.state(), earlier)));
        return blocks;
    }
}
