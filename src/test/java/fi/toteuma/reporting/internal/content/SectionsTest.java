package fi.toteuma.reporting.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Span;
import fi.toteuma.finance.InvestmentObject;
import fi.toteuma.indicators.Statistic;
import fi.toteuma.investments.InvestmentReport;
import fi.toteuma.kernel.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionsTest {

    @Test
    void aJustificationThatIsAListIsSaidToBeAJustification() {
        SomeContent content = new SomeContent();
        content.investments.add(new InvestmentReport("T", "", Wording.of("- katto\n- ikkunat"), Wording.of(""), Wording.of("")));

        assertThat(new Sections(SomeTopic.interim(), content.made()).allInvestments("self"))
                .extracting(block -> block.runs().map(Span::text).toList())
                .containsExactly(List.of("unit T"), List.of("Perustelut:"), List.of("katto", "ikkunat"));
    }

    @Test
    void whatIsToldOfAnInvestmentStandsUnderItsObjectsName() {
        SomeContent content = new SomeContent();
        content.objects.add(new InvestmentObject("K1", Wording.of("Venesatama")));
        content.investments.add(new InvestmentReport("T", "K1", Wording.of(""), Wording.of(""), Wording.of("Valmis.")));
        content.investments.add(new InvestmentReport("T", "", Wording.of(""), Wording.of(""), Wording.of("Kesken.")));

        assertThat(new Sections(SomeTopic.interim(), content.made()).allInvestments("self"))
                .extracting(block -> block.runs().map(Span::text).toList().getFirst())
                .containsExactly("unit T: Venesatama", "Toteuma: ", "unit T", "Toteuma: ");
    }

    @Test
    void aColumnOfStatisticsHasEqualDecimals() {
        SomeContent content = new SomeContent();
        content.statistics.add(cell("a", "1.5"));
        content.statistics.add(cell("b", "2.0000"));

        assertThat(SomeSpec.rows(StatisticsTable.all(SomeTopic.interim(), content.made(), "self"))).containsExactly("a | 1,5", "b | 2,0");
    }

    private static Statistic cell(String row, String value) {
        return new Statistic(
                "T", "t", row, Wording.of(row), "", Wording.of(""), Optional.of(new BigDecimal(value)), Wording.of(""), Statistic.Role.DETAIL);
    }

    @Test
    void aSwedishReaderIsToldOfFinnishWordsInATable() {
        SomeContent content = new SomeContent().goal("G");
        List<Block> blocks = new GoalTable(
                SomeTopic.interim().inSwedish(), content.made(),
                SomeSpec.of(fi.toteuma.reporting.internal.layout.Records.GOALS, SomeSpec.column("goal"))).blocks();

        assertThat(SomeSpec.table(blocks).notes()).containsExactly("En del av texten finns bara på finska.");
    }
}
