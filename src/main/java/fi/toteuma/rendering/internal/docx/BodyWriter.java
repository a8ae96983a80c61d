package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Heading;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Chart;
import fi.toteuma.document.Document;
import fi.toteuma.document.Piece;
import fi.toteuma.rendering.internal.chart.Shape;
import fi.toteuma.rendering.internal.paging.KeptTogether;
import fi.toteuma.rendering.internal.paging.WordColumns;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The document's blocks in reading order. */
final class BodyWriter {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private static final String NBSP = "\u00A0";

    /** A table of more columns lies across the page. */
    private static final int MOST_UPRIGHT = 8;

    private final Document document;
    private final Pictures pictures;
    private final Markup xml = new Markup();
    private final PageFlow flow;
    private final Paragraphs paragraphs;
    private final Anchors anchors;
    private final ContentsWriter contents;
    private final TableWriter tables;
    private final WordTableWriter wordTables;
    private final Numbering numbering;
    private Page page = Page.UPRIGHT;

    /** Whether the section being written began a page. */
    private boolean onNewPage = true;

    /** Twips that a table may take: the page's text, or a column. */
    private int width = Page.UPRIGHT.textWidth();

    /** @param pages of the headings, by their anchors' names: none when they are still to be found out */
    private BodyWriter(
            Document document, Pictures pictures, Numbering numbering, StyleSheet styles, Map<String, Integer> pages) {
        this.document = document;
        this.pictures = pictures;
        this.flow = new PageFlow(styles);
        Revisions revisions = new Revisions(xml, document.made());
        this.paragraphs = new Paragraphs(xml, flow, revisions);
        this.anchors = new Anchors(document.blocks());
        this.contents = new ContentsWriter(xml, paragraphs, anchors, pages);
        this.tables = new TableWriter(xml, paragraphs, flow, document.notation(), document.brand());
        this.numbering = numbering;
        this.wordTables = new WordTableWriter(xml, paragraphs, new PieceWriter(xml, pictures, numbering, revisions), flow);
    }

    /** The text, written twice: the contents stand before the pages that they name. */
    static String write(Document document, Pictures pictures, Numbering numbering, StyleSheet styles) {
        BodyWriter trial = new BodyWriter(document, new Pictures(document.brand()), new Numbering(), styles, Map.of());
        trial.write();
        return new BodyWriter(document, pictures, numbering, styles, trial.flow.pages()).write();
    }

    private String write() {
        xml.open("w:document", "xmlns:w", W, "xmlns:r", R, "xmlns:wp", WP).open("w:body");
        blocks(document.blocks());
        page.writeSection(xml, onNewPage, false);
        return xml.close().close().toString();
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            turnTo(wanted(blocks, i));
            block(blocks, i);
        }
    }

    private void block(List<Block> blocks, int index) {
        switch (blocks.get(index)) {
            case Block.Title title -> title(title);
            case Heading heading -> heading(heading);
            case Paragraph(Paragraph.Role role, List<Block.Span> spans, _) ->
                paragraphs.write(role == Paragraph.Role.NOTE ? "Note" : width == Page.NARROW ? "ColumnText" : "Normal", spans, KeptTogether.leads(blocks, index));
            case Block.TableBlock(var table) -> tables.write(table, width, caption(blocks, index));
            case Block.ChartBlock(Chart chart) -> chart(chart, caption(blocks, index));
            case Block.SideBySide sides -> beside(sides);
            case Block.Callout(List<Paragraph> inside) -> callout(inside);
            case Block.Contents wanted -> contents.write(wanted);
            case Block.PageBreak pageBreak -> paragraphs.nextOnNewPage();
            case Block.Items items -> items(items);
            case Block.WordTableBlock(var table) -> wordTables.write(table, width, caption(blocks, index));
            case Block.CardBlock(var card) -> wordTables.write(card, width, caption(blocks, index));
            case Block.Marks marks -> marks(marks, KeptTogether.leads(blocks, index));
        }
    }

    /** Two columns of the page: what they hold is read one after the other. A chart fits in none, so it stands above the rest. */
    private void beside(Block.SideBySide sides) {
        boolean charts = Stream.concat(sides.wide().stream(), sides.narrow().stream()).anyMatch(Block.ChartBlock.class::isInstance);
        if (charts) {
            blocks(sides.wide());
            blocks(sides.narrow());
            return;
        }
        endSection(false);
        flow.columns();
        paragraphs.inColumn(true);
        width = Page.WIDE;
        blocks(sides.wide());
        paragraphs.nextColumn();
        flow.nextColumn();
        width = Page.NARROW;
        blocks(sides.narrow());
        paragraphs.inColumn(false);
        flow.endColumns();
        width = page.textWidth();
        endSection(true);
    }

    /** What comes next stands on the same page, in other columns. */
    private void endSection(boolean columns) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", "TableEnd");
        page.writeSection(xml, onNewPage, columns);
        xml.close().close();
        onNewPage = false;
    }

    private void title(Block.Title title) {
        paragraphs.write(title.ownPage() ? "CoverTitle" : "Title", title.title());
        if (!title.subtitle().isBlank()) {
            paragraphs.write("Subtitle", title.subtitle());
        }
        title.lines().forEach(line -> paragraphs.write("TitleLine", line));
        if (!document.furniture().caution().isBlank()) {
            paragraphs.write("Caution", document.furniture().caution());
        }
        if (title.ownPage()) {
            paragraphs.nextOnNewPage();
        }
    }

    private void heading(Heading heading) {
        if (heading.newPage()) {
            paragraphs.nextOnNewPage();
        }
        String id = "" + anchors.number(heading);
        flow.mark(anchors.name(heading));
        paragraphs.openHeading(heading.level(), anchors.depth(heading));
        xml.leaf("w:bookmarkStart", "w:id", id, "w:name", anchors.name(heading));
        paragraphs.run(heading.text(), "");
        xml.leaf("w:bookmarkEnd", "w:id", id);
        paragraphs.close();
        if (!heading.message().isBlank()) {
            paragraphs.write("Message", heading.message());
        }
    }

    /** The title of a table or a chart is no larger than the heading above it. */
    private static String caption(List<Block> blocks, int index) {
        return KeptTogether.levelAbove(blocks, index) < 2 ? "Caption" : "SmallCaption";
    }

    private void chart(Chart chart, String title) {
        paragraphs.write(title, chart.title());
        if (!chart.subtitle().isBlank()) {
            paragraphs.write("CaptionLine", chart.subtitle());
        }
        boolean noted = !chart.note().isBlank();
        Paragraphs unflowed = new Paragraphs(xml, null);
        unflowed.open("Picture", noted);
        flow.solid(pictures.write(xml, chart), noted);
        unflowed.close();
        if (noted) {
            paragraphs.write("Note", chart.note());
        }
    }

    private void items(Block.Items items) {
        int list = numbering.list(items.numbered(), false);
        for (int i = 0; i < items.items().size(); i++) {
            boolean last = i == items.items().size() - 1;
            paragraphs.openItem(last ? "LastItem" : "Item", false, list, items.items().get(i));
            paragraphs.runs(items.items().get(i));
            paragraphs.close();
        }
    }

    private void marks(Block.Marks marks, boolean leads) {
        if (marks.words()) {
            paragraphs.open("Marks", leads);
            for (Piece.StatusMark mark : marks.marks()) {
                pictures.write(xml, Shape.of(mark.status()), mark.word());
                paragraphs.run(NBSP + mark.word().replace(" ", NBSP) + "    ", "");
            }
            paragraphs.run(marks.note(), "Quiet");
            paragraphs.close();
            return;
        }
        boolean noted = !marks.note().isBlank();
        Paragraphs unflowed = new Paragraphs(xml, null);
        unflowed.open("Picture", noted);
        List<Shape> shapes = marks.marks().stream().map(mark -> Shape.of(mark.status())).toList();
        flow.solid(pictures.write(xml, shapes, width / Page.TWIPS, marks.alternative()), noted);
        unflowed.close();
        if (noted) {
            paragraphs.write("Note", marks.note());
        }
    }

    private void callout(List<Paragraph> inside) {
        inside.forEach(paragraph ->
                paragraphs.write(paragraph.role() == Paragraph.Role.NOTE ? "CalloutNote" : "Callout", paragraph.spans(), false));
        paragraphs.open("TableEnd");
        paragraphs.close();
    }

    /** Headings lie the way of what they head, texts the way of the table that they open. */
    private static Page wanted(List<Block> blocks, int index) {
        return switch (blocks.get(index)) {
            case Block.TableBlock(var table) when table.columns().size() > MOST_UPRIGHT -> Page.LANDSCAPE;
            case Block.WordTableBlock(var table) when WordColumns.across(table) -> Page.LANDSCAPE;
            case Heading heading when index + 1 < blocks.size() && KeptTogether.opens(blocks, index) < 0 -> wanted(blocks, index + 1);
            default -> KeptTogether.opens(blocks, index) < 0 ? Page.UPRIGHT : wanted(blocks, KeptTogether.opens(blocks, index));
        };
    }

    /** Ends the section if the next block lies the other way. */
    private void turnTo(Page wanted) {
        if (wanted == page) {
            return;
        }
        xml.open("w:p").open("w:pPr").value("w:pStyle", "TableEnd");
        page.writeSection(xml, onNewPage, false);
        xml.close().close();
        onNewPage = true;
        page = wanted;
        width = wanted.textWidth();
        flow.turnTo(wanted);
        paragraphs.pageBegun();
    }
}
