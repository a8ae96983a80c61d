package fi.toteuma;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./toteuma audit} against a mirror on this machine, in the form that the national vulnerability database publishes: the same
 * libraries are looked at as with the internet, only what is known of them is invented.
 */
class AuditTest {

    private static final String NOTHING_KNOWN = """
            {"resultsPerPage":0,"startIndex":0,"totalResults":0,"format":"NVD_CVE","version":"2.0",
             "timestamp":"2026-01-02T00:00:00.000","vulnerabilities":[]}""";
    private static final String WEAKNESS = """
            {"resultsPerPage":1,"startIndex":0,"totalResults":1,"format":"NVD_CVE","version":"2.0",
             "timestamp":"2026-01-02T00:00:00.000","vulnerabilities":[{"cve":{"id":"CVE-%1$s-99001",
              "sourceIdentifier":"invented@example.org","published":"2026-01-01T00:00:00.000",
              "lastModified":"2026-01-01T00:00:00.000","vulnStatus":"Analyzed",
              "descriptions":[{"lang":"en","value":"Invented for a test"}],
              "metrics":{"cvssMetricV31":[{"source":"nvd@nist.gov","type":"Primary","exploitabilityScore":3.9,"impactScore":5.9,
               "cvssData":{"version":"3.1","vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H","baseScore":9.8,
                "baseSeverity":"CRITICAL","attackVector":"NETWORK","attackComplexity":"LOW","privilegesRequired":"NONE",
                "userInteraction":"NONE","scope":"UNCHANGED","confidentialityImpact":"HIGH","integrityImpact":"HIGH",
                "availabilityImpact":"HIGH"}}]},
              "configurations":[{"nodes":[{"operator":"OR","negate":false,"cpeMatch":[{"vulnerable":true,
               "criteria":"cpe:2.3:a:postgresql:postgresql_jdbc_driver:*:*:*:*:*:*:*:*","versionEndExcluding":"%2$s",
               "matchCriteriaId":"11111111-1111-1111-1111-111111111111"}]}]}],"references":[]}}]}""";

    @TempDir
    Path folder;

    private final int year = Year.now().getValue();
    private String known = NOTHING_KNOWN;
    private HttpServer mirror;

    @BeforeEach
    void serve() throws IOException {
        mirror = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        mirror.createContext("/copies/", this::answer);
        mirror.start();
    }

    @AfterEach
    void end() {
        mirror.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String file = exchange.getRequestURI().getPath().substring("/copies/".length());
        byte[] body = switch (file) {
            case "known_exploited_vulnerabilities.json" -> text("{\"catalogVersion\":\"1\",\"count\":0,\"vulnerabilities\":[]}");
            case "jsrepository.json" -> text("{}");
            case "publishedSuppressions.xml" -> text("<suppressions xmlns='https://jeremylong.github.io/DependencyCheck/"
                    + "dependency-suppression.1.3.xsd'/>");
            default -> feed(file);
        };
        try (exchange) {
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private byte[] feed(String file) throws IOException {
        if (file.endsWith(".meta")) {
            return text("lastModifiedDate:2026-01-02T00:00:00-00:00\nsize:1\n");
        }
        if (!file.endsWith(".json.gz")) {
            return new byte[0];
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text(file.equals("nvdcve-2.0-" + year + ".json.gz") ? known : NOTHING_KNOWN));
        }
        return packed.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Said(int code, String text) {
    }

    private Said audit(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./toteuma", "audit"));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said");
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
        return new Said(code, Files.readString(said));
    }

    private Said auditWithMirror() throws IOException, InterruptedException {
        return audit("--mirror", "http://127.0.0.1:" + mirror.getAddress().getPort() + "/copies",
                "-DdataDirectory=" + folder.resolve("data"));
    }

    @Test
    void aLibraryWithAKnownWeaknessIsNamedWithIt() throws Exception {
        known = WEAKNESS.formatted(year, "99.0");
        Said said = auditWithMirror();
        assertThat(said.text()).containsPattern("postgresql-[\\d.]+\\.jar .*: CVE-" + year + "-99001\\(9\\.8\\)");
        assertThat(said.code()).isEqualTo(1);
        assertThat(Path.of("target/dependency-check-report.html")).content().contains("CVE-" + year + "-99001");
    }

    @Test
    void aWeaknessOfAnOlderVersionIsNone() throws Exception {
        known = WEAKNESS.formatted(year, "42.0");
        Said said = auditWithMirror();
        assertThat(said.text()).contains("BUILD SUCCESS").doesNotContain("CVE-" + year + "-99001");
        assertThat(said.code()).isZero();
    }

    @Test
    void dataThatCannotBeHadIsNoCleanBillOfHealth() throws Exception {
        mirror.removeContext("/copies/");
        Said said = auditWithMirror();
        assertThat(said.text()).contains("not checked, or against old data only");
        assertThat(said.code()).isEqualTo(69);
    }

    @Test
    void anAddressThatIsNoneIsRefusedBeforeAnythingIsFetched() throws Exception {
        Said said = audit("--mirror", "copies");
        assertThat(said.text()).isEqualTo("toteuma: --mirror wants an address, like https://mirror.example.org/weaknesses\n");
        assertThat(said.code()).isEqualTo(2);
    }
}
