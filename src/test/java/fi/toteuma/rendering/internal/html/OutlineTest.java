package fi.toteuma.rendering.internal.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.toteuma.document.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void aSkippedLevelIsClosed() {
        Outline outline = Outline.of(List.of(
                new Block.Heading(1, "a", "First"),
                new Block.Heading(3, "b", "Too deep"),
                new Block.Heading(3, "c", "Beside it"),
                new Block.Heading(2, "d", "Right under the first"),
                new Block.Heading(1, "e", "Last")));
        assertThat(outline.flat()).extracting(Outline.Entry::id, Outline.Entry::depth).containsExactly(
                tuple("a", 1),
                tuple("b", 2),
                tuple("c", 2),
                tuple("d", 2),
                tuple("e", 1));
        assertThat(outline.entries()).extracting(Outline.Entry::text).containsExactly("First", "Last");
    }

    @Test
    void headingsBeforeTheFirstSectionStandBesideEachOtherAndAreNoSections() {
        Outline outline = Outline.of(List.of(
                new Block.Heading(2, "a", "On page one"),
                new Block.Heading(2, "b", "Also on page one"),
                new Block.Heading(1, "c", "Section")));
        assertThat(outline.flat()).extracting(Outline.Entry::id, Outline.Entry::depth).containsExactly(
                tuple("a", 1), tuple("b", 1), tuple("c", 1));
        assertThat(outline.sections()).extracting(Outline.Entry::id).containsExactly("c");
    }
}
