package fi.toteuma.rendering.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Document;
import fi.toteuma.rendering.SampleDocument;
import fi.toteuma.rendering.internal.office.OfficeSample;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProvenanceRendererTest {

    @Test
    void liveFiguresOfSentencesLeadToSourcesInTheFile() {
        Document document = SampleDocument.brief();
        JsonNode json = JsonMapper.shared().readTree(new ProvenanceRenderer().render(document));
        assertThat(json.path("figures").valueStream().map(figure -> figure.path("source").asString())).containsExactly("myynti3", "kate", "myynti3");
        assertThat(json.path("figures").path(1).path("printed").asString()).isEqualTo("99,47\u00a0%");
        assertThat(json.path("sources").propertyNames()).containsAll(document.provenance().sources().keySet());
        assertThat(json.path("sources").path("kate").path("facts")).hasSize(2);
    }

    @Test
    void aLiveFigureWithoutItsSourceIsRefused() {
        Document document = OfficeSample.document(
                List.of(new Paragraph(Paragraph.Role.BODY, List.of(new Block.Span("12", false, "poissa")))));
        assertThatThrownBy(() -> new ProvenanceRenderer().render(document)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("poissa");
    }
}
