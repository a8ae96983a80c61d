package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.narrative.LiveFigure;
import fi.toteuma.narrative.LiveFigure.Part;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Text as people write it, in CommonMark: paragraphs, lists, strong words, live figures. Headings become strong lines, because a
 * text's place in the document is the layout's; links, pictures and HTML are shown as the words they hold.
 */
public final class Prose {

    private static final Parser PARSER = Parser.builder().build();

    private final Topic topic;
    private final String unit;

    /** @param unit the unit that the text is about */
    public Prose(Topic topic, String unit) {
        this.topic = topic;
        this.unit = unit;
    }

    /** The text as blocks of the document. */
    public List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces(text)) {
            switch (piece) {
                case Piece.Line line -> blocks.add(new Paragraph(Paragraph.Role.BODY, line.spans()));
                case Piece.Items items -> blocks.add(new Block.Items(items.numbered(), items.items()));
                default -> throw new IllegalStateException("no text: " + piece);
            }
        }
        return blocks;
    }

    /** The text as pieces of a cell. */
    public List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (Node node = PARSER.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case BulletList list -> pieces.add(new Piece.Items(false, items(list)));
                case OrderedList list -> pieces.add(new Piece.Items(true, items(list)));
                case HtmlBlock html -> pieces.add(Piece.Line.of(html.getLiteral(), Weight.PLAIN));
                case org.commonmark.node.Heading heading -> add(pieces, spans(heading, true));
                default -> add(pieces, spans(node, false));
            }
        }
        return pieces;
    }

    /** A text of one line: as spans, whatever it holds. */
    public List<Span> line(String text) {
        List<Span> spans = new ArrayList<>();
        words(text, false, spans);
        return spans;
    }

    private static void add(List<Piece> pieces, List<Span> spans) {
        if (!spans.isEmpty()) {
            pieces.add(new Piece.Line(spans, Weight.PLAIN));
        }
    }

    /** Items in items stand beside their parents: a printed list has one level. */
    private List<List<Span>> items(Node list) {
        List<List<Span>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Span> spans = new ArrayList<>();
            List<List<Span>> below = new ArrayList<>();
            for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof BulletList || child instanceof OrderedList) {
                    below.addAll(items(child));
                } else {
                    if (!spans.isEmpty()) {
                        spans.add(Span.of(" "));
                    }
                    spans.addAll(spans(child, false));
                }
            }
            items.add(spans);
            items.addAll(below);
        }
        return items;
    }

    private List<Span> spans(Node parent, boolean strong) {
        List<Span> spans = new ArrayList<>();
        collect(parent, strong, spans);
        return joined(spans);
    }

    private void collect(Node parent, boolean strong, List<Span> spans) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> words(text.getLiteral(), strong, spans);
                case Code code -> words(code.getLiteral(), strong, spans);
                case HtmlInline html -> spans.add(new Span(html.getLiteral(), strong));
                case SoftLineBreak ignored -> spans.add(new Span(" ", strong));
                case HardLineBreak ignored -> spans.add(new Span(" ", strong));
                case StrongEmphasis emphasis -> collect(emphasis, true, spans);
                default -> collect(node, strong, spans);
            }
        }
    }

    private void words(String text, boolean strong, List<Span> spans) {
        for (Part part : LiveFigure.split(text)) {
            switch (part) {
                case Part.Words(String words) -> spans.add(new Span(words, strong));
                case Part.Reference(LiveFigure figure, var _) -> {
                    Span live = topic.live(figure, unit);
                    spans.add(new Span(live.text(), strong || live.strong(), live.source()));
                }
            }
        }
    }

    /** Words of one weight in one span: the parser cuts them at every mark that might have meant something. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.source().isEmpty() && span.source().isEmpty() && last.strong() == span.strong()) {
                joined.set(joined.size() - 1, new Span(last.text() + span.text(), span.strong()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
