package fi.toteuma.document;

import fi.toteuma.kernel.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of a document in reading order. */
public sealed interface Block {

    /** The tables in this block, in print order. */
    default Stream<Table> tables() {
        return Stream.empty();
    }

    /** The tables of words in this block, in print order. */
    default Stream<WordTable> wordTables() {
        return Stream.empty();
    }

    /** The cards in this block, in print order. */
    default Stream<Card> cards() {
        return Stream.empty();
    }

    /** The runs of text in this block that may hold live figures, in print order. */
    default Stream<Span> runs() {
        return Stream.empty();
    }

    /** The municipality's text that this block is part of; null where it is none. */
    default @Nullable TextOf textOf() {
        return null;
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

    /**
     * Which of the municipality's texts words are of: the same in every report that carries the text on.
     *
     * @param unit code of the unit that the text is about
     * @param section key of the section
     */
    record TextOf(String unit, String section) {}

    /**
     * Running text.
     *
     * @param textOf the municipality's text that it is part of; null where it is the layout's or the program's own
     */
    record Paragraph(Role role, List<Span> spans, @Nullable TextOf textOf) implements Block {

        public Paragraph(Role role, List<Span> spans) {
            this(role, spans, null);
        }

        /** What the text is there for, which decides its size and width. */
        public enum Role {
            /** The sentence that says what the figures mean. */
            LEAD,
            BODY,
            /** Under a table or a chart. */
            NOTE
        }

        public static Paragraph of(Role role, String text) {
            return new Paragraph(role, List.of(Span.of(text)));
        }

        @Override
        public Stream<Span> runs() {
            return spans.stream();
        }
    }

    /**
     * A run of text within a paragraph.
     *
     * @param source id of the {@link Provenance#source} that a live figure comes from; empty for words
     * @param language of words in another language than the document's; null for those in its own
     * @param figure the reference that a live figure stands for, as its text writes it; empty for words
     * @param change how it stands beside an earlier text; {@link Change#KEPT} where nothing is compared
     */
    record Span(String text, boolean strong, String source, @Nullable Language language, String figure, Change change) {

        public Span(String text, boolean strong, String source, @Nullable Language language) {
            this(text, strong, source, language, "", Change.KEPT);
        }

        public Span(String text, boolean strong, String source) {
            this(text, strong, source, null);
        }

        public Span(String text, boolean strong) {
            this(text, strong, "");
        }

        public static Span of(String text) {
            return new Span(text, false);
        }

        /** The same words, which are in this language, if they don't say theirs; a live figure is in the document's own. */
        public Span in(Language other) {
            return source.isEmpty() && figure.isEmpty() && language == null ? new Span(text, strong, source, other, figure, change) : this;
        }

        /** The words alone, those that were taken away too: what stands on the page. */
        public static String plain(List<Span> spans) {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }

        /** The words that the text has now. */
        public static String now(List<Span> spans) {
            return plain(spans.stream().filter(span -> span.change() != Change.REMOVED).toList());
        }
    }

    /**
     * A list in running text.
     *
     * @param textOf the municipality's text that it is part of; null where it is none
     */
    record Items(boolean numbered, List<List<Span>> items, @Nullable TextOf textOf) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        public Items(boolean numbered, List<List<Span>> items) {
            this(numbered, items, null);
        }

        @Override
        public Stream<Span> runs() {
            return items.stream().flatMap(List::stream);
        }
    }

    /** A table of words. */
    record WordTableBlock(WordTable table) implements Block {
        @Override
        public Stream<WordTable> wordTables() {
            return Stream.of(table);
        }

        @Override
        public Stream<Span> runs() {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.pieces().stream())
                    .flatMap(Piece::runs);
        }
    }

    /** A record by itself. */
    record CardBlock(Card card) implements Block {
        @Override
        public Stream<Card> cards() {
            return Stream.of(card);
        }

        @Override
        public Stream<Span> runs() {
            return card.fields().stream().flatMap(field -> field.pieces().stream()).flatMap(Piece::runs);
        }
    }

    /**
     * A row of marks: all goals of a report, a mark each, or the key to the marks.
     *
     * @param words whether the words stand beside their marks; without them {@code alternative} says what is seen
     * @param note in quieter ink after them; may be empty
     */
    record Marks(List<Piece.StatusMark> marks, boolean words, String note, String alternative) implements Block {
        public Marks {
            marks = List.copyOf(marks);
        }
    }

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

        @Override
        public Stream<WordTable> wordTables() {
            return Stream.concat(wide.stream(), narrow.stream()).flatMap(Block::wordTables);
        }

        @Override
        public Stream<Card> cards() {
            return Stream.concat(wide.stream(), narrow.stream()).flatMap(Block::cards);
        }

        @Override
        public Stream<Span> runs() {
            return Stream.concat(wide.stream(), narrow.stream()).flatMap(Block::runs);
        }
    }

    /** Something asked or decided, behind an accent rule. */
    record Callout(List<Paragraph> paragraphs) implements Block {
        @Override
        public Stream<Span> runs() {
            return paragraphs.stream().flatMap(Block::runs);
        }
    }

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
