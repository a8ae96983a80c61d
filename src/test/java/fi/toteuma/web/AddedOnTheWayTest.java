package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.toteuma.additions.AddedDocuments;
import fi.toteuma.additions.Answer;
import fi.toteuma.additions.OwnTemplates;
import fi.toteuma.checks.ReportChecks;
import fi.toteuma.database.TestDatabase;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.OwnLayouts.Use;
import fi.toteuma.publishing.Answer.Reason;
import fi.toteuma.publishing.Answer.Refused;
import fi.toteuma.publishing.Decision;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Move;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Rights;
import fi.toteuma.publishing.Step;
import fi.toteuma.yaml.YamlProblem;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents and layouts that are added or taken away while a report is on its way, and steps that are taken meanwhile. */
class AddedOnTheWayTest extends ServedTest {

    private static final TestDatabase OWN = TestDatabase.fresh();
    private static final List<Step> TO_THE_AGENDA = List.of(Step.RELEASE, Step.AGENDA);

    @Autowired
    AddedDocuments added;

    @Autowired
    OwnTemplates templates;

    @Autowired
    Publishing publishing;

    @Autowired
    FrozenReports frozen;

    @Autowired
    ReportChecks checks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        WebTest.use(OWN, registry);
    }

    @Test
    void aTranslationIsAddedOnlyWhileItsReportIsOpenAndIsNeverShownAsDecidedWithout() {
        DocumentOrder translation = translation("ks2024", "ks2024-kaannos");
        TO_THE_AGENDA.forEach(step -> take("ks2024", Move.of(step, "controller")));
        assertThat(codes(add(translation))).containsExactly("translation-late");
        Decision approved = new Decision("edistamislautakunta", LocalDate.of(2026, 1, 2), "§ 1", Decision.Outcome.APPROVED);
        take("ks2024", Move.decide(approved, "sihteeri", ""));
        take("ks2024", Move.of(Step.PUBLISH, "sihteeri"));
        assertThat(codes(add(translation))).containsExactly("translation-late");
        assertThat(municipalities.addedDocuments(heinola())).doesNotContainKey("ks2024-kaannos");

        take("ks2024", Move.of(Step.RELEASE, "controller").because("käännös puuttuu"));
        assertThat(add(translation)).as("the next version is open").isInstanceOf(Answer.Done.class);
        HttpClient visitor = HttpClient.newHttpClient();
        assertThat(page(get(visitor, "/published")).select("a").eachAttr("href"))
                .contains("/published/heinola/ks2024/1").noneMatch(link -> link.contains("ks2024-kaannos"));
        assertThat(get(visitor, "/published/heinola/ks2024-kaannos/1").statusCode()).isEqualTo(404);
        assertThat(added.remove("heinola", "ks2024-kaannos")).as("nothing of it is frozen").isInstanceOf(Answer.Done.class);

        assertThat(add(translation)).isInstanceOf(Answer.Done.class);
        take("ks2024", Move.of(Step.AGENDA, "controller"));
        assertThat(frozen.find("heinola", "ks2024", 2).orElseThrow().filesOf("ks2024-kaannos")).isNotEmpty();
        assertThat(added.remove("heinola", "ks2024-kaannos")).isInstanceOf(Answer.OnItsWay.class);
    }

    @Test
    void aDocumentThatEverTookAStepStays() {
        assertThat(add(order("ov2025q1", "vedetty"))).isInstanceOf(Answer.Done.class);
        take("vedetty", Move.of(Step.RELEASE, "controller"));
        take("vedetty", Move.of(Step.WITHDRAW, "controller").because("liian aikaisin"));
        assertThat(added.remove("heinola", "vedetty")).isInstanceOf(Answer.OnItsWay.class);
        assertThat(municipalities.addedDocuments(heinola())).containsKey("vedetty");
        assertThat(codes(added.change("heinola", translation("ov2025q1", "vedetty"), edition()))).as("its way would be lost").containsExactly("translation-own-way");
        assertThat(added.change("heinola", order("ov2025q1", "vedetty"), edition())).isInstanceOf(Answer.Done.class);
    }

    @Test
    void aLayoutIsNotTakenOutOfUseWhileItsDocumentIsOnItsWay() {
        Use use = new Use("ks2022h1", "matkalla", "oma/matkalla");
        assertThat(templates.copy("heinola", "malli/kayttosuunnitelman-toteuma", "matkalla")).isInstanceOf(Answer.Done.class);
        assertThat(templates.use("heinola", use)).isInstanceOf(Answer.Done.class);
        take("ks2022h1", Move.of(Step.RELEASE, "controller"));
        assertThat(codes(templates.leave("heinola", use))).containsExactly("layout-under-way");
        take("ks2022h1", Move.of(Step.WITHDRAW, "controller").because("liian aikaisin"));
        assertThat(templates.leave("heinola", use)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void aReportOfAYearWithoutALedgerIsStoppedByTheChecks() {
        DocumentOrder last = order("ov2025q1", "tuleva");
        assertThat(add(new DocumentOrder(
                "tuleva", last.unit(), 2026, last.through(), LocalDate.of(2026, 3, 31), Optional.empty(), Optional.empty(), false,
                last.schemes(), Map.of("malli", "malli/osavuosikatsaus"), Optional.empty(), Optional.empty()))).isInstanceOf(Answer.Done.class);
        assertThat(checks.stopping("heinola", "tuleva", LocalDate.of(2026, 1, 2)))
                .extracting(stopping -> stopping.finding().finding().rule()).contains("ledger-short");
        take("tuleva", Move.of(Step.RELEASE, "controller"));
        assertThat(publishing.take("heinola", "tuleva", Move.of(Step.AGENDA, "controller"), Rights.ALL))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.OPEN_FINDINGS));
    }

    @Test
    void removalAndStepsExcludeEachOther() {
        assertThat(add(order("ov2025q1", "kilpaa"))).isInstanceOf(Answer.Done.class);
        inTransaction(() -> {
            municipalities.lockSteps(heinola());
            assertThat(meanwhile(() -> publishing.take("heinola", "kilpaa", Move.of(Step.RELEASE, "controller"), Rights.ALL)))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.OVERTAKEN));
        });
        inTransaction(() -> {
            assertThat(municipalities.holdSteps(heinola())).isTrue();
            assertThat(meanwhile(() -> municipalities.holdSteps(heinola()))).as("steps don’t keep each other waiting").isTrue();
            assertThat(meanwhile(() -> jdbc.sql("select pg_try_advisory_xact_lock(7005, ?)").param((int) heinola().value())
                    .query(Boolean.class).single())).as("whoever removes waits").isFalse();
        });
        assertThat(added.remove("heinola", "kilpaa")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void aStepThatBeganBeforeARemovalWasDoneIsOvertakenByIt() {
        assertThat(add(order("ov2025q1", "poistuva"))).isInstanceOf(Answer.Done.class);
        assertThat(add(order("ov2025q1", "muuttuva"))).isInstanceOf(Answer.Done.class);
        DocumentOrder changed = order("ov2020h1", "muuttuva");
        for (Supplier<Answer> change : List.<Supplier<Answer>>of(() -> added.remove("heinola", "poistuva"), () -> added.change("heinola", changed, edition()))) {
            TransactionTemplate step = new TransactionTemplate(transactions);
            step.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
            assertThatExceptionOfType(ConcurrencyFailureException.class).isThrownBy(() -> step.executeWithoutResult(status -> {
                municipalities.find("heinola"); // from here on it sees everything as it is now
                TransactionTemplate other = new TransactionTemplate(transactions);
                other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
                assertThat(other.<Answer>execute(done -> change.get())).isInstanceOf(Answer.Done.class);
                municipalities.holdSteps(heinola());
            }));
        }
        assertThat(municipalities.addedDocuments(heinola())).doesNotContainKey("poistuva");
        assertThat(added.remove("heinola", "muuttuva")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void whoeverChangesSettingsKeepsNoInsertWaiting() {
        inTransaction(() -> {
            municipalities.lock(heinola());
            municipalities.addDocument(heinola(), "odottaja", "  - {key: odottaja}\n", LocalDateTime.of(2026, 1, 2, 8, 0));
            assertThat(meanwhile(() -> {
                jdbc.sql("set local lock_timeout = '100ms'").update();
                return jdbc.sql("insert into municipality_file (municipality_id, path, content) values (?, 'odottaja.yaml', '')")
                        .param(heinola().value()).update();
            })).isEqualTo(1);
            assertThat(meanwhile(() -> {
                jdbc.sql("set local lock_timeout = '100ms'").update();
                return added.preview("heinola", order("ov2025q1", "nahtava"), edition());
            })).as("nor anybody who only looks").isInstanceOf(Answer.Done.class);
        });
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }

    /** In a transaction of its own beside the one that is going on, and taken back. */
    private <T> T meanwhile(Supplier<T> work) {
        TransactionTemplate other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return Optional.ofNullable(other.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        })).orElseThrow();
    }

    private void take(String document, Move move) {
        assertThat(publishing.take("heinola", document, move, Rights.ALL)).isInstanceOf(fi.toteuma.publishing.Answer.Done.class);
    }

    private Answer add(DocumentOrder order) {
        return added.add("heinola", order, edition());
    }

    private String edition() {
        return added.edition(municipalities.find("heinola").orElseThrow());
    }

    private static List<String> codes(Answer answer) {
        return answer instanceof Answer.Refused(var problems) ? problems.stream().map(YamlProblem::code).toList() : List.of();
    }

    private DocumentOrder translation(String like, String key) {
        DocumentOrder order = order(like, key);
        return new DocumentOrder(
                key, order.unit(), order.year(), order.through(), order.treeDate(), order.budgetDate(), Optional.empty(),
                order.restatedComparatives(), order.schemes(), order.layouts(), order.decision(), Optional.of(like));
    }

    private DocumentOrder order(String like, String key) {
        DocumentOrder order = MunicipalitySettings.parse("heinola", municipalities.find("heinola").orElseThrow().settings())
                .document(like).orElseThrow();
        return new DocumentOrder(
                key, order.unit(), order.year(), order.through(), order.treeDate(), order.budgetDate(), Optional.empty(),
                order.restatedComparatives(), order.schemes(), Map.copyOf(order.layouts()), order.decision(), Optional.empty());
    }
}
