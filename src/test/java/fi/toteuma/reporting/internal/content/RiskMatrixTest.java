package fi.toteuma.reporting.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Block;
import fi.toteuma.document.Chart;
import fi.toteuma.reporting.internal.layout.BlockSpec.RiskMatrixSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskMatrixTest {

    private static Chart drawn(SomeContent content) {
        List<Block> blocks = new RiskMatrix(SomeTopic.interim(), content.made(), new RiskMatrixSpec("self", false, "Riskit")).blocks();
        return ((Block.ChartBlock) blocks.getFirst()).chart();
    }

    private static List<String> circles(Chart chart) {
        return ((Chart.Figure.RiskMatrix) chart.figure()).squares().stream().flatMap(square -> square.numbers().stream()).toList();
    }

    @Test
    void aRiskOffTheScaleIsNamedUnderTheMatrix() {
        Chart chart = drawn(new SomeContent()
                .risk("A").weighed("A", SomeTopic.JUNE, 2, 3)
                .risk("B").weighed("B", SomeTopic.JUNE, 4, 1)
                .risk("C").toldOf("C", SomeTopic.JUNE));
        assertThat(circles(chart)).containsExactly("1");
        assertThat(chart.note()).isEqualTo("Ei asteikolla: 2 risk B, Kohtalainen (4 × 1 = 4). Ei arvioitu: 3 risk C.");
    }

    @Test
    void nothingIsSaidWhereEveryRiskHasItsCircle() {
        Chart chart = drawn(new SomeContent().risk("A").weighed("A", SomeTopic.JUNE, 1, 1).risk("B").weighed("B", SomeTopic.JUNE, 3, 3));
        assertThat(circles(chart)).containsExactlyInAnyOrder("1", "2");
        assertThat(chart.note()).isEmpty();
    }
}
