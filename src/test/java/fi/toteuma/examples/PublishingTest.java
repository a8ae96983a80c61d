package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.toteuma.checks.ReportChecks;
import fi.toteuma.document.Document;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.publishing.Answer;
import fi.toteuma.publishing.Answer.Reason;
import fi.toteuma.publishing.Decision;
import fi.toteuma.publishing.Decision.Outcome;
import fi.toteuma.publishing.FrozenFile;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Move;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Rights;
import fi.toteuma.publishing.Standing;
import fi.toteuma.publishing.State;
import fi.toteuma.publishing.Step;
import fi.toteuma.publishing.Verification;
import fi.toteuma.publishing.Verifying;
import fi.toteuma.reporting.UnknownReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report's way in a small town, from draft to published and back. */
class PublishingTest {

    private static final String KEY = "d2024-03-31";
    private static final Decision NOTED = new Decision("valtuusto", LocalDate.of(2024, 5, 2), "§ 12", Outcome.NOTED);

    @TempDir
    Path folder;

    private ReportingTown town;

    @BeforeEach
    void found() {
        town = new ReportingTown(folder);
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    private Answer take(Move move) {
        return town.bean(Publishing.class).take("kertola", KEY, move, Rights.ALL);
    }

    private Answer take(Step step) {
        return take(Move.of(step, "controller"));
    }

    private Standing standing() {
        return town.bean(Publishing.class).of("kertola", KEY);
    }

    private FrozenReport frozen(int version) {
        return town.bean(FrozenReports.class).find("kertola", KEY, version).orElseThrow();
    }

    private byte[] content(FrozenReport report, FrozenFile file) {
        return town.bean(FrozenReports.class).content(report, file);
    }

    private static void refused(Answer answer, Reason reason) {
        assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, said -> assertThat(said.reason()).isEqualTo(reason));
    }

    @Test
    void aReportGoesFromDraftToPublished() {
        assertThat(standing().state()).isEqualTo(State.DRAFT);
        assertThat(take(Step.RELEASE)).isInstanceOf(Answer.Done.class);
        assertThat(take(Step.AGENDA)).isInstanceOf(Answer.Done.class);
        assertThat(take(Move.decide(NOTED, "sihteeri", ""))).isInstanceOf(Answer.Done.class);
        assertThat(town.bean(FrozenReports.class).published("kertola")).as("decided is not yet published").isEmpty();
        assertThat(take(Step.PUBLISH)).isInstanceOf(Answer.Done.class);

        Standing standing = standing();
        assertThat(standing.state()).isEqualTo(State.PUBLISHED);
        assertThat(standing.published()).contains(1);
        assertThat(standing.decision(1)).contains(NOTED);
        assertThat(standing.history()).extracting(taken -> taken.by() + " " + taken.state() + " " + taken.at())
                .containsExactly(
                        "controller RELEASED 2026-01-02T08:00", "controller ON_AGENDA 2026-01-02T08:00",
                        "sihteeri DECIDED 2026-01-02T08:00", "controller PUBLISHED 2026-01-02T08:00");
        assertThat(town.bean(FrozenReports.class).published("kertola")).singleElement().satisfies(published -> {
            assertThat(published.decision()).isEqualTo(NOTED);
            assertThat(published.report().reportDate()).isEqualTo(LocalDate.of(2024, 3, 31));
        });
    }

    @Test
    void allFormatsAreFrozenAndAnybodyCanComputeTheHash() throws Exception {
        take(Step.RELEASE);
        take(Step.AGENDA);
        FrozenReport report = frozen(1);
        assertThat(report.files()).extracting(FrozenFile::name).containsExactly(
                KEY + ".docx", KEY + ".html", KEY + ".model.json", KEY + ".pdf", KEY + ".provenance.json", KEY + ".xlsx");
        StringBuilder list = new StringBuilder();
        for (FrozenFile file : report.files()) {
            list.append(sha256(content(report, file))).append("  ").append(file.name()).append('\n');
        }
        assertThat(report.contentHash()).isEqualTo(sha256(list.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(new String(content(report, report.files().get(1)), StandardCharsets.UTF_8))
                .contains("Versio 1, 30.4.2024").doesNotContain("Luonnos");
        Document model = town.bean(FrozenReports.class).model(report, KEY).orElseThrow();
        assertThat(model.furniture().version()).isEqualTo("Versio 1, 30.4.2024");
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void aReturnedReportIsADraftAgainAndItsVersionStays() {
        take(Step.RELEASE);
        take(Step.AGENDA);
        Decision returned = new Decision("valtuusto", LocalDate.of(2024, 5, 2), "§ 12", Outcome.RETURNED);
        refused(take(Move.decide(returned, "sihteeri", "")), Reason.NO_REASON);
        assertThat(take(Move.decide(returned, "sihteeri", "Menot puuttuvat."))).isInstanceOf(Answer.Done.class);
        assertThat(standing().state()).isEqualTo(State.DRAFT);
        assertThat(standing().version()).isEqualTo(2);
        FrozenReport first = frozen(1);
        town.replace(ImportKind.BALANCES, "unit;account;year;month;amount", List.of("10;4000;2024;3;-333,33"));
        take(Step.RELEASE);
        take(Step.AGENDA);
        assertThat(frozen(1)).isEqualTo(first);
        assertThat(frozen(2).contentHash()).isNotEqualTo(first.contentHash());
        assertThat(standing().decision(1)).contains(returned);
        assertThat(standing().decision(2)).isEmpty();
    }

    @Test
    void aPublishedReportIsReadUntilItsNextVersionIsPublished() {
        publish();
        refused(take(Step.RELEASE), Reason.NO_REASON);
        assertThat(take(Move.of(Step.RELEASE, "controller").because("Oikaisu"))).isInstanceOf(Answer.Done.class);
        take(Step.AGENDA);
        assertThat(standing().version()).isEqualTo(2);
        assertThat(standing().published()).contains(1);
        take(Move.decide(NOTED, "sihteeri", ""));
        take(Step.PUBLISH);
        assertThat(standing().published()).contains(2);
    }

    private void publish() {
        take(Step.RELEASE);
        take(Step.AGENDA);
        take(Move.decide(NOTED, "sihteeri", ""));
        take(Step.PUBLISH);
    }

    @Test
    void whatDoesNotHoldIsRefusedAndNothingIsStored() {
        refused(take(Step.AGENDA), Reason.NOT_FROM_HERE);
        refused(take(Move.of(Step.RELEASE, " ")), Reason.NO_ROLE);
        refused(town.bean(Publishing.class).take("kertola", KEY, Move.of(Step.RELEASE, "lukija"), (step, town, key) -> false), Reason.NO_RIGHT);
        assertThat(standing().history()).isEmpty();
        take(Step.RELEASE);
        take(Step.AGENDA);
        refused(take(Step.DECIDE), Reason.NO_DECISION);
        refused(take(Move.decide(new Decision("valtuusto", NOTED.date(), " ", Outcome.NOTED), "sihteeri", "")), Reason.NO_DECISION);
        refused(take(Move.decide(new Decision("seura", NOTED.date(), "§ 1", Outcome.NOTED), "sihteeri", "")), Reason.UNKNOWN_BODY);
        refused(take(Move.decide(new Decision("valtuusto", LocalDate.of(2026, 1, 3), "§ 1", Outcome.NOTED), "sihteeri", "")), Reason.NOT_YET);
        refused(take(Move.of(Step.WITHDRAW, "controller")), Reason.NO_REASON);
        assertThat(standing().history()).hasSize(2);
        assertThatThrownBy(() -> town.bean(Publishing.class).of("kertola", "muu")).isInstanceOf(UnknownReport.class);
    }

    @Test
    void aSetThatIsNotThereFreezesNothing() {
        take(Step.RELEASE);
        assertThatThrownBy(() -> take(Move.of(Step.AGENDA, "controller").inSet("oma"))).isInstanceOf(UnknownReport.class);
        assertThat(standing().state()).isEqualTo(State.RELEASED);
        assertThat(town.bean(FrozenReports.class).of("kertola", KEY)).isEmpty();
    }

    @Test
    void ofFourAtOnceOneTakesTheStep() throws Exception {
        take(Step.RELEASE);
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            Callable<Answer> agenda = () -> take(Step.AGENDA);
            for (Future<Answer> answer : people.invokeAll(List.of(agenda, agenda, agenda, agenda))) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Answer.Refused.class::isInstance)
                .allSatisfy(answer -> assertThat(((Answer.Refused) answer).reason()).isIn(Reason.OVERTAKEN, Reason.NOT_FROM_HERE));
        assertThat(standing().history()).hasSize(2);
        assertThat(town.bean(FrozenReports.class).of("kertola", KEY)).hasSize(1);
    }

    @Test
    void noRoleOfTheDatabaseChangesWhatIsFrozen() throws Exception {
        publish();
        JdbcClient program = town.bean(JdbcClient.class);
        for (String table : List.of("report_step", "frozen_report", "frozen_file")) {
            for (String change : List.of("update %s set version = 9", "delete from %s", "truncate %s cascade")) {
                assertThatThrownBy(() -> program.sql(change.formatted(table)).update())
                        .as("%s as the program", change.formatted(table)).rootCause().hasMessageContaining("permission denied");
                assertThatThrownBy(() -> town.asOwner(change.formatted(table)))
                        .as("%s as the owner", change.formatted(table)).hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void whatIsVerifiedIsTheBytesAndTheReportMadeAgain() {
        take(Step.RELEASE);
        take(Step.AGENDA);
        Verification same = town.bean(Verifying.class).verify(frozen(1));
        assertThat(same.holds()).isTrue();
        assertThat(same.dataUnchanged()).isTrue();
        assertThat(same.different()).isEmpty();
    }

    @Test
    void bytesThatSomebodyChangedPastAllRightsAreFound() throws Exception {
        take(Step.RELEASE);
        take(Step.AGENDA);
        town.asOwner("alter table frozen_file disable trigger append_only");
        town.asOwner("update frozen_file set content = content || '\\x20'::bytea where format = 'pdf'");
        assertThat(town.bean(Verifying.class).verify(frozen(1))).satisfies(verified -> {
            assertThat(verified.holds()).isFalse();
            assertThat(verified.broken()).containsExactly(KEY + ".pdf");
        });
        town.asOwner("update frozen_file set sha256 = encode(sha256(content), 'hex') where format = 'pdf'");
        assertThat(town.bean(Verifying.class).verify(frozen(1))).satisfies(verified -> {
            assertThat(verified.broken()).isEmpty();
            assertThat(verified.hashHolds()).isFalse();
        });
    }

    @Test
    void aModelThatThisProgramCannotReadIsLeftOutAndTheFilesStay() throws Exception {
        publish();
        town.asOwner("alter table frozen_file disable trigger append_only");
        town.asOwner("update frozen_file set content = '{\"key\":\"muu\"}'::bytea where format = 'model.json'");
        assertThat(town.bean(FrozenReports.class).model(frozen(1), KEY)).isEmpty();
        town.replace(ImportKind.BALANCES, "unit;account;year;month;amount", List.of("10;4000;2024;3;-340,10"));
        assertThat(town.bean(ReportChecks.class).of("kertola", "d2025-03-31", "malli", LocalDate.of(2026, 1, 2)))
                .noneMatch(checked -> checked.finding().rule().equals("comparatives"));
        assertThat(frozen(1).files()).hasSize(6);
    }
}
