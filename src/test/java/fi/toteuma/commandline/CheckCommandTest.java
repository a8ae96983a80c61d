package fi.toteuma.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.checks.Accepted;
import fi.toteuma.checks.CheckedFinding;
import fi.toteuma.checks.Finding;
import fi.toteuma.checks.Place;
import fi.toteuma.checks.ReportChecks;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.checks.UnknownFinding;
import fi.toteuma.document.Document;
import fi.toteuma.finance.LedgerState;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Unmapped;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine;

class CheckCommandTest {

    private static final Finding SHARES = new Finding(
            "statistics", "shares", Severity.CONTRADICTION, Place.DOCUMENT,
            List.of(Said.count(7), new Said.Percent(new BigDecimal("90.00")), new Said.Percent(new BigDecimal("10.00"))));
    private static final Finding NOTE = new Finding(
            "two-definitions", "", Severity.NOTE, Place.DOCUMENT,
            List.of(new Said.Text("MENOT"), Said.count(2), new Said.Text("Kulut"), Said.count(1), Said.count(1)));

    private final StringWriter out = new StringWriter();
    private final List<Accepted> accepted = new ArrayList<>();
    private List<Finding> findings = List.of(SHARES);

    @Test
    void whatIsOpenIsSaidAndEndsWithOne() {
        assertThat(run(Language.FI, "ov2020h1")).isEqualTo(ExitCode.REFUSED);
        assertThat(out.toString().replace('\u00a0', ' ')).contains(
                "ov2020h1 Osavuosikatsaus: korjattavaa 1, huomautuksia 0, hyväksyttyjä 0.",
                "[" + SHARES.key() + "] Ristiriita: Koko asiakirja",
                "7 osuutta on yhteensä 90,00 %, ero sataan 10,00 %.",
                "Miksi: Jokin luvuista on väärin tai puuttuu.",
                "Korjaus: Tarkista luvut lähteestä.");
    }

    @Test
    void nothingOrOnlyNotesEndWithNought() {
        findings = List.of();
        assertThat(run(Language.EN)).isEqualTo(ExitCode.DONE);
        findings = List.of(NOTE);
        assertThat(run(Language.EN)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("to mend 0, notes 1");
    }

    @Test
    void aFindingIsAcceptedWithAReasonAndIsQuietThen() {
        assertThat(run(Language.SV, "ov2020h1", "--accept", SHARES.key())).isEqualTo(ExitCode.USAGE);
        assertThat(run(Language.SV, "ov2020h1", "--accept", "000000000000", "--reason", "x")).isEqualTo(ExitCode.REFUSED);
        assertThat(run(Language.SV, "ov2020h1", "--accept", SHARES.key(), "--reason", "Så i källan.")).isEqualTo(ExitCode.DONE);
        assertThat(accepted).containsExactly(new Accepted(SHARES.key(), "Så i källan.", "controller", LocalDate.of(2026, 1, 2)));
        assertThat(run(Language.SV, "ov2020h1")).isEqualTo(ExitCode.DONE);
        assertThat(run(Language.SV, "ov2020h1", "--all")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("Godkänt 2026-01-02, controller: Så i källan.");
    }

    @Test
    void anAcceptanceIsTakenBackAndTheFindingIsOpenAgain() {
        assertThat(run(Language.FI, "ov2020h1", "--withdraw", SHARES.key())).isEqualTo(ExitCode.REFUSED);
        assertThat(run(Language.FI, "ov2020h1", "--accept", SHARES.key(), "--reason", "Lähteessä näin.")).isEqualTo(ExitCode.DONE);
        assertThat(run(Language.FI, "ov2020h1", "--accept", SHARES.key(), "--reason", "x", "--withdraw", SHARES.key())).isEqualTo(ExitCode.USAGE);
        assertThat(accepted).hasSize(1);
        assertThat(run(Language.FI, "ov2020h1", "--withdraw", SHARES.key())).isEqualTo(ExitCode.DONE);
        assertThat(accepted).isEmpty();
        assertThat(run(Language.FI, "ov2020h1")).isEqualTo(ExitCode.REFUSED);
        assertThat(out.toString()).contains("Hyväksyntä " + SHARES.key() + " on peruttu asiakirjasta ov2020h1.");
    }

    @Test
    void helpHasAnExampleInEachLanguage() {
        for (Language language : Language.values()) {
            assertThat(run(language, "--help")).isEqualTo(ExitCode.DONE);
        }
        assertThat(out.toString()).contains("Esimerkki: ./toteuma check", "Exempel: ./toteuma check", "Example: ./toteuma check");
    }

    private int run(Language language, String... arguments) {
        PrintWriter writer = new PrintWriter(out, true);
        Words words = new Words(language, writer, writer);
        CommandLine line = new CommandLine(new ToteumaCommand()).addSubcommand(new CheckCommand(new Stubs(), words));
        line.setResourceBundle(words.bundle()).setOut(writer).setErr(writer);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            throw failure;
        });
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(arguments));
        return line.execute(all.toArray(String[]::new));
    }

    private final class Stubs implements Program {

        @Override
        public ConfigurableApplicationContext start(Map<String, Object> properties) {
            GenericApplicationContext context = new GenericApplicationContext();
            context.registerBean(Reports.class, OneDocument::new);
            context.registerBean(ReportChecks.class, OneDocumentsChecks::new);
            context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-01-02T08:00:00Z"), ZoneOffset.UTC));
            context.refresh();
            return context;
        }

        @Override
        public ConfigurableApplicationContext serve(Map<String, Object> properties) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class OneDocument implements Reports {

        @Override
        public List<Listing> all() {
            return List.of(new Listing(
                    "heinola", Wording.of("Heinola"), "ov2020h1", titles(), "Hyvinvointi", Language.FI, LocalDate.of(2020, 6, 30),
                    new LedgerState(LocalDate.of(2020, 6, 30), null, null, null, Set.of(), List.of()), Optional.empty()));
        }

        private static SequencedMap<String, String> titles() {
            SequencedMap<String, String> titles = new LinkedHashMap<>();
            titles.put("malli", "Osavuosikatsaus");
            titles.put("heinola", "Osavuosikatsaus, Hyvinvointi");
            return titles;
        }

        @Override
        public List<Listing> earlier(String municipality, String key, String set) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Document make(
                String municipality, String key, String set, LocalDate today, Optional<LocalDate> budgetDate) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Unmapped> unmapped(String municipality, String key) {
            throw new UnsupportedOperationException();
        }
    }

    private final class OneDocumentsChecks implements ReportChecks {

        @Override
        public List<CheckedFinding> of(String municipality, String document, String set, LocalDate today) {
            assertThat(set).isEqualTo("heinola");
            return findings.stream()
                    .map(finding -> new CheckedFinding(
                            finding, accepted.stream().filter(one -> one.key().equals(finding.key())).findFirst(),
                            Optional.empty()))
                    .toList();
        }

        @Override
        public List<Stopping> stopping(String municipality, String document, LocalDate today) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void accept(String municipality, String document, String set, Accepted acceptance) {
            if (findings.stream().noneMatch(finding -> finding.key().equals(acceptance.key()))) {
                throw new UnknownFinding(acceptance.key());
            }
            accepted.add(acceptance);
        }

        @Override
        public void withdraw(String municipality, String document, String key) {
            if (!accepted.removeIf(one -> one.key().equals(key))) {
                throw new UnknownFinding(key);
            }
        }
    }
}
