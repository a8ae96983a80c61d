package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Change;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.narrative.LiveFigure;
import fi.toteuma.narrative.LiveFigure.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Text as people write it, in CommonMark: paragraphs, lists, strong words, live figures. Headings become strong lines, because a
 * text's place in the document is the layout's; links, pictures and HTML are shown as the words they hold.
 */
public final class Markup {

    /** Depth of lists, quotes and emphasis in each other; deeper ones are words, so that no text is too deep to be walked through. */
    private static final int DEEPEST = 30;

    /** Without blocks of code and HTML: a paragraph that somebody indented is a paragraph. */
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(org.commonmark.node.Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final Function<LiveFigure, Span> figures;

    /** @param figures how a live figure is printed */
    public Markup(Function<LiveFigure, Span> figures) {
        this.figures = figures;
    }

    /** The text as pieces of a cell. */
    public List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, PARSER.parse(text));
        return pieces;
    }

    private void add(List<Piece> pieces, Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case OrderedList list when list.getMarkerStartNumber() != 1 -> numbered(list).forEach(item -> add(pieces, item));
                case ListBlock list -> addItems(pieces, list);
                case BlockQuote quote -> add(pieces, quote);
                case LinkReferenceDefinition definition -> add(pieces, definition(definition));
                default -> add(pieces, spans(node, node instanceof org.commonmark.node.Heading));
            }
        }
    }

    private void addItems(List<Piece> pieces, ListBlock list) {
        List<List<Span>> items = items(list);
        if (!items.isEmpty()) {
            pieces.add(new Piece.Items(list instanceof OrderedList, items));
        }
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

    /**
     * Items in items stand beside their parents, because a printed list has one level; in a numbered list after them, because
     * beside them they would take the numbers of others.
     */
    private List<List<Span>> items(ListBlock list) {
        List<List<Span>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Span> spans = new ArrayList<>();
            List<List<Span>> below = new ArrayList<>();
            collectItem(item, spans, below);
            if (list instanceof OrderedList) {
                below.forEach(one -> append(spans, " – ", one));
                below.clear();
            }
            if (!spans.isEmpty() || list instanceof OrderedList) {
                items.add(joined(spans));
            }
            items.addAll(below);
        }
        return items;
    }

    private void collectItem(Node item, List<Span> spans, List<List<Span>> below) {
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case OrderedList list -> below.addAll(numbered(list));
                case ListBlock list -> below.addAll(items(list));
                case BlockQuote quote -> collectItem(quote, spans, below);
                case LinkReferenceDefinition definition -> append(spans, " ", definition(definition));
                default -> append(spans, " ", spans(child, false));
            }
        }
    }

    private static void append(List<Span> spans, String between, List<Span> more) {
        if (!spans.isEmpty() && !more.isEmpty()) {
            spans.add(Span.of(between));
        }
        spans.addAll(more);
    }

    /** Items with their numbers before them: "6. luokan oppilaat" is a sentence more often than the sixth item of a list. */
    private List<List<Span>> numbered(OrderedList list) {
        List<List<Span>> items = new ArrayList<>();
        int number = list.getMarkerStartNumber();
        for (List<Span> item : items(list)) {
            List<Span> with = new ArrayList<>(List.of(Span.of(number++ + list.getMarkerDelimiter() + " ")));
            with.addAll(item);
            items.add(joined(with));
        }
        return items;
    }

    /** What the parser would take out of the text: it may be a footnote's words. */
    private static List<Span> definition(LinkReferenceDefinition definition) {
        String title = definition.getTitle() == null ? "" : " " + definition.getTitle();
        return List.of(Span.of("[" + definition.getLabel() + "]: " + definition.getDestination() + title));
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
                case HtmlInline html -> words(html.getLiteral(), strong, spans);
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
                    Span live = figures.apply(figure);
                    spans.add(new Span(
                            live.text(), strong || live.strong(), live.source(), live.language(), figure.toString(), Change.KEPT));
                }
            }
        }
    }

    /** Words of one weight in one span: the parser cuts them at every mark that might have meant something. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            boolean words = last != null && last.figure().isEmpty() && span.figure().isEmpty() && last.language() == span.language();
            if (words && last.strong() == span.strong()) {
                joined.set(joined.size() - 1, new Span(last.text() + span.text(), span.strong(), "", span.language()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
