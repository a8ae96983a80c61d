package fi.toteuma.web.internal.live;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.comparison.SmallDocuments;
import fi.toteuma.document.Block;
import fi.toteuma.document.Card;
import fi.toteuma.document.Document;
import fi.toteuma.document.WordTable;
import fi.toteuma.kernel.Wording;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.rounds.Task;
import fi.toteuma.rounds.Task.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which parts of a document tell of which tasks. */
class ToldPartsTest {

    private static final LocalDate DAY = LocalDate.of(2031, 6, 30);

    private final Document document = SmallDocuments.june();
    private final Task economy = task("400", Part.TEXTS, "talous", State.DONE);
    private final Task library = task("430", Part.TEXTS, "talous", State.BEGUN);
    private final Task services = task("430", Part.TEXTS, "uusi", State.MISSING);
    private final Task reading = task("400", Part.GOALS, "T1", State.DONE);
    private final Task absences = task("400", Part.GOALS, "T2", State.DONE);
    private final Task risk = task("400", Part.RISKS, "T1", State.DONE);
    private final Task elsewhere = task("999", Part.TEXTS, "talous", State.MISSING);
    private final ToldParts parts = ToldParts.of(document, List.of(economy, library, services, risk, reading, absences, elsewhere));

    @Test
    void aTextIsItsUnitsSectionAndBeginsWithItsFirstParagraph() {
        int first = block("Kirjasto sai uudet tilat.");
        assertThat(parts.text(first)).map(ToldPart::task).contains(library);
        assertThat(parts.text(first)).map(ToldPart::section).contains("s2");
        assertThat(parts.text(first + 1)).as("its second paragraph").isEmpty();
        assertThat(parts.end(first)).isEqualTo(first + 2);
        assertThat(parts.text(block("Kulut ovat hieman suunniteltua suuremmat."))).map(ToldPart::task).contains(economy);
    }

    @Test
    void aTablesRowsAreOfTheKindThatHasTheMostOfTheirCodes() {
        WordTable goals = document.wordTables().getFirst();
        assertThat(goals.rows()).extracting(row -> parts.row(goals, row).orElseThrow().task()).containsExactly(reading, absences);
        assertThat(parts.row(goals, goals.rows().getFirst())).map(ToldPart::place).contains("p-w1-T1");
        assertThat(parts.row(goals, goals.rows().getFirst())).map(ToldPart::columns).contains(3);
    }

    @Test
    void whereTwoKindsHaveAsManyOfATablesCodesNoneIsOffered() {
        Task other = task("400", Part.RISKS, "T2", State.DONE);
        ToldParts doubtful = ToldParts.of(document, List.of(reading, absences, risk, other));
        WordTable goals = document.wordTables().getFirst();
        assertThat(goals.rows()).allSatisfy(row -> assertThat(doubtful.row(goals, row)).isEmpty());
    }

    @Test
    void aCardIsOfTheProjectWithItsCodeThoughOthersAreCalledTheSame() {
        Card card = new Card("c1", "P2", "Uusi halli", List.of());
        Document cards = new Document(
                document.key(), document.set(), document.language(), document.title(), document.furniture(), document.notation(), document.brand(), document.made(),
                List.of(new Block.CardBlock(card)), document.provenance());
        Task first = task("400", Part.PROJECTS, "P1", State.DONE);
        Task second = task("430", Part.PROJECTS, "P2", State.DONE);
        assertThat(ToldParts.of(cards, List.of(called(first), called(second))).card(card).map(ToldPart::task)).contains(called(second));
        assertThat(ToldParts.of(cards, List.of(called(first))).card(card)).isEmpty();
    }

    private static Task called(Task task) {
        return new Task(task.duty(), task.part(), task.key(), Wording.of("Uusi halli"), task.state(), 0);
    }

    @Test
    void whatAUnitOfTheDocumentHasntToldStandsWhereTheUnitTellsItsLast() {
        assertThat(parts.unprinted()).singleElement().satisfies(part -> {
            assertThat(part.task()).isEqualTo(services);
            assertThat(part.section()).isEqualTo("s2");
        });
        assertThat(parts.units()).containsExactlyInAnyOrder("400", "430");
    }

    private int block(String words) {
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).runs().anyMatch(span -> span.text().equals(words))) {
                return i;
            }
        }
        throw new AssertionError(words);
    }

    private static Task task(String unit, Part part, String key, State state) {
        ReportingDuty duty = new ReportingDuty(DAY, unit, 2031, DAY.plusDays(14), List.of(part), "");
        return new Task(duty, part, key, Wording.of(key), state, 0);
    }
}
