package fi.toteuma.document;

import fi.toteuma.kernel.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * One finished document, the same for every output format.
 *
 * @param key its name in files and addresses, for instance {@code ov2025q1}
 * @param set the layout set it follows: {@code malli}, or one of the municipality's own
 * @param language the language of everything that does not say otherwise
 * @param title what it is called, for instance "Osavuosikatsaus 1–3/2025"
 * @param made the date it was made, from the clock that was given: files carry this and no other date
 * @param blocks its content in reading order
 */
public record Document(
        String key,
        String set,
        Language language,
        String title,
        Furniture furniture,
        Notation notation,
        Brand brand,
        LocalDate made,
        List<Block> blocks,
        Provenance provenance) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The same document, which says of itself that it is this version. */
    public Document withVersion(String version) {
        return new Document(key, set, language, title, furniture.withVersion(version), notation, brand, made, blocks, provenance);
    }

    /** All tables in print order, those inside columns too. */
    public List<Table> tables() {
        return blocks.stream().flatMap(Block::tables).toList();
    }

    /** All tables of words in print order, those inside columns too. */
    public List<WordTable> wordTables() {
        return blocks.stream().flatMap(Block::wordTables).toList();
    }

    /** All cards in print order. */
    public List<Card> cards() {
        return blocks.stream().flatMap(Block::cards).toList();
    }

    /** The live figures of all sentences, each with its source. */
    public List<Block.Span> liveFigures() {
        return blocks.stream().flatMap(Block::runs).filter(span -> !span.source().isEmpty()).toList();
    }
}
