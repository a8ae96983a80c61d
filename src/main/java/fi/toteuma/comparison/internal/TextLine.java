package fi.toteuma.comparison.internal;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Change;
import fi.toteuma.document.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A paragraph or an item of a list. */
record TextLine(Form form, List<Span> spans) {

    enum Form {
        PLAIN,
        STRONG,
        QUIET,
        BULLET,
        NUMBER;

        boolean isItem() {
            return this == BULLET || this == NUMBER;
        }

        private static Form of(Piece.Weight weight) {
            return switch (weight) {
                case STRONG -> STRONG;
                case PLAIN -> PLAIN;
                case QUIET -> QUIET;
            };
        }
    }

    /** The lines of a piece; none where it isn't text. */
    static Stream<TextLine> of(Piece piece) {
        return switch (piece) {
            case Piece.Line line -> Stream.of(new TextLine(Form.of(line.weight()), line.spans()));
            case Piece.Items items -> items.items().stream()
                    .map(item -> new TextLine(items.numbered() ? Form.NUMBER : Form.BULLET, item));
            case Piece.StatusMark _, Piece.RiskMark _, Piece.Badge _, Piece.Number _, Piece.Evidence _ -> Stream.empty();
        };
    }

    TextLine as(Change change) {
        return new TextLine(form, change == Change.REMOVED ? WordMarks.of(spans, List.of()) : WordMarks.of(List.of(), spans));
    }

    /** Lines as pieces: items that follow each other are one list. */
    static List<Piece> pieces(List<TextLine> lines) {
        List<Piece> pieces = new ArrayList<>();
        List<List<Span>> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            switch (line.form()) {
                case PLAIN -> pieces.add(new Piece.Line(line.spans(), Piece.Weight.PLAIN));
                case STRONG -> pieces.add(new Piece.Line(line.spans(), Piece.Weight.STRONG));
                case QUIET -> pieces.add(new Piece.Line(line.spans(), Piece.Weight.QUIET));
                case BULLET, NUMBER -> {
                    items.add(line.spans());
                    if (i + 1 == lines.size() || lines.get(i + 1).form() != line.form()) {
                        pieces.add(new Piece.Items(line.form() == Form.NUMBER, List.copyOf(items)));
                        items.clear();
                    }
                }
            }
        }
        return pieces;
    }
}
