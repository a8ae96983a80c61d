package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Change;
import fi.toteuma.kernel.Language;
import fi.toteuma.rendering.internal.typography.Unparted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs, and remembers when the next one is to begin a page, so that no empty paragraph has to. */
final class Paragraphs {

    private final Markup xml;
    private final @Nullable PageFlow flow;
    private final @Nullable Revisions revisions;
    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private boolean kept;
    private boolean pageBegins;
    private boolean pageDue;
    private boolean inColumn;
    private boolean tops;

    /** @param flow which is told of every paragraph; null for those in cells, headers and footers */
    Paragraphs(Markup xml, @Nullable PageFlow flow) {
        this(xml, flow, null);
    }

    /** @param revisions where changed words are written down as such; null where nothing changes */
    Paragraphs(Markup xml, @Nullable PageFlow flow, @Nullable Revisions revisions) {
        this.xml = xml;
        this.flow = flow;
        this.revisions = revisions;
    }

    /** What comes next begins a page. */
    void nextOnNewPage() {
        pageDue = true;
    }

    /** Whether what comes stands in a column, whose whole width it takes. */
    void inColumn(boolean narrow) {
        inColumn = narrow;
        tops = narrow;
    }

    /** What comes next begins the second column. */
    void nextColumn() {
        open("ColumnEnd");
        xml.open("w:r").leaf("w:br", "w:type", "column").close();
        close();
        tops = true;
    }

    /** A page has begun for another reason. */
    void pageBegun() {
        pageDue = false;
    }

    void open(String style) {
        open(style, false);
    }

    /** @param keepWithNext beyond what the style says */
    void open(String style, boolean keepWithNext) {
        open(style, keepWithNext, 0);
    }

    /**
     * @param level which decides its looks
     * @param depth in the document's outline, from 1; less than the level where one was skipped
     */
    void openHeading(int level, int depth) {
        open("Heading" + level, false, depth == level ? 0 : depth);
    }

    /**
     * @param list the id of the list that this is an item of
     * @param spans its words: where all of them came or went, so did the item
     */
    void openItem(String style, boolean keepWithNext, int list, List<Span> spans) {
        open(style, keepWithNext, 0, list, Revisions.whole(spans));
    }

    private void open(String style, boolean keepWithNext, int depth) {
        open(style, keepWithNext, depth, 0, Change.KEPT);
    }

    /**
     * @param depth in the outline, if it is another one than the style's; else 0
     * @param list that it is an item of; else 0
     * @param change of the paragraph as a whole
     */
    private void open(String style, boolean keepWithNext, int depth, int list, Change change) {
        this.style = style;
        kept = keepWithNext;
        pageBegins = pageDue;
        text.setLength(0);
        xml.open("w:p").open("w:pPr").value("w:pStyle", style);
        if (keepWithNext) {
            xml.leaf("w:keepNext");
        }
        if (pageDue) {
            xml.leaf("w:pageBreakBefore");
        }
        if (list > 0) {
            xml.open("w:numPr").value("w:ilvl", 0).value("w:numId", list).close();
        }
        if (pageDue || tops) {
            xml.leaf("w:spacing", "w:before", "0");
            pageDue = false;
            tops = false;
        }
        if (inColumn && list == 0) {
            xml.leaf("w:ind", "w:right", "0");
        }
        if (depth > 0) {
            xml.value("w:outlineLvl", depth - 1);
        }
        if (change != Change.KEPT && revisions != null) {
            xml.open("w:rPr");
            revisions.leaf(change);
            xml.close();
        }
        xml.close();
    }

    void close() {
        xml.close();
        if (flow != null) {
            flow.paragraph(style, text.toString(), kept, pageBegins);
        }
    }

    void write(String style, String text) {
        open(style);
        run(text, "");
        close();
    }

    void write(String style, List<Span> spans, boolean keepWithNext) {
        open(style, keepWithNext, 0, 0, Revisions.whole(spans));
        runs(spans);
        close();
    }

    void runs(List<Span> spans) {
        spans.forEach(span -> run(span, ""));
    }

    /**
     * Words that Word can take in or leave out, where they are changed ones.
     *
     * @param style of words that aren't strong; may be empty
     */
    void run(Span span, String style) {
        boolean tracked = span.change() != Change.KEPT && revisions != null;
        if (tracked) {
            revisions.open(span.change());
        }
        run(span.text(), span.strong() ? "Strong" : style, span.language(), tracked && span.change() == Change.REMOVED);
        if (tracked) {
            xml.close();
        }
    }

    /** @param style a character style, or empty */
    void run(String text, String style) {
        run(text, style, null);
    }

    /** @param language of words in another language than the document's; null for those in its own */
    void run(String text, String style, @Nullable Language language) {
        run(text, style, language, false);
    }

    private void run(String text, String style, @Nullable Language language, boolean removed) {
        String whole = Unparted.of(text);
        this.text.append(whole);
        xml.open("w:r");
        if (!style.isEmpty() || language != null) {
            xml.open("w:rPr");
            if (!style.isEmpty()) {
                xml.value("w:rStyle", style);
            }
            if (language != null) {
                xml.value("w:lang", language.locale().toLanguageTag());
            }
            xml.close();
        }
        String[] lines = whole.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.leaf("w:br");
            }
            if (lines[i].equals("\t")) {
                xml.leaf("w:tab");
            } else if (removed) {
                xml.removed(lines[i]);
            } else {
                line(lines[i]);
            }
        }
        xml.close();
    }

    /** Word knows a place where a word may be broken as an element. */
    private void line(String text) {
        String[] parts = text.split("\u00ad", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                xml.leaf("w:softHyphen");
            }
            xml.text(parts[i]);
        }
    }

    /** A field with what it last showed. */
    void field(String instruction, String shown) {
        beginField(instruction);
        run(shown, "");
        endField();
    }

    void beginField(String instruction) {
        fieldCharacter("begin");
        xml.open("w:r").instruction(" " + instruction + " ").close();
        fieldCharacter("separate");
    }

    void endField() {
        fieldCharacter("end");
    }

    private void fieldCharacter(String type) {
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", type).close();
    }
}
