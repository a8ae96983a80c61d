package fi.toteuma.reporting.internal.content;

import static fi.toteuma.reporting.internal.content.SomeTopic.JUNE;
import static fi.toteuma.reporting.internal.content.SomeTopic.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.goals.GoalChange;
import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesSinceTest {

    private static List<String> sentences(SomeContent content) {
        return new ChangesSince(SomeTopic.interim(), content.made()).sentences();
    }

    private static SomeContent goal(String then, String now) {
        return new SomeContent().goal("G").followUp("G", MARCH, then).followUp("G", JUNE, now);
    }

    @Test
    void fromNoInformationToABadStatusIsNotBetter() {
        assertThat(sentences(goal("not-measurable", "not-met")))
                .containsExactly("Tila selvisi 1 tavoitteessa.");
    }

    @Test
    void fromAStatusToNoInformationIsNotWorse() {
        assertThat(sentences(goal("not-met", "not-reported")))
                .containsExactly("Tieto tilasta puuttuu nyt 1 tavoitteesta.");
    }

    @Test
    void aGoalThatIsNoLongerToldOfHasChanged() {
        SomeContent content = new SomeContent().goal("G").goal("H").followUp("G", MARCH, "met").followUp("H", MARCH, "met")
                .followUp("H", JUNE, "met");

        assertThat(sentences(content)).containsExactly("Tieto tilasta puuttuu nyt 1 tavoitteesta.");
    }

    @Test
    void betterAndWorseAreTold() {
        assertThat(sentences(goal("not-met", "partly")))
                .containsExactly("Verrattuna tilanteeseen 31.3.2025 tila parani 1 tavoitteessa ja heikkeni 0 tavoitteessa.");
    }

    @Test
    void nothingChangedIsSaid() {
        assertThat(sentences(goal("met", "met"))).containsExactly("Tavoitteiden tilat ja riskit ovat samat kuin 31.3.2025.");
    }

    @Test
    void goalsChangedWithoutADecisionAreAmongThoseThatChangedSinceThen() {
        SomeContent content = new SomeContent()
                .goal("OLD", List.of(), List.of(change(LocalDate.of(2025, 2, 1), "")))
                .goal("NEW", List.of(), List.of(change(LocalDate.of(2025, 5, 1), "valtuusto")))
                .followUp("OLD", MARCH, "met").followUp("OLD", JUNE, "met");

        assertThat(sentences(content)).containsExactly("Yksi tavoite on muutettu päätöksellä.");
    }

    private static GoalChange change(LocalDate on, String body) {
        return new GoalChange("", "title", Wording.of("before"), Wording.of("now"), on, body, "", Wording.of(""));
    }

    @Test
    void aRiskThatWasNotWeighedThisTimeIsNotNew() {
        SomeContent content = new SomeContent().risk("R").weighed("R", MARCH, 2, 2).toldOf("R", JUNE).risk("S").toldOf("S", JUNE);
        WeighedRisks weighed = new WeighedRisks(SomeTopic.interim(), content.made());

        assertThat(content.risks).extracting(weighed::change).containsExactly("not-weighed", "not-weighed");
    }
}
