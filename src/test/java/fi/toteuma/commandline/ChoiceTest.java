package fi.toteuma.commandline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.toteuma.reporting.UnknownReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    @Test
    void withoutAnyDocumentNothingIsSaidToBeInOrder() {
        assertThatThrownBy(() -> Choice.of(List.of(), null, List.of()))
                .isInstanceOf(UnknownReport.class)
                .hasMessageContaining("import a municipality's folder first");
        assertThatThrownBy(() -> Choice.of(List.of(), "heinola", List.of("tp2024")))
                .isInstanceOf(UnknownReport.class)
                .hasMessageContaining("of municipality 'heinola'");
    }
}
