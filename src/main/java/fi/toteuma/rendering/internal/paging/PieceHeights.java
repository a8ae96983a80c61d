package fi.toteuma.rendering.internal.paging;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Piece;
import fi.toteuma.document.WordTable.Role;
import fi.toteuma.document.WordTable.Row;
import java.util.List;

/**
 * How high the rows of a table of words become, in points: the lines of their fullest cell. An estimate, since Word breaks
 * lines by its own rules and the PDF hyphenates; it decides what goes to the next page together.
 */
public final class PieceHeights {

    private static final double LINE = 12;
    private static final double HEADING_LINE = 17;
    private static final double HEADING_SIZE = 13;

    /** Space above a group's heading. */
    private static final double ABOVE_HEADING = 9;

    /** Left of the lines under a state, and of a state's word. */
    private static final double MARK = 16;

    /** Left of the items of a list. */
    private static final double ITEM = 11;

    /** What padding holds for rounding, which the text may use. */
    private static final double SPARE = 1;

    private final double padding;
    private final double around;

    /**
     * @param padding left and right inside a cell
     * @param around above and below a cell's text, and the rule
     */
    public PieceHeights(double padding, double around) {
        this.padding = padding;
        this.around = around;
    }

    /** @param widths of the columns */
    public double of(Row row, List<Double> widths) {
        if (row.role() == Role.GROUP) {
            return heading(row.cells().getFirst().pieces(), widths.stream().mapToDouble(Double::doubleValue).sum());
        }
        double height = 0;
        for (int i = 0; i < widths.size(); i++) {
            height = Math.max(height, of(row.cells().get(i).pieces(), widths.get(i)));
        }
        return height;
    }

    /** @param width of the cell */
    public double of(List<Piece> pieces, double width) {
        double inside = width - padding + SPARE;
        boolean marked = !pieces.isEmpty() && pieces.getFirst() instanceof Piece.StatusMark;
        int lines = 0;
        for (Piece piece : pieces) {
            lines += switch (piece) {
                case Piece.Line line -> lines(Span.plain(line.spans()), line.weight() == Piece.Weight.STRONG, inside - (marked ? MARK : 0));
                case Piece.Items items -> items.items().stream().mapToInt(item -> lines(Span.plain(item), false, inside - ITEM)).sum();
                case Piece.StatusMark mark -> lines(mark.word(), true, inside - MARK);
                case Piece.RiskMark risk -> 2;
                case Piece.Badge badge -> 1;
                case Piece.Number number -> 1;
                case Piece.Evidence evidence -> lines(evidence.plain(), false, inside);
            };
        }
        return Math.max(1, lines) * LINE + around;
    }

    /** The heading over a group of rows: its first line large, the others as in cells. */
    private double heading(List<Piece> pieces, double width) {
        double first = pieces.isEmpty()
                ? HEADING_LINE
                : Lines.count(pieces.getFirst().plain(), true, HEADING_SIZE, width) * HEADING_LINE;
        double others = pieces.size() > 1 ? of(pieces.subList(1, pieces.size()), width) : around;
        return ABOVE_HEADING + first + others;
    }

    /** A column's head, or a card's label. */
    public double head(String text, double width) {
        return lines(text, false, width - padding) * LINE + around;
    }

    private static int lines(String text, boolean bold, double width) {
        return Math.max(1, Lines.count(text, bold, ColumnWidths.SIZE, width));
    }
}
