package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.rendering.internal.chart.Shape;
import java.util.List;

/** What stands in the cells of word tables and cards, a paragraph per piece. */
final class PieceWriter {

    /** What keeps a badge's ground wider than its number, and a state's words in one line. */
    private static final String NBSP = "\u00A0";

    private final Markup xml;
    private final Paragraphs inCells;
    private final Pictures pictures;
    private final Numbering numbering;

    PieceWriter(Markup xml, Pictures pictures, Numbering numbering, Revisions revisions) {
        this.xml = xml;
        this.inCells = new Paragraphs(xml, null, revisions);
        this.pictures = pictures;
        this.numbering = numbering;
    }

    /**
     * Fills an open cell, which must hold a paragraph even where nothing was given.
     *
     * @param text the style of a plain line: left or right
     * @param keep on one page with what comes next
     */
    void write(List<Piece> pieces, String text, boolean keep) {
        if (pieces.isEmpty()) {
            inCells.open(text, keep);
            inCells.close();
        }
        // lines under a state stand under its word
        boolean marked = !pieces.isEmpty() && pieces.getFirst() instanceof Piece.StatusMark;
        for (Piece piece : pieces) {
            write(piece, text, keep, marked);
        }
    }

    private void write(Piece piece, String text, boolean keep, boolean marked) {
        switch (piece) {
            case Piece.Line(List<Span> spans, Weight weight) -> line(spans, weight, marked ? "CellUnderMark" : text, keep);
            case Piece.Items(boolean numbered, List<List<Span>> items) -> {
                int list = numbering.list(numbered, true);
                for (List<Span> item : items) {
                    inCells.openItem("CellItem", keep, list, List.of()); // the item stays: a cell needs a paragraph
                    inCells.runs(item);
                    inCells.close();
                }
            }
            case Piece.StatusMark mark -> mark(Shape.of(mark.status()), mark.word(), keep);
            case Piece.RiskMark risk -> {
                mark(Shape.of(risk), risk.word(), keep);
                line(List.of(Span.of(risk.product())), Weight.QUIET, text, keep);
            }
            case Piece.Badge badge -> {
                inCells.open(text, keep);
                inCells.run(NBSP + badge.number() + NBSP, "Badge");
                inCells.close();
            }
            case Piece.Evidence evidence -> line(List.of(Span.of(evidence.plain())), Weight.QUIET, text, keep);
            case Piece.Number number -> {
                inCells.open(text, keep);
                inCells.run(number.printed(), "");
                inCells.close();
            }
        }
    }

    private void line(List<Span> spans, Weight weight, String style, boolean keep) {
        inCells.open(style, keep);
        for (Span span : spans) {
            inCells.run(span, weight == Weight.STRONG ? "Strong" : weight == Weight.QUIET ? "Quiet" : "");
        }
        inCells.close();
    }

    private void mark(Shape shape, String word, boolean keep) {
        inCells.open("CellMark", keep);
        pictures.write(xml, shape, word);
        xml.open("w:r").leaf("w:tab").close();
        inCells.run(word.replace(" ", NBSP), "Strong");
        inCells.close();
    }

    /** The heading over a group of rows: its first line large, the others quiet. */
    void heading(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (i == 0) {
                inCells.open("CellHeading", true);
                inCells.run(pieces.get(i).plain(), "");
                inCells.close();
            } else {
                write(pieces.get(i), "CellText", true, false);
            }
        }
    }
}
