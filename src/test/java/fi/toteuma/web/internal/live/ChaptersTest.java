package fi.toteuma.web.internal.live;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.comparison.SmallDocuments;
import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Heading;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Paragraph.Role;
import fi.toteuma.document.Document;
import fi.toteuma.web.internal.live.Chapters.Chapter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a document is parted into pages; here each paragraph is 30 000 bytes, a heading nothing. */
class ChaptersTest {

    private static final Block TEXT = Paragraph.of(Role.BODY, "Kolmekymmentätuhatta tavua.");

    @Test
    void shortSectionsStandTogetherAndLongOnesAlone() {
        assertThat(sections(new Heading(1, "s1", "Eka"), new Heading(1, "s2", "Toka"), TEXT, new Heading(1, "s3", "Kolmas"), TEXT))
                .containsExactly("s1", "s3");
    }

    @Test
    void aSectionThatIsTooLongIsPartedAtItsHeadings() {
        assertThat(sections(new Heading(1, "s1", "Eka"), TEXT, new Heading(2, "s2", "A"), TEXT, new Heading(2, "s3", "B"), TEXT, new Heading(1, "s4", "Toka"), TEXT))
                .containsExactly("s1", "s2", "s3", "s4");
    }

    @Test
    void aSectionsHeadingGoesWithWhatComesUnderIt() {
        assertThat(sections(
                        new Heading(1, "s1", "Eka"), new Heading(1, "s2", "Toka"), new Heading(2, "s3", "A"), TEXT, new Heading(2, "s4", "B"), TEXT, TEXT))
                .containsExactly("s1", "s2", "s4");
    }

    @Test
    void whatStandsBeforeTheFirstHeadingBeginsTheFirstChapter() {
        Document document = document(TEXT, new Heading(1, "s1", "Eka"), TEXT);
        Chapters chapters = chapters(document);
        assertThat(chapters.all()).extracting(Chapter::section).containsExactly(Chapters.TOP, "s1");
        assertThat(chapters.holding(document, "s1").from()).isEqualTo(1);
        assertThat(chapters.holding(document, "poistettu")).as("a heading that is gone").isEqualTo(chapters.all().getFirst());
        assertThat(chapters.all().getLast().to()).isEqualTo(3);
    }

    private static List<String> sections(Block... blocks) {
        return chapters(document(blocks)).all().stream().map(Chapter::section).toList();
    }

    private static Chapters chapters(Document document) {
        return Chapters.of(document, (from, to) -> 30_000
                * (int) document.blocks().subList(from, to).stream().filter(Paragraph.class::isInstance).count());
    }

    private static Document document(Block... blocks) {
        Document small = SmallDocuments.june();
        return new Document(
                small.key(), small.set(), small.language(), small.title(), small.furniture(), small.notation(), small.brand(), small.made(),
                List.of(blocks), small.provenance());
    }
}
