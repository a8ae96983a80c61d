package fi.toteuma.rendering.internal.html;

import fi.toteuma.document.Block;
import fi.toteuma.document.Chart;
import fi.toteuma.document.Document;
import fi.toteuma.document.Furniture;
import fi.toteuma.document.Notation;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Table;
import fi.toteuma.document.Value;
import fi.toteuma.document.WordTable;
import fi.toteuma.kernel.Language;
import fi.toteuma.rendering.Additions;
import fi.toteuma.rendering.internal.chart.ChartFigures;
import fi.toteuma.rendering.internal.chart.ChartRows;
import fi.toteuma.rendering.internal.chart.Shape;
import fi.toteuma.rendering.internal.chart.Typeface;
import fi.toteuma.rendering.internal.paging.BlockHeights;
import fi.toteuma.rendering.internal.paging.ColumnWidths;
import fi.toteuma.rendering.internal.paging.KeptTogether;
import fi.toteuma.rendering.internal.typography.Unparted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the templates see of a document in one medium. */
public final class DocumentView {

    /** Left and right inside a cell, and a little for rounding; points. */
    private static final double CELL_PADDING = 2 * 4 + 0.5;

    /** Between an amount and its mark: a space and the mark's margin; points. */
    private static final double VERDICT_SPACE = 6;

    /** A mark and the space after it on paper, in ems of the table's size. */
    private static final double MARK_EMS = 1.05;

    /** What {@code verdict-3} is wider than 3 ems on paper, and so on. */
    private static final double MORE_EMS = 0.4;

    /** Of shapes on paper, in points. */
    private static final double SHAPE_SIZE = 9;

    /** Between a heading and its table; with more, the heading stands over the text alone. Points. */
    private static final double MOST_BETWEEN = 80;

    private final Document document;
    private final String evidence;
    private final Additions additions;
    private final Medium medium;
    private final UiText text;
    private final Outline outline;
    private final Map<String, Integer> depths;
    private final Function<Language, UnaryOperator<String>> hyphenation;

    /**
     * @param hyphenation puts soft hyphens into running text of a language; identity where the reader's program breaks words itself
     * @throws IllegalArgumentException if two headings share an id
     */
    public DocumentView(Document document, Medium medium, Function<Language, UnaryOperator<String>> hyphenation) {
        this(document, medium, hyphenation, "");
    }

    /** @param evidence where a site keeps evidence files: their names are added to it; empty in a file of its own */
    DocumentView(Document document, Medium medium, Function<Language, UnaryOperator<String>> hyphenation, String evidence) {
        this(document, medium, hyphenation, evidence, Additions.NONE);
    }

    private DocumentView(
            Document document, Medium medium, Function<Language, UnaryOperator<String>> hyphenation, String evidence, Additions additions) {
        this.evidence = evidence;
        this.additions = additions;
        this.document = document;
        this.medium = medium;
        this.text = new UiText(document.language());
        this.outline = Outline.of(document.blocks());
        this.depths = new HashMap<>();
        for (Outline.Entry entry : outline.flat()) {
            if (depths.put(entry.id(), entry.depth()) != null) {
                throw new IllegalArgumentException("two headings share the id " + entry.id());
            }
        }
        this.hyphenation = hyphenation;
    }

    /** The document on a page of a site. */
    public static DocumentView within(Document document, Additions additions, String evidence) {
        return new DocumentView(document, Medium.SCREEN, language -> UnaryOperator.identity(), evidence, additions);
    }

    public Document document() {
        return document;
    }

    /** What the site around adds; nothing in a file. */
    public Additions additions() {
        return additions;
    }

    /** Tables with sums are ruled like accounts: lines only at sums and results. The others have a hairline under each row. */
    public String tableClass(Table table) {
        boolean sums = table.rows().stream().anyMatch(row -> row.role() == Table.Row.Role.SUM || row.role() == Table.Row.Role.RESULT);
        return sums ? "account" : "list";
    }

    /** Like {@link #columnClass}; the head of a judged column stands over its amounts, not over the verdicts. */
    public String headClass(Table table, int column) {
        String aligned = columnClass(table.columns().get(column));
        return judged(table, column) ? aligned + " over-" + verdictClass() : aligned;
    }

    /** What the file calls itself: unit, report and date, in one line. */
    public String fileTitle() {
        Furniture furniture = document.furniture();
        return Stream.of(document.title(), furniture.unit(), furniture.municipality())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    /** The municipality's logo; the name beside it says the same, so it is not read aloud. */
    public String logo() {
        return document.brand().logoSvg().replaceFirst("<svg", "<svg aria-hidden=\"true\" focusable=\"false\"");
    }

    public boolean onScreen() {
        return medium == Medium.SCREEN;
    }

    public Outline outline() {
        return outline;
    }

    /** One of the renderers' own words. */
    public String word(String key) {
        return text.word(key);
    }

    public UiText text() {
        return text;
    }

    /** Text whose words stay whole, and whose numbers stay with their units. */
    public String unparted(String words) {
        return Unparted.of(words);
    }

    /** Running text, ready to be broken over lines. Never used for headings, leads, notes, statuses, labels or numbers. */
    public String running(String words) {
        return hyphenation.apply(document.language()).apply(Unparted.of(words));
    }

    /** Words of running text in their own language. */
    public String running(Block.Span span) {
        return hyphenation.apply(Objects.requireNonNullElse(span.language(), document.language())).apply(Unparted.of(span.text()));
    }

    /** Where a file of evidence, or what a link leads to, can be had; null where this page can't lead there. */
    public @Nullable String evidence(Piece.Evidence shown) {
        if (evidence.isEmpty()) {
            return null;
        }
        return shown.sha256().isEmpty()
                ? shown.name()
                : evidence + URLEncoder.encode(shown.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The language of words that aren't in the document's; null for those that are. */
    public @Nullable String otherLanguage(Block.Span span) {
        Language language = span.language();
        return language == null ? null : language.code();
    }

    /** The heading's element: {@code h2} to {@code h4}, without a skipped level. */
    public String element(Block.Heading heading) {
        return "h" + (depths.get(heading.id()) + 1);
    }

    /** Whether the document opens with its own title; without one the page shows the document's name. */
    public boolean hasTitle() {
        return document.blocks().stream().anyMatch(Block.Title.class::isInstance);
    }

    public String print(Table.Cell cell, Table.Column column) {
        return document.notation().print(cell.value(), column);
    }

    /** How the column's cells are aligned, and whether it is the tinted one. */
    public String columnClass(Table.Column column) {
        return (column.kind() == Table.Column.Kind.WORD ? "word" : "num") + (column.tinted() ? " tinted" : "");
    }

    /** What a missing or unbooked cell is called in style sheets; null for all others. */
    public @Nullable String absence(Table.Cell cell) {
        return switch (cell.value()) {
            case Value.Missing() -> "missing";
            case Value.NotBooked() -> "not-booked";
            default -> null;
        };
    }

    /** The mark and word of a variance; null where none is shown. */
    public @Nullable Verdict verdict(Table.Cell cell, Table.Column column) {
        if (!(cell.value() instanceof Value.Judged(var difference, boolean material) && material)) {
            return null;
        }
        String word = document.notation().word(difference);
        String printed = print(cell, column);
        return new Verdict(printed.substring(0, printed.length() - word.length()).stripTrailing(), word, difference.signum() > 0);
    }

    /** A variance in its parts: the amount without sign, the word, and which way it points. */
    public record Verdict(String amount, String word, boolean better) {}

    /** Whether any cell of the column carries a mark and a word, so that the other cells leave room for one. */
    public boolean judged(Table table, int column) {
        return table.rows().stream()
                .filter(row -> !row.isGroupHead())
                .anyMatch(row -> row.cells().get(column).value() instanceof Value.Judged(var difference, boolean material) && material);
    }

    /** The columns' widths on paper, label first, as lengths for a style sheet; none on screen, where browsers find them. */
    public List<String> columnWidths(Table table, ChartFigures.Room room) {
        if (onScreen()) {
            return List.of();
        }
        return new ColumnWidths(table, document.notation(), CELL_PADDING, verdictRoom()).of(room.points()).stream()
                .map(width -> BigDecimal.valueOf(width).setScale(2, RoundingMode.DOWN) + "pt")
                .toList();
    }

    /** Points that a mark and its word take beside an amount: as many ems as {@link #verdictClass} stands for, and a space. */
    private double verdictRoom() {
        return (verdictEms() + MORE_EMS) * ColumnWidths.SIZE + VERDICT_SPACE;
    }

    /** Classes of a table or a chart: whether its title stands under a smaller heading and is no larger than that. */
    public String blockClass(List<Block> blocks, int index) {
        return KeptTogether.levelAbove(blocks, index) < 2 ? "" : " small-title";
    }

    /**
     * On paper a heading begins a page unless the table of words that it opens can begin under it; null for other headings, for those
     * with more than a few lines of text under them, and on screen. Asking the heading to stay with what follows isn't enough: the table begins with its title, which may move by itself.
     */
    public @Nullable String headingStyle(List<Block> blocks, int index, ChartFigures.Room room) {
        int table = onScreen() ? -1 : KeptTogether.opens(blocks, index);
        if (table < 0) {
            return null;
        }
        double height = words(((Block.WordTableBlock) blocks.get(table)).table()).opening(room);
        double texts = 0;
        for (Block block : blocks.subList(index, table)) {
            height += BlockHeights.of(block);
            texts += block instanceof Block.Heading ? 0 : BlockHeights.of(block);
        }
        return texts > MOST_BETWEEN ? null : "-fs-page-break-min-height:" + Math.round(height) + "pt";
    }

    /** Classes of a paragraph that goes to the next page with what follows it, and of one that stands as a heading over it. */
    public String leadsClass(List<Block> blocks, int index) {
        return KeptTogether.heads(blocks, index) ? " heads" : KeptTogether.leads(blocks, index) ? " leads" : "";
    }

    /** Whether the paragraph or the marks go to the next page with the table or chart after them. */
    public boolean leads(List<Block> blocks, int index) {
        return KeptTogether.leads(blocks, index);
    }

    /** A table's notes run on in one paragraph on paper; on screen each is its own. */
    public List<String> notes(Table table) {
        return onScreen() || table.notes().isEmpty() ? table.notes() : List.of(String.join(" ", table.notes()));
    }

    /** Room for the longest verdict word and its mark, in whole ems: one of the classes {@code verdict-3} to {@code verdict-9}. */
    public String verdictClass() {
        return "verdict-" + verdictEms();
    }

    /** On screen, where the face isn't known, with room to spare. */
    private int verdictEms() {
        Notation.Words words = document.notation().words();
        if (onScreen()) {
            return Math.clamp((Math.max(words.better().length(), words.weaker().length()) + 1) / 2 + 2, 3, 9);
        }
        double widest = Math.max(Typeface.REGULAR.width(words.better(), 1), Typeface.REGULAR.width(words.weaker(), 1));
        return Math.clamp((int) Math.ceil(widest + MARK_EMS - MORE_EMS), 3, 9);
    }

    public WordsView words(WordTable table) {
        return new WordsView(table, medium);
    }

    /** The shape beside a word; on paper the style sheet draws it, so that nobody hears it. */
    public String shape(Shape shape) {
        return onScreen() ? shape.onScreen() : "<span class=\"shape " + shape.className() + "\"></span>";
    }

    /** Of a word that stands with its shape: on paper the shape is its ground, on screen a drawing inside. */
    public String statusClass(Shape shape) {
        return onScreen() ? "status" : "status " + shape.className();
    }

    /** See {@link #statusClass}: nothing on paper. */
    public String shapeInside(Shape shape) {
        return onScreen() ? shape.onScreen() : "";
    }

    /** Shapes without words as one drawing, for paper. */
    public String drawing(Block.Marks marks, ChartFigures.Room room) {
        List<Shape> shapes = marks.marks().stream().map(mark -> Shape.of(mark.status())).toList();
        return Shape.onPaper(shapes, SHAPE_SIZE, room.points(), marks.alternative());
    }

    /** How a line of a cell stands out. */
    public String lineClass(Piece.Line line) {
        return line.weight().name().toLowerCase(Locale.ROOT);
    }

    /** The document in stretches that lie the same way: on paper, wide tables of words lie across the page. */
    public List<Stretch> stretches() {
        return Stretch.of(document.blocks());
    }

    /** The chart as {@code <svg>}: on paper one, on screen one for each width it is shown at. */
    public List<String> drawings(Chart chart, ChartFigures.Room room) {
        return onScreen()
                ? ChartFigures.onScreen(chart, document.brand(), room)
                : List.of(ChartFigures.onPaper(chart, document.brand(), room));
    }

    /** The figures the chart shows, as a table of printed text. */
    public ChartRows rows(Chart chart) {
        return ChartRows.of(chart, text::word);
    }
}
