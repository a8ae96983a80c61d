package fi.toteuma.reporting.internal.content;

import static fi.toteuma.reporting.internal.content.SomeSpec.column;
import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.reporting.internal.layout.BlockSpec.RecordsSpec;
import fi.toteuma.reporting.internal.layout.Records;
import org.junit.jupiter.api.Test;

class ProjectTotalsTest {

    private static final RecordsSpec SPEC =
            SomeSpec.withTotal(SomeSpec.of(Records.PROJECTS, column("name"), column("funding"), column("spent")));

    private static String total(SomeContent content) {
        return SomeSpec.rows(new ProjectTable(SomeTopic.interim(), content.made(), SPEC).blocks()).getLast();
    }

    @Test
    void aTotalSaysHowManyProjectsItIsWithout() {
        assertThat(total(new SomeContent().project("A", "100.00", "10").project("B", null, null).project("C", "50.00", null)))
                .isEqualTo("Total | 150\u00a0€ / puuttuu hankkeista: 1 | keskiarvo 10\u00a0% / rahoituksella painotettu keskiarvo 10\u00a0% / puuttuu hankkeista: 2");
    }

    @Test
    void aTotalOfAllSaysNothingMore() {
        assertThat(total(new SomeContent().project("A", "100.00", "10").project("B", "300.50", "20")))
                .isEqualTo("Total | 400,50\u00a0€ | keskiarvo 15\u00a0% / rahoituksella painotettu keskiarvo 17,5\u00a0%");
    }

    @Test
    void whatIsSpentOfCostsIsWeightedByThem() {
        assertThat(total(new SomeContent().project("A", "100.00", "300.00", "10", "").project("B", "100.00", "100.00", "20", "")))
                .endsWith("| keskiarvo 15\u00a0% / menoilla painotettu keskiarvo 12,5\u00a0%");
    }

    @Test
    void whatTheLedgerSaysIsSpentIsInTheMean() {
        assertThat(total(new SomeContent().booked("9001", "75.00").project("A", "100.00", "300.00", null, "9001")
                .project("B", "100.00", "100.00", "20", "")))
                .as("25 of 300 and 20 of 100 per cent")
                .endsWith("| keskiarvo 22,5\u00a0% / menoilla painotettu keskiarvo 23,8\u00a0%");
    }
}
