package fi.toteuma.rendering.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Paragraph.Role;
import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Card;
import fi.toteuma.document.Table;
import fi.toteuma.document.WordTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTogetherTest {

    private static final Block TABLE =
            new Block.TableBlock(new Table("t1", "Tuloslaskelma", "", "", List.of(), List.of(), List.of()));
    private static final Block SHORT = Paragraph.of(Role.BODY, "Vastuuhenkilö: rehtori");
    private static final Block LONG = Paragraph.of(Role.BODY, "Toiminta on edennyt suunnitelmien mukaan. ".repeat(10));
    private static final Block NOTE = Paragraph.of(Role.NOTE, "Näin luet taulukkoa");

    @Test
    void shortTextsGoWithTheTableTheyLeadTo() {
        List<Block> blocks = List.of(new Block.Heading(2, "a", "Lukio"), SHORT, SHORT, TABLE, SHORT);
        assertThat(KeptTogether.leads(blocks, 1)).isTrue();
        assertThat(KeptTogether.leads(blocks, 2)).isTrue();
        assertThat(KeptTogether.leads(blocks, 4)).as("nothing follows").isFalse();
    }

    @Test
    void aTableOfWordsAndACardTakeTheirLeadWithThemToo() {
        Block words = new Block.WordTableBlock(new WordTable("t2", "Tavoitteet", "", "", List.of(), List.of(), List.of()));
        Block card = new Block.CardBlock(new Card("k1", "H1", "Ohjaamo", List.of()));
        assertThat(KeptTogether.leads(List.of(SHORT, words), 0)).isTrue();
        assertThat(KeptTogether.leads(List.of(SHORT, card), 0)).isTrue();
    }

    @Test
    void aLongTextStandsForItselfAndANoteBelongsToWhatIsAboveIt() {
        List<Block> blocks = List.of(LONG, TABLE, NOTE, TABLE, SHORT, LONG);
        assertThat(KeptTogether.leads(blocks, 0)).isFalse();
        assertThat(KeptTogether.leads(blocks, 2)).isFalse();
        assertThat(KeptTogether.leads(blocks, 4)).isFalse();
    }

    @Test
    void textsBetweenTwoHeadingsGoWithTheSecond() {
        Block heading = new Block.Heading(1, "a", "Investoinnit");
        Block next = new Block.Heading(2, "b", "Lukio");
        assertThat(KeptTogether.leads(List.of(heading, SHORT, SHORT, next, TABLE), 1)).isTrue();
        assertThat(KeptTogether.leads(List.of(heading, SHORT, SHORT, next, TABLE), 2)).isTrue();
        assertThat(KeptTogether.leads(List.of(heading, LONG, SHORT, next, TABLE), 2)).isFalse();
    }

    @Test
    void aTextThatEndsItsSectionDoesNotGoWithTheNextOne() {
        Block heading = new Block.Heading(2, "a", "Valtuuston tavoitteet");
        Block next = new Block.Heading(2, "b", "Käyttösuunnitelman tavoitteet");
        assertThat(KeptTogether.leads(List.of(heading, SHORT, next, SHORT), 1)).isFalse();
    }

    @Test
    void aStrongLineIsAHeadingOfWhatFollowsAndAStrongTextIsNot() {
        Block line = new Paragraph(Role.BODY, List.of(new Span("Toiminta poikkeusoloissa", true)));
        Block text = new Paragraph(Role.BODY, List.of(new Span("Toiminta poikkeusoloissa oli vilkasta. ".repeat(4), true)));
        assertThat(KeptTogether.heads(List.of(line, LONG), 0)).isTrue();
        assertThat(KeptTogether.leads(List.of(line, LONG), 0)).isTrue();
        assertThat(KeptTogether.heads(List.of(line), 0)).as("nothing follows").isFalse();
        assertThat(KeptTogether.heads(List.of(text, LONG), 0)).isFalse();
    }

    @Test
    void aTableStandsUnderTheLastHeadingBeforeIt() {
        List<Block> blocks = List.of(TABLE, new Block.Heading(1, "a", "Yksiköt"), new Block.Heading(2, "b", "Lukio"), TABLE, TABLE);
        assertThat(KeptTogether.levelAbove(blocks, 0)).isZero();
        assertThat(KeptTogether.levelAbove(blocks, 2)).isEqualTo(1);
        assertThat(KeptTogether.levelAbove(blocks, 4)).isEqualTo(2);
    }
}
