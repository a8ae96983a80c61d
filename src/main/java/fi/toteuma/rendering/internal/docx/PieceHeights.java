package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Piece;
import fi.toteuma.rendering.internal.paging.ColumnWidths;
import java.util.List;

/** How high the pieces of a cell become, in points. */
final class PieceHeights {

    private static final double LINE = 12;
    private static final double HEADING_LINE = 17;
    private static final double HEADING_SIZE = 13;

    /** Space above a group's heading. */
    private static final double ABOVE_HEADING = 9;

    /** Left of the lines under a state, and of a state's word. */
    private static final double MARK = 16;

    /** Above and below a cell's text, and the rule. */
    private static final double AROUND = 4 + 5 + 0.5;

    private PieceHeights() {}

    /** @param width of the cell in twips */
    static double of(List<Piece> pieces, int width) {
        double inside = width / Page.TWIPS - WordTableWriter.PADDING + 1;
        boolean marked = PieceWriter.isMarked(pieces);
        int lines = 0;
        for (Piece piece : pieces) {
            lines += switch (piece) {
                case Piece.Line line -> lines(Span.plain(line.spans()), line.weight() == Piece.Weight.STRONG, inside - (marked ? MARK : 0));
                case Piece.Items items -> items.items().stream()
                        .mapToInt(item -> lines(Span.plain(item), false, inside - Numbering.indent(true)))
                        .sum();
                case Piece.StatusMark mark -> lines(mark.word(), true, inside - MARK);
                case Piece.RiskMark risk -> 2;
                case Piece.Badge badge -> 1;
                case Piece.Number number -> 1;
            };
        }
        return Math.max(1, lines) * LINE + AROUND;
    }

    /** @param width of the whole table in twips */
    static double heading(List<Piece> pieces, int width) {
        double first = pieces.isEmpty()
                ? HEADING_LINE
                : Lines.count(pieces.getFirst().plain(), true, HEADING_SIZE, width / Page.TWIPS) * HEADING_LINE;
        double others = pieces.size() > 1 ? of(pieces.subList(1, pieces.size()), width) : AROUND;
        return ABOVE_HEADING + first + others;
    }

    /** @param width of the cell in twips */
    static double head(String text, int width) {
        return lines(text, false, width / Page.TWIPS - WordTableWriter.PADDING) * LINE + AROUND;
    }

    private static int lines(String text, boolean bold, double width) {
        return Math.max(1, Lines.count(text, bold, ColumnWidths.SIZE, width));
    }
}
