package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.ToteumaApplication;
import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.database.DatabaseSettings;
import fi.toteuma.web.internal.imports.Jobs;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A file that waits is there when the program was stopped and started again: another program goes on with it on the same database, which
 * has nothing else in common with the first.
 */
class WaitingFilesTest extends UploadTest {

    private static final String WRONG = """
            Yksikkö;Tili;Vuosi;Summa
            430;3000;2068;1000,00
            430;49998;2068;-200,00
            430;4000;2068;-1O0,00
            """;

    private static final String LEDGER = """
            voucher;row;date;unit;account;amount;counterparty;text
            900001;1;31.2.2079;430;4000;-10,00;Salainen Saaja;Kuntoutus
            """;

    WaitingFilesTest() {
        super("waits");
    }

    /** From here on pages are asked of this program. */
    private ConfigurableApplicationContext started(String clock, Map<String, String> more) {
        DatabaseSettings.External database = DATABASE.settings();
        Map<String, Object> settings = new HashMap<>(Map.of(
                "TOTEUMA_DATABASE_URL", database.url(),
                "TOTEUMA_DATABASE_USER", database.user(),
                "TOTEUMA_DATABASE_PASSWORD", database.password(),
                "TOTEUMA_DATABASE_OWNER", database.owner(),
                "TOTEUMA_DATABASE_OWNER_PASSWORD", database.ownerPassword(),
                "toteuma.data-folder", "target/test-web",
                "toteuma.reminders.cron", "-",
                "toteuma.clock", clock,
                "server.port", "0"));
        settings.putAll(more);
        ConfigurableApplicationContext program = new SpringApplicationBuilder(ToteumaApplication.class)
                .web(WebApplicationType.SERVLET)
                .properties(settings)
                .run();
        port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        browser = browser();
        upload = new Upload(this, browser);
        return program;
    }

    private Document mended(String job, Map<String, String> changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : page(get(browser, job)).select("form.mend input[type=hidden], form.mend input[type=text]")) {
            fields.put(field.attr("name"), field.attr("value"));
        }
        fields.putAll(changes);
        assertThat(send(browser, Reader.form(address(job + "/mend"), fields)).statusCode()).isEqualTo(303);
        return upload.settled(job);
    }

    private long kept(String job) {
        return DATABASE.jdbc().sql("select count(*) from waiting_file f join waiting_piece p on p.file_id = f.id where f.id = ?")
                .param(id(job)).query(Long.class).single();
    }

    private static String id(String job) {
        return job.substring(job.lastIndexOf('/') + 1);
    }

    @Test
    void whoWasInTheMidstOfMendingGoesOnWhereItWasLeft() {
        String job = upload.checked("budget", "waits.csv", WRONG);
        assertThat(page(get(browser, job)).select(".waits").text()).startsWith("Tiedosto odottaa tässä 9.1.2026 asti");
        Document halfway = mended(job, Map.of("other-0", "4000"));
        assertThat(halfway.select("h1").text()).isEqualTo("Yksi kohta on korjattava");
        int first = port;
        try (ConfigurableApplicationContext ignored = started("2026-01-03T08:00", Map.of())) {
            Document found = upload.settled(job);
            assertThat(found.select("h1").text()).isEqualTo("Yksi kohta on korjattava");
            assertThat(found.select(".code-choice")).as("what was decided isn't asked again").isEmpty();
            assertThat(found.select(".wrong").eachText()).as("its rows, read from what was kept").contains("-1O0,00");
            assertThat(page(get(browser, "/imports")).select(".open-job a").eachAttr("href")).contains(job);
            assertThat(page(get(browser, "/work")).select(".works a").eachAttr("href")).contains(job);
            HttpClient member = as("waits-member@example.com", Role.MEMBER);
            assertThat(get(member, job).statusCode()).as("who may not import sees nothing of it").isEqualTo(403);

            String cell = found.select("form.mend input[value=-1O0,00][type=text]").attr("name");
            assertThat(mended(job, Map.of(cell, "-100,00")).select(".tally dd").eachText()).containsExactly("3", "700,00");
            upload.press(job + "/confirm");
            assertThat(upload.settled(job).select("h1").text()).isEqualTo("Tiedosto on tuotu");
            assertThat(inForce()).singleElement().satisfies(batch ->
                    assertThat(imports.mended(heinola, batch.id()).codes()).singleElement().satisfies(code -> assertThat(code.known()).hasValue("4000")));
        }
        assertThat(kept(job)).as("it goes when it is in").isZero();
        again(first, job);
    }

    private HttpClient as(String login, Role role) {
        Reader.named(login, people, signIn, List.of(Grant.in(heinola, role)));
        return Reader.browser(address("/"), login, Reader.PASSWORD);
    }

    @Test
    void payeesOfAVoucherThatWaitsAreHiddenAfterAStartTooAndInNoTrail() {
        String job = upload.checked("entries", "waits2.csv", LEDGER);
        int first = port;
        try (ConfigurableApplicationContext ignored = started("2026-01-03T08:00", Map.of())) {
            assertThat(upload.settled(job).text()).contains("Salainen Saaja");
            String without = page(get(as("waits-controller@example.com", Role.CONTROLLER), job)).text();
            assertThat(without).contains("31.2.2079").doesNotContain("Salainen").doesNotContain("Kuntoutus");
            upload.press(job + "/cancel");
        }
        assertThat(kept(job)).as("it goes when it is given up").isZero();
        assertThat(DATABASE.jdbc().sql("""
                select count(*) from audit_trail
                where item like 'waiting%' or before::text like '%Salainen%' or after::text like '%Salainen%'""")
                .query(Long.class).single()).isZero();
        again(first, job);
    }

    @Test
    void whatWaitedMoreThanAWeekIsGoneWhenTheProgramStarts() {
        String job = upload.checked("budget", "waits3.csv", WRONG);
        assertThat(kept(job)).isOne();
        try (ConfigurableApplicationContext ignored = started("2026-01-09T08:01", Map.of())) {
            assertThat(get(browser, job).statusCode()).isEqualTo(404);
        }
        assertThat(kept(job)).isZero();
    }

    @Test
    void aValueTypedWithSignsThatNobodySeesIsKeptWithoutThem() {
        String job = upload.checked("budget", "waits5.csv", "Yksikkö;Tili;Summa\n430;3000;1000,00\n430;4000;-100,00\n");
        String year = page(get(browser, job)).select("input[name^=column-][value=year]").attr("name").replace("column-", "constant-");
        assertThat(mended(job, Map.of(year, "\u0001\u00002068\r\n\u0085")).select(".tally dd").eachText()).containsExactly("2", "900,00");
        int first = port;
        try (ConfigurableApplicationContext ignored = started("2026-01-03T08:00", Map.of())) {
            assertThat(upload.settled(job).select(".tally dd").eachText()).containsExactly("2", "900,00");
        }
        again(first, job);
    }

    @Test
    void aRowThatCannotBeReadKeepsNobodyFromTheOthersAndGoesWhenItsTimeIsOver() {
        String unreadable = upload.checked("budget", "waits6.csv", WRONG);
        String other = upload.checked("budget", "waits7.csv", WRONG.replace("2068", "2069"));
        DATABASE.jdbc().sql("update waiting_file set mapping = 'constants: {year: \"' || chr(1) || '\"}' where id = ?").param(id(unreadable)).update();
        int first = port;
        try (ConfigurableApplicationContext program = started("2026-01-03T08:00", Map.of())) {
            assertThat(upload.settled(other).select("h1").text()).isEqualTo("2 kohtaa on korjattava");
            assertThat(get(browser, unreadable).statusCode()).isEqualTo(404);
            assertThat(page(get(browser, "/imports")).select(".open-job a").eachAttr("href")).contains(other).doesNotContain(unreadable);
            program.getBean(Jobs.class).tidy();
            assertThat(kept(unreadable)).as("whoever can read it finds it").isOne();
            DATABASE.jdbc().sql("update waiting_file set sent_at = '2025-12-27 07:59' where id = ?").param(id(unreadable)).update();
            program.getBean(Jobs.class).tidy();
            assertThat(kept(unreadable)).isZero();
        }
        again(first, other, unreadable);
    }

    @Test
    void whatFailedIsLookedOverAnewFromWhatIsKept() {
        String job = upload.checked("budget", "waits8.csv", WRONG);
        int first = port;
        DatabaseSettings.External database = DATABASE.settings();
        JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(database.url(), database.owner(), database.ownerPassword()));
        owner.sql("alter table waiting_piece rename to elsewhere").update();
        try (ConfigurableApplicationContext ignored = started("2026-01-03T08:00", Map.of())) {
            Document failed = upload.settled(job);
            owner.sql("alter table elsewhere rename to waiting_piece").update();
            assertThat(failed.select("h1").text()).isEqualTo("Jokin meni vikaan");
            assertThat(failed.select(".error-number").text()).isNotBlank();
            assertThat(failed.select(".waits").text()).startsWith("Tiedosto odottaa tässä 9.1.2026 asti");
            assertThat(page(get(browser, "/imports")).select(".open-job a").eachAttr("href")).contains(job);
            HttpClient member = as("waits-member@example.com", Role.MEMBER);
            Map<String, String> token = Map.of("token", Reader.token(get(member, "/")));
            assertThat(send(member, Reader.form(address(job + "/again"), token)).statusCode()).isEqualTo(403);
            assertThat(page(get(browser, job)).select("h1").text()).as("who may not import begins nothing").isEqualTo("Jokin meni vikaan");
            assertThat(upload.press(failed.select("form[action$=/again]").attr("action")).statusCode()).isEqualTo(303);
            Document found = upload.settled(job);
            assertThat(found.select("h1").text()).isEqualTo("2 kohtaa on korjattava");
            assertThat(found.select(".wrong").eachText()).contains("-1O0,00");
        } finally {
            owner.sql("alter table if exists elsewhere rename to waiting_piece").update();
        }
        assertThat(kept(job)).isOne();
        again(first, job);
    }

    /** Back to the first program, which gives up the test's files. */
    private void again(int first, String... all) {
        port = first;
        upload = new Upload(this, browser = browser());
        for (String job : all) {
            upload.press(job + "/cancel");
        }
    }

    @Test
    void aFileThatIsTooBigToBeKeptIsMendedAllTheSameAndSaysSo() {
        try (ConfigurableApplicationContext ignored = started("2026-01-03T08:00", Map.of("toteuma.imports.kept", "100B"))) {
            String job = upload.checked("budget", "waits4.csv", WRONG + "430;4100;2068;-1,00\n430;4200;2068;-1,00\n");
            assertThat(page(get(browser, job)).select(".waits").text()).startsWith("Tiedosto odottaa tässä vain niin kauan kuin ohjelma on käynnissä");
            assertThat(kept(job)).isZero();
            assertThat(mended(job, Map.of("other-0", "4000")).select("h1").text()).doesNotContain("49998");
        }
    }
}
