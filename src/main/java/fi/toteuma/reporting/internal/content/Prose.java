package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Block.TextOf;
import fi.toteuma.document.Piece;
import fi.toteuma.kernel.Wording;
import java.util.ArrayList;
import java.util.List;

/** A municipality's texts in a document: read as {@link Markup}, with the document's figures, in its language where there are such words. */
public final class Prose {

    private final Topic topic;
    private final Markup markup;

    /** @param unit the unit that the text is about */
    public Prose(Topic topic, String unit) {
        this.topic = topic;
        this.markup = new Markup(figure -> topic.live(figure, unit));
    }

    /**
     * The text as blocks of the document.
     *
     * @param of which text it is
     */
    public List<Block> blocks(Wording text, TextOf of) {
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces(text)) {
            switch (piece) {
                case Piece.Line line -> blocks.add(new Paragraph(Paragraph.Role.BODY, line.spans(), of));
                case Piece.Items items -> blocks.add(new Block.Items(items.numbered(), items.items(), of));
                default -> throw new IllegalStateException("no text: " + piece);
            }
        }
        return blocks;
    }

    /** The text as pieces of a cell; where there is none in the document's language, it says which one it is in. */
    public List<Piece> pieces(Wording text) {
        List<Piece> pieces = pieces(topic.text(text));
        return inOwnLanguage(text) ? pieces : pieces.stream().map(piece -> piece.in(text.languageFor(topic.language()))).toList();
    }

    /** A text of one line, likewise. */
    public List<Span> line(Wording text) {
        List<Span> spans = line(topic.text(text));
        return inOwnLanguage(text) ? spans : spans.stream().map(span -> span.in(text.languageFor(topic.language()))).toList();
    }

    private boolean inOwnLanguage(Wording text) {
        return text.languageFor(topic.language()) == topic.language();
    }

    /** The text as pieces of a cell. */
    public List<Piece> pieces(String text) {
        return markup.pieces(text);
    }

    /** A text of one line: as spans, whatever it holds. */
    public List<Span> line(String text) {
        return markup.line(text);
    }
}
