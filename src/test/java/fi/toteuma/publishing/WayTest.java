package fi.toteuma.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.ProductVersion;
import fi.toteuma.publishing.Decision.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT,     RELEASE,  ,         RELEASED
            RELEASED,  AGENDA,   ,         ON_AGENDA
            RELEASED,  WITHDRAW, ,         WITHDRAWN
            ON_AGENDA, DECIDE,   APPROVED, DECIDED
            ON_AGENDA, DECIDE,   NOTED,    DECIDED
            ON_AGENDA, DECIDE,   RETURNED, RETURNED
            ON_AGENDA, WITHDRAW, ,         WITHDRAWN
            DECIDED,   CORRECT,  APPROVED, DECIDED
            DECIDED,   CORRECT,  RETURNED, RETURNED
            DECIDED,   PUBLISH,  ,         PUBLISHED
            PUBLISHED, RELEASE,  ,         RELEASED
            """)
    void theWayGoesOn(State from, Step step, Outcome outcome, State to) {
        assertThat(Way.after(from, step, Optional.ofNullable(outcome))).contains(to);
    }

    @Test
    void everyOtherStepIsRefused() {
        List<String> allowed = new ArrayList<>();
        for (State from : State.values()) {
            for (Step step : Step.values()) {
                Way.after(from, step, Optional.of(Outcome.APPROVED)).ifPresent(to -> allowed.add(from + " " + step));
            }
        }
        assertThat(allowed).containsExactlyInAnyOrder(
                "DRAFT RELEASE", "RELEASED AGENDA", "RELEASED WITHDRAW", "ON_AGENDA DECIDE", "ON_AGENDA WITHDRAW", "DECIDED CORRECT", "DECIDED PUBLISH",
                "PUBLISHED RELEASE");
        assertThat(Way.after(State.ON_AGENDA, Step.DECIDE, Optional.empty())).as("a decision without an outcome").isEmpty();
    }

    @Test
    void whatTakesSomethingBackSaysWhy() {
        assertThat(Way.needsReason(State.ON_AGENDA, Step.DECIDE, Optional.of(Outcome.RETURNED))).isTrue();
        assertThat(Way.needsReason(State.ON_AGENDA, Step.DECIDE, Optional.of(Outcome.NOTED))).isFalse();
        assertThat(Way.needsReason(State.DECIDED, Step.CORRECT, Optional.of(Outcome.NOTED))).as("recorded anew").isTrue();
        assertThat(Way.needsReason(State.RELEASED, Step.WITHDRAW, Optional.empty())).isTrue();
        assertThat(Way.needsReason(State.PUBLISHED, Step.RELEASE, Optional.empty())).isTrue();
        assertThat(Way.needsReason(State.DRAFT, Step.RELEASE, Optional.empty())).isFalse();
    }

    private static Taken taken(int ordinal, int version, Step step, State state) {
        return new Taken(ordinal, version, step, state, LocalDateTime.of(2026, 1, 2, 8, 0), "controller", "", Optional.empty());
    }

    @Test
    void aReturnedReportIsADraftOfTheNextVersion() {
        assertThat(new Standing("tp", List.of()).state()).isEqualTo(State.DRAFT);
        assertThat(new Standing("tp", List.of()).version()).isEqualTo(1);
        Standing returned = new Standing("tp", List.of(
                taken(1, 1, Step.RELEASE, State.RELEASED), taken(2, 1, Step.AGENDA, State.ON_AGENDA),
                taken(3, 1, Step.DECIDE, State.RETURNED)));
        assertThat(returned.state()).isEqualTo(State.DRAFT);
        assertThat(returned.version()).isEqualTo(2);
        assertThat(returned.stateOf(1)).isEqualTo(State.RETURNED);
        assertThat(returned.published()).isEmpty();
    }

    @Test
    void whatIsPublishedStaysThatUntilTheNextVersionIs() {
        List<Taken> history = new ArrayList<>(List.of(
                taken(1, 1, Step.RELEASE, State.RELEASED), taken(2, 1, Step.AGENDA, State.ON_AGENDA),
                taken(3, 1, Step.DECIDE, State.DECIDED), taken(4, 1, Step.PUBLISH, State.PUBLISHED)));
        assertThat(new Standing("tp", history).versionAfter(Step.RELEASE)).isEqualTo(2);
        history.add(taken(5, 2, Step.RELEASE, State.RELEASED));
        history.add(taken(6, 2, Step.AGENDA, State.ON_AGENDA));
        Standing standing = new Standing("tp", history);
        assertThat(standing.published()).contains(1);
        assertThat(standing.version()).isEqualTo(2);
        assertThat(standing.stateOf(2)).isEqualTo(State.ON_AGENDA);
    }

    @Test
    void everythingThatIsSaidHasWordsInThreeLanguages() {
        for (Language language : Language.values()) {
            for (State state : State.values()) {
                assertThat(Phrases.of(language, state)).isNotBlank();
            }
            for (Step step : Step.values()) {
                assertThat(Phrases.of(language, "step." + step.name())).isNotBlank();
            }
            for (Outcome outcome : Outcome.values()) {
                assertThat(Phrases.of(language, outcome)).isNotBlank();
            }
            for (Answer.Reason reason : Answer.Reason.values()) {
                String said = new Answer.Refused(reason, List.of("a", "DRAFT", "c")).in(language);
                assertThat(said).isNotBlank().doesNotContain("{", "DRAFT,");
            }
        }
        assertThat(new Answer.Refused(Answer.Reason.NOT_FROM_HERE, List.of("publish", "ON_AGENDA", "decide, withdraw")).in(Language.FI))
                .isEqualTo("Vaihe publish ei onnistu: raportti on nyt esityslistalla, jäädytetty. Mahdollista on: decide, withdraw.");
    }

    @Test
    void theProgramNamesTheVersionItIsBuiltAs() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom).containsPattern("<artifactId>toteuma</artifactId>\\s*<version>" + ProductVersion.NUMBER + "(-SNAPSHOT)?</version>");
    }

    @Test
    void stepsAndOutcomesHaveTheWordsOfTheCommandLine() {
        assertThat(new Decision("hallitus", LocalDate.of(2025, 6, 2), "§ 88", Outcome.NOTED).outcome().key()).isEqualTo("noted");
        assertThat(Outcome.of("returned")).contains(Outcome.RETURNED);
        assertThat(Outcome.of("rejected")).isEmpty();
        assertThat(Step.of("agenda")).contains(Step.AGENDA);
    }
}
