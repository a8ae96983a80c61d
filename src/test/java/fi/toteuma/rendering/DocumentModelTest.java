package fi.toteuma.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.toteuma.document.Block;
import fi.toteuma.document.Card;
import fi.toteuma.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentModelTest {

    @Test
    void aDocumentComesBackAsItWas() {
        Document document = SampleDocument.branded();
        byte[] model = DocumentModel.write(document);
        assertThat(DocumentModel.read(model)).isEqualTo(document);
        assertThat(DocumentModel.write(DocumentModel.read(model))).isEqualTo(model);
    }

    @Test
    void whatComesBackIsWrittenInTheSameBytes() {
        Document back = DocumentModel.read(DocumentModel.write(SampleDocument.branded()));
        for (Renderer renderer : Renderers.all()) {
            assertThat(renderer.render(back)).as(renderer.format()).isEqualTo(renderer.render(SampleDocument.branded()));
        }
    }

    @Test
    void aModelFromBeforeCardsHadCodesIsRead() {
        Document document = SampleDocument.branded();
        Document cards = new Document(
                document.key(), document.set(), document.language(), document.title(), document.furniture(), document.notation(), document.brand(),
                document.made(), List.of(new Block.CardBlock(new Card("c1", "P1", "Uusi halli", List.of()))), document.provenance());
        String model = new String(DocumentModel.write(cards), StandardCharsets.UTF_8);
        assertThat(model).contains("\"code\":\"P1\",");
        Document read = DocumentModel.read(model.replace("\"code\":\"P1\",", "").getBytes(StandardCharsets.UTF_8));
        assertThat(read.cards()).containsExactly(new Card("c1", "", "Uusi halli", List.of()));
    }

    @Test
    void anotherProgramsModelIsRefused() {
        String model = new String(DocumentModel.write(SampleDocument.branded()), StandardCharsets.UTF_8);
        String other = model.replaceFirst("\"set\"", "\"sort\"");
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentModel.read(other.getBytes(StandardCharsets.UTF_8)));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentModel.read("<html>".getBytes(StandardCharsets.UTF_8)));
    }
}
