package fi.toteuma.document;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a document in reading order. */
public sealed interface Block {

    /** The tables in this block, in print order. */
    default Stream<Table> tables() {
        return Stream.empty();
    }

    /**
     * The document's name at its very beginning.
     *
     * @param subtitle second line, may be empty
     * @param lines what else the title page says: date, body, state of the ledger; may be none
     * @param ownPage whether it fills a title page of its own, or stands on top of page one
     */
    record Title(String title, String subtitle, List<String> lines, boolean ownPage) implements Block {}

    /**
     * @param level 1 (section), 2 or 3
     * @param id unique in the document, usable as an anchor
     * @param message a line under the heading that says what the section's figures mean; empty if none
     * @param newPage whether a section starts a page
     */
    record Heading(int level, String id, String text, String message, boolean newPage) implements Block {
        public Heading(int level, String id, String text) {
            this(level, id, text, "", false);
        }
    }

    /** Running text. */
    record Paragraph(Role role, List<Span> spans) implements Block {

        /** What the text is there for, which decides its size and width. */
        public enum Role {
            /** The sentence that says what the figures mean. */
            LEAD,
            BODY,
            /** Under a table or a chart. */
            NOTE
        }

        public static Paragraph of(Role role, String text) {
            return new Paragraph(role, List.of(new Span(text, false)));
        }
    }

    /** A run of text within a paragraph. */
    record Span(String text, boolean strong) {}

    /** A table of figures. */
    record TableBlock(Table table) implements Block {
        @Override
        public Stream<Table> tables() {
            return Stream.of(table);
        }
    }

    /** A chart. */
    record ChartBlock(Chart chart) implements Block {}

    /** Two columns side by side where there is room; one after the other on a phone and in DOCX. */
    record SideBySide(List<Block> wide, List<Block> narrow) implements Block {
        @Override
        public Stream<Table> tables() {
            return Stream.concat(wide.stream(), narrow.stream()).flatMap(Block::tables);
        }
    }

    /** Something asked or decided, behind an accent rule. */
    record Callout(List<Paragraph> paragraphs) implements Block {}

    /** The contents, made by the renderer from the headings, with page numbers where there are pages. */
    record Contents(String title, Style style) implements Block {
        public enum Style {
            /** All headings, a line each. */
            LIST,
            /** Sections only, in one row: for page one. */
            STRIP
        }
    }

    record PageBreak() implements Block {}
}
