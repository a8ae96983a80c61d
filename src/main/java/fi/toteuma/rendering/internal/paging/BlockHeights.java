package fi.toteuma.rendering.internal.paging;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Heading;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Span;

/** How high headings and texts become on paper, with the space above them, in points: an estimate of what goes together. */
public final class BlockHeights {

    private static final double MM = 72 / 25.4;
    private static final double TEXT_WIDTH = 132 * MM;
    private static final double NOTE_WIDTH = 112 * MM;
    private static final double TEXT_SIZE = 10;
    private static final double TEXT_LINE = 15;
    private static final double TEXT_ABOVE = 11;
    private static final double MARKS = 8 + 12;

    private BlockHeights() {}

    /** Of a heading with its message, a text or a row of marks; 0 for all else. */
    public static double of(Block block) {
        return switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph(Paragraph.Role role, var spans, _) when role == Paragraph.Role.NOTE ->
                6 + 12 * Lines.count(Span.plain(spans), false, ColumnWidths.SIZE, NOTE_WIDTH);
            case Paragraph(Paragraph.Role role, var spans, _) ->
                TEXT_ABOVE + TEXT_LINE * Lines.count(Span.plain(spans), false, TEXT_SIZE, TEXT_WIDTH);
            case Block.Marks marks -> MARKS;
            default -> 0;
        };
    }

    private static double heading(Heading heading) {
        double message = heading.message().isEmpty() ? 0 : heading.level() == 1 ? 18 : TEXT_LINE;
        return message + switch (heading.level()) {
            case 1 -> 26 + 27;
            case 2 -> 20 + 17;
            default -> 17 + TEXT_LINE;
        };
    }
}
