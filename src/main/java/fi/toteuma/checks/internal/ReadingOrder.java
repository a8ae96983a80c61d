package fi.toteuma.checks.internal;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.Place;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.document.Block;
import fi.toteuma.document.Card;
import fi.toteuma.document.Table;
import fi.toteuma.document.WordTable;
import fi.toteuma.kernel.Wording;
import fi.toteuma.narrative.SectionText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Findings as a reader comes across them; those of nothing in the document come last, by unit. */
public final class ReadingOrder implements Comparator<Finding> {

    private static final int ROWS = 10_000;
    /** So many letters tell one text's beginning from another's. */
    private static final int BEGINNING = 40;

    private final ReportUnderCheck report;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Place, Integer> positions = new HashMap<>();

    public ReadingOrder(ReportUnderCheck report) {
        this.report = report;
        report.document().blocks().stream().flatMap(ReadingOrder::leaves).forEach(blocks::add);
    }

    private static Stream<Block> leaves(Block block) {
        return block instanceof Block.SideBySide(List<Block> wide, List<Block> narrow)
                ? Stream.concat(wide.stream(), narrow.stream()).flatMap(ReadingOrder::leaves)
                : Stream.of(block);
    }

    @Override
    public int compare(Finding one, Finding other) {
        return Integer.compare(position(one.place()), position(other.place()));
    }

    /** Id of the block that the place is in, or of the nearest one above it that has an id; empty where it is in none. */
    public Optional<String> block(Place place) {
        int at = position(place) / ROWS;
        return place.kind() == Place.Kind.DOCUMENT || at >= blocks.size()
                ? Optional.empty()
                : blocks.subList(0, at + 1).reversed().stream().flatMap(block -> id(block).stream()).findFirst();
    }

    private static Optional<String> id(Block block) {
        return switch (block) {
            case Block.Heading heading -> Optional.of(heading.id());
            case Block.TableBlock(Table table) -> Optional.of(table.id());
            case Block.WordTableBlock(WordTable table) -> Optional.of(table.id());
            case Block.CardBlock(Card card) -> Optional.of(card.id());
            default -> Optional.empty();
        };
    }

    private int position(Place place) {
        return positions.computeIfAbsent(place, this::find);
    }

    private int find(Place place) {
        String[] parts = place.anchor().split("/");
        return switch (place.kind()) {
            case DOCUMENT -> 0;
            case TABLE -> row(parts[0], parts.length > 1 ? parts[1] : "");
            case TEXT -> text(place, parts[0]);
            case GOAL, RISK -> record(place.anchor(), false);
            case PROJECT -> record(place.anchor(), true);
            case TOTAL -> report.projects().stream()
                    .filter(project -> report.isWithin(project.unit(), place.anchor()))
                    .mapToInt(project -> record(project.code(), true))
                    .max().orElseGet(() -> unitLast(place.anchor()));
            case UNIT, STATISTICS, INVESTMENT -> first(block -> heads(block, name(place))).orElseGet(() -> unitLast(parts[0]));
        };
    }

    private String name(Place place) {
        return place.values().getFirst().in(report.language());
    }

    private int row(String table, String row) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.TableBlock(Table found) && found.id().equals(table)) {
                return i * ROWS + Math.max(0, found.rowIndex(row));
            }
        }
        return Integer.MAX_VALUE;
    }

    /** @param onCards whether it may stand on a card too, as projects do */
    private int record(String code, boolean onCards) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.WordTableBlock(WordTable table)) {
                for (int row = 0; row < table.rows().size(); row++) {
                    if (table.rows().get(row).id().equals(code)) {
                        return i * ROWS + row;
                    }
                }
            } else if (blocks.get(i) instanceof Block.CardBlock(Card card) && onCards && card.code().equals(code)) {
                return i * ROWS;
            }
        }
        return Integer.MAX_VALUE;
    }

    private int text(Place place, String unit) {
        String beginning = report.texts().stream()
                .filter(text -> (text.unit() + "/" + text.section()).equals(place.anchor()))
                .map(SectionText::text)
                .map(wording -> beginning(wording))
                .findFirst()
                .orElse("");
        return beginning.isEmpty()
                ? unitLast(unit)
                : first(block -> block instanceof Block.Paragraph(var role, var spans, _)
                                && letters(Block.Span.plain(spans)).startsWith(beginning)).orElseGet(() -> unitLast(unit));
    }

    private String beginning(Wording wording) {
        String upToLiveFigure = wording.in(report.language()).split("\\{\\{", 2)[0].strip().split("\n", 2)[0];
        String letters = letters(upToLiveFigure);
        return letters.substring(0, Math.min(BEGINNING, letters.length()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean heads(Block block, String name) {
        String head = switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.TableBlock(Table table) -> table.title();
            case Block.WordTableBlock(WordTable table) -> table.title();
            default -> "";
        };
        return letters(head).contains(letters(name));
    }

    private OptionalInt first(Predicate<Block> wanted) {
        return IntStream.range(0, blocks.size()).filter(i -> wanted.test(blocks.get(i))).map(i -> i * ROWS).findFirst();
    }

    /** After everything in the document, in the order of units. */
    private int unitLast(String unit) {
        List<String> units = report.subject().units().stream().map(each -> each.code()).toList();
        int at = units.indexOf(unit);
        return blocks.size() * ROWS + (at < 0 ? units.size() : at);
    }
}
