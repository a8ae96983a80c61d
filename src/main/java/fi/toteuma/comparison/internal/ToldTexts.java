package fi.toteuma.comparison.internal;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Heading;
import fi.toteuma.document.Block.TextOf;
import fi.toteuma.document.Piece;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The municipality's texts in a document, in print order; one that is printed twice is taken where it stands first. */
public final class ToldTexts {

    private final Map<TextOf, Told> texts = new LinkedHashMap<>();
    private @Nullable Heading heading;

    private ToldTexts() {}

    /** @param heading what it stands under; null before the first heading */
    public record Told(@Nullable Heading heading, List<Piece> pieces) {}

    public static Map<TextOf, Told> of(List<Block> blocks) {
        ToldTexts told = new ToldTexts();
        told.read(blocks);
        return told.texts;
    }

    private void read(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Heading found -> heading = found;
                case Block.SideBySide(List<Block> wide, List<Block> narrow) -> {
                    read(wide);
                    read(narrow);
                }
                case Block block when block.textOf() != null -> {
                    int end = end(blocks, i);
                    texts.putIfAbsent(block.textOf(), new Told(heading, pieces(blocks.subList(i, end))));
                    i = end - 1;
                }
                default -> {
                    // says nothing of its own
                }
            }
        }
    }

    /** Index after the last block of the text that begins here. */
    public static int end(List<Block> blocks, int from) {
        TextOf of = blocks.get(from).textOf();
        int end = from + 1;
        while (end < blocks.size() && of != null && of.equals(blocks.get(end).textOf())) {
            end++;
        }
        return end;
    }

    /** @param blocks of one text */
    public static List<Piece> pieces(List<Block> blocks) {
        return blocks.stream().map(ToldTexts::piece).toList();
    }

    private static Piece piece(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Piece.Line(paragraph.spans(), Piece.Weight.PLAIN);
            case Block.Items items -> new Piece.Items(items.numbered(), items.items());
            default -> throw new IllegalArgumentException("no text: " + block);
        };
    }

    /** Pieces of a text as blocks again. */
    public static List<Block> blocks(List<Piece> pieces, TextOf of) {
        return pieces.stream().map(piece -> block(piece, of)).toList();
    }

    private static Block block(Piece piece, TextOf of) {
        return switch (piece) {
            case Piece.Line line -> new Block.Paragraph(Block.Paragraph.Role.BODY, line.spans(), of);
            case Piece.Items items -> new Block.Items(items.numbered(), items.items(), of);
            default -> throw new IllegalArgumentException("no text: " + piece);
        };
    }
}
