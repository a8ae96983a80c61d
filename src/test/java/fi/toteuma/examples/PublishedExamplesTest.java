package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.checks.CheckedFinding;
import fi.toteuma.checks.Contradictions;
import fi.toteuma.checks.Finding;
import fi.toteuma.checks.ReportChecks;
import fi.toteuma.checks.ReportChecks.Stopping;
import fi.toteuma.checks.Severity;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Imports;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.Municipalities;
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
import fi.toteuma.publishing.State;
import fi.toteuma.publishing.Step;
import fi.toteuma.publishing.Verification;
import fi.toteuma.publishing.Verifying;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of the examples are published, and later ones held against them. */
class PublishedExamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    private static void publish(Publishing publishing, String municipality, String key, String body) {
        Decision approved = new Decision(body, LocalDate.of(2025, 4, 2), "§ 52", Outcome.APPROVED);
        for (Move move : List.of(
                Move.of(Step.RELEASE, "controller"), Move.of(Step.AGENDA, "controller"), Move.decide(approved, "sihteeri", ""),
                Move.of(Step.PUBLISH, "viestintä"))) {
            assertThat(publishing.take(municipality, key, move, Rights.ALL)).as("%s %s", key, move).isInstanceOf(Answer.Done.class);
        }
    }

    private static List<Finding> comparatives(ReportChecks checks, String municipality, String key, String set) {
        return checks.of(municipality, key, set, TODAY).stream()
                .map(CheckedFinding::finding)
                .filter(finding -> finding.rule().equals("comparatives"))
                .toList();
    }

    @Test
    void nothingUntrueIsSaidOfOneExample() {
        try (ExampleProgram program = new ExampleProgram(Path.of("examples/heinola"))) {
            for (String key : List.of("ks2024", "tp2024")) {
                Contradictions.accept(program.bean(ReportChecks.class), "heinola", key);
                publish(program.bean(Publishing.class), "heinola", key, "valtuusto");
            }
            for (String set : List.of("heinola", "malli")) {
                assertThat(comparatives(program.bean(ReportChecks.class), "heinola", "tp2024", set)).isEmpty();
                assertThat(comparatives(program.bean(ReportChecks.class), "heinola", "ov2025q1", set))
                        .as("restated with a note in set %s", set).isEmpty();
            }
        }
    }

    /** A project whose income and the city's share don't come to its costs. */
    private static final String CONTRADICTION = "project;report_date;funding;income;costs;city_amount\nH1;2024-12-31;240000;1000;68400;17100\n";

    private static void contradictItself(ExampleProgram program, Path file) throws IOException {
        MunicipalityId municipality = program.bean(Municipalities.class).find("kaislaranta").orElseThrow().id();
        Files.writeString(file, CONTRADICTION);
        assertThat(program.bean(Imports.class).run(ImportRequest.of(municipality, ImportKind.PROJECT_REPORTS, file), true))
                .isInstanceOf(ImportOutcome.Imported.class);
    }

    @Test
    void aBilingualTownPublishesBothLanguagesTogether(@TempDir Path folder) throws IOException {
        try (ExampleProgram program = new ExampleProgram(Path.of("examples/kaislaranta"))) {
            for (String key : List.of("tilinpaatos2024", "bokslut2024")) {
                assertThat(program.bean(ReportChecks.class).of("kaislaranta", key, "malli", TODAY))
                        .as("nobody has to accept anything in %s", key)
                        .extracting(checked -> checked.finding().severity()).containsOnly(Severity.NOTE);
            }
            contradictItself(program, folder.resolve("hankkeet.csv"));
            Publishing publishing = program.bean(Publishing.class);
            assertThat(publishing.take("kaislaranta", "tilinpaatos2024", Move.of(Step.RELEASE, "controller"), Rights.ALL)).isInstanceOf(Answer.Done.class);
            assertThat(publishing.take("kaislaranta", "tilinpaatos2024", Move.of(Step.AGENDA, "controller"), Rights.ALL))
                    .as("what nobody accepted, in either language")
                    .isInstanceOfSatisfying(Answer.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Answer.Reason.OPEN_FINDINGS));
            assertThat(publishing.of("kaislaranta", "tilinpaatos2024").state()).isEqualTo(State.RELEASED);
            publishing.take("kaislaranta", "tilinpaatos2024", Move.of(Step.WITHDRAW, "controller").because("Korjataan."), Rights.ALL);
            List<Stopping> accepted = Contradictions.accept(program.bean(ReportChecks.class), "kaislaranta", "tilinpaatos2024");
            assertThat(accepted).extracting(Stopping::document).contains("tilinpaatos2024", "bokslut2024");
            publish(publishing, "kaislaranta", "tilinpaatos2024", "valtuusto");
            FrozenReport report = program.bean(FrozenReports.class).find("kaislaranta", "bokslut2024", 2).orElseThrow();
            assertThat(report.document()).isEqualTo("tilinpaatos2024");
            assertThat(report.files()).hasSize(12);
            assertThat(report.filesOf("bokslut2024")).hasSize(6).allSatisfy(file -> assertThat(file.language()).isEqualTo(Language.SV));
            FrozenFile swedish = report.filesOf("bokslut2024").stream().filter(file -> file.format().equals("html")).findFirst().orElseThrow();
            assertThat(new String(program.bean(FrozenReports.class).content(report, swedish), StandardCharsets.UTF_8))
                    .contains("<html lang=\"sv\"", "Version 2, 26.3.2025").doesNotContain("Utkast");
            Answer alone = publishing.take("kaislaranta", "bokslut2024", Move.of(Step.RELEASE, "controller").because("x"), Rights.ALL);
            assertThat(alone).isInstanceOfSatisfying(
                    Answer.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TRANSLATION));
            Verification verified = program.bean(Verifying.class).verify(report);
            assertThat(verified.holds()).isTrue();
            assertThat(verified.dataUnchanged()).isTrue();
            assertThat(verified.different()).isEmpty();
            for (String later : List.of("kolmannes2025t1", "kolmannes2025t2", "tertial2025t1")) {
                for (String set : List.of("oma", "malli")) {
                    assertThat(comparatives(program.bean(ReportChecks.class), "kaislaranta", later, set))
                            .as("%s %s", later, set).isEmpty();
                }
            }
        }
    }

    @Test
    void whatChangedAfterItWasPublishedIsFoundInTheNextYearsReport(@TempDir Path folder) throws Exception {
        try (ReportingTown town = new ReportingTown(folder)) {
            publish(town.bean(Publishing.class), "kertola", "d2024-03-31", "valtuusto");
            assertThat(comparatives(town.bean(ReportChecks.class), "kertola", "d2025-03-31", "malli")).isEmpty();
            town.replace(ImportKind.BALANCES, "unit;account;year;month;amount", List.of("10;4000;2024;3;-340,10"));
            assertThat(comparatives(town.bean(ReportChecks.class), "kertola", "d2025-03-31", "malli"))
                    .isNotEmpty()
                    .allSatisfy(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.CONTRADICTION);
                        assertThat(finding.what(Language.FI).replace('\u00a0', ' '))
                                .contains("raportissa −340 €", "(Valtuusto 2.4.2025 § 52) sanoo −240 €");
                    });
            assertThat(comparatives(town.bean(ReportChecks.class), "kertola", "d2024-03-31", "malli"))
                    .as("the draft of the published report itself").isEmpty();
        }
    }
}
