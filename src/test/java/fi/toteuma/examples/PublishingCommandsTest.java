package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.commandline.Program;
import fi.toteuma.commandline.ToteumaCommand;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.publishing.FrozenFile;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Verifying;
import fi.toteuma.reporting.Reports;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** What {@code ./toteuma publish}, {@code verify} and {@code report --version} say and end with. */
class PublishingCommandsTest {

    private static final String KEY = "d2024-03-31";

    @TempDir
    Path folder;

    private ReportingTown town;
    private String out = "";
    private String err = "";

    @BeforeEach
    void found() throws Exception {
        town = new ReportingTown(Files.createDirectory(folder.resolve("kertola")));
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    /** The rooms of the town, which outlive a command. */
    private final class TownsRooms implements Program {

        @Override
        public ConfigurableApplicationContext start(Map<String, Object> properties) {
            GenericApplicationContext context = new GenericApplicationContext();
            for (Class<?> face : List.of(Reports.class, Publishing.class, FrozenReports.class, Verifying.class)) {
                context.getBeanFactory().registerSingleton(face.getName(), town.bean(face));
            }
            context.refresh();
            return context;
        }

        @Override
        public ConfigurableApplicationContext serve(Map<String, Object> properties) {
            throw new UnsupportedOperationException();
        }
    }

    private int run(String... arguments) {
        PrintStream usualOut = System.out;
        PrintStream usualErr = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            return ToteumaCommand.run(new TownsRooms(), List.of(arguments));
        } finally {
            System.setOut(usualOut);
            System.setErr(usualErr);
            out = said.toString(StandardCharsets.UTF_8);
            err = complained.toString(StandardCharsets.UTF_8);
        }
    }

    private void publish() {
        assertThat(run("publish", KEY, "--step", "release")).isZero();
        assertThat(run("publish", KEY, "--step", "agenda")).isZero();
        assertThat(run("publish", KEY, "--step", "decide", "--body", "valtuusto", "--date", "2024-05-02", "--section", "§ 12", "--outcome", "noted"))
                .isZero();
        assertThat(run("publish", KEY, "--step", "publish", "--by", "viestintä")).isZero();
    }

    @Test
    void aReportIsTakenToItsReadersStepByStep() {
        publish();
        assertThat(out).contains(KEY + " Osavuosikatsaus", "versio 1, julkaistu");
        assertThat(run("publish", KEY)).isZero();
        assertThat(out).contains(
                "versio 1, 2.1.2026, controller: esityslistalle, jäädytettiin", "Valtuusto 2.5.2024 § 12: merkittiin tiedoksi",
                "versio 1, 2.1.2026, viestintä: julkaistiin", "Versio 1 jäädytetty 2.1.2026, asettelu malli, 6 tiedostoa, tiiviste ");
        assertThat(run("publish", "--list", "--language", "sv")).isZero();
        assertThat(out.lines()).hasSize(4).anySatisfy(line -> assertThat(line).startsWith(KEY).endsWith("version 1, publicerad"));
        assertThat(out.lines()).filteredOn(line -> line.endsWith("version 1, utkast")).hasSize(3);
    }

    @Test
    void whatIsNotPossibleIsRefusedWithOneAndWhatIsNotUnderstoodWithTwo() {
        assertThat(run("publish", KEY, "--step", "publish")).isEqualTo(1);
        assertThat(err).contains("raportti on nyt luonnos. Mahdollista on: release.");
        assertThat(run("publish", "muu", "--step", "release")).isEqualTo(1);
        assertThat(run("publish", KEY, "--step", "print")).isEqualTo(2);
        assertThat(err).contains("release, agenda, decide, correct, publish, withdraw");
        assertThat(run("publish", KEY, "--step", "decide", "--outcome", "maybe")).isEqualTo(2);
        assertThat(run("publish", "--step", "release")).isEqualTo(2);
        assertThat(run("publish", KEY, "--step", "release", "--set", "malli")).isEqualTo(2);
        run("publish", KEY, "--step", "release");
        run("publish", KEY, "--step", "agenda");
        assertThat(run("publish", KEY, "--step", "decide", "--body", "valtuusto", "--outcome", "noted")).isEqualTo(1);
        assertThat(err).contains("toimielin, päivä, pykälä ja tulos");
    }

    @Test
    void aFrozenVersionIsWrittenByteForByte() throws Exception {
        publish();
        town.replace(ImportKind.BALANCES, "unit;account;year;month;amount", List.of("10;4000;2024;3;-999,00"));
        for (String version : List.of("1", "published")) {
            Path target = folder.resolve("out-" + version);
            assertThat(run("report", KEY, "--version", version, "--out", target.toString())).isZero();
            FrozenReport report = town.bean(FrozenReports.class).find("kertola", KEY, 1).orElseThrow();
            for (FrozenFile file : report.files()) {
                assertThat(Files.readAllBytes(target.resolve("v1").resolve(file.name())))
                        .isEqualTo(town.bean(FrozenReports.class).content(report, file));
            }
        }
        assertThat(run("report", KEY, "--version", "2")).isEqualTo(1);
        assertThat(err).contains("Jäädytetyt versiot: 1");
        assertThat(run("report", "d2025-03-31", "--version", "published")).isEqualTo(1);
        assertThat(run("report", KEY, "--version", "1", "--set", "malli")).isEqualTo(2);
        assertThat(run("report", "--version", "1")).isEqualTo(2);
    }

    @Test
    void verifyingSaysWhetherItHolds() throws Exception {
        assertThat(run("verify")).isZero();
        assertThat(out).contains("Mitään ei ole vielä jäädytetty.");
        publish();
        assertThat(run("verify", KEY)).isZero();
        assertThat(out).contains("6 tiedoston tiivisteet pitävät", "Tiedot ovat ennallaan. Uudelleen tehtynä raportissa on samat tavut.");
        town.replace(ImportKind.BALANCES, "unit;account;year;month;amount", List.of("10;4000;2024;3;-999,00"));
        assertThat(run("verify")).isZero();
        assertThat(out).contains("Tiedot ovat muuttuneet", "samat tavut");
        town.asOwner("alter table frozen_file disable trigger append_only");
        town.asOwner("update frozen_file set content = '\\x20' where format = 'html'");
        assertThat(run("verify")).isEqualTo(1);
        assertThat(err).contains(KEY + ".html");
    }

    @Test
    void helpHasAnExampleInEachLanguage() {
        for (String verb : List.of("publish", "verify", "report")) {
            for (Map.Entry<String, String> example : Map.of("fi", "Esimerkki:", "sv", "Exempel:", "en", "Example:").entrySet()) {
                assertThat(run(verb, "--help", "--language", example.getKey())).isZero();
                assertThat(out).contains(example.getValue(), "./toteuma " + verb);
            }
        }
        assertThat(run("--version")).isZero();
        assertThat(out).contains("Toteuma ");
    }
}
