package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.toteuma.access.AuditTrail;
import fi.toteuma.access.AuditTrail.Entry;
import fi.toteuma.access.Grant;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import fi.toteuma.kernel.Language;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.period.Rounds;
import fi.toteuma.reminders.Reminders;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who is late, and the reminders they get by mail. */
class ReminderPagesTest extends WebTest {

    /** A port that was free: the mail server stops and starts at it. */
    private static final int POST = free();

    private static final String LATE = "/rounds/late?municipality=heinola&date=2025-06-30";
    private static final LocalDate ROUND = LocalDate.of(2025, 6, 30);
    private static final LocalDate DEADLINE = LocalDate.of(2025, 8, 15);

    @DynamicPropertySource
    static void post(DynamicPropertyRegistry registry) {
        registry.add("toteuma.smtp.host", () -> "127.0.0.1");
        registry.add("toteuma.smtp.port", () -> POST);
        registry.add("toteuma.smtp.security", () -> "none");
        registry.add("toteuma.smtp.from", () -> "toteuma@kunta.example");
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GreenMail post = started();

    private static GreenMail started() {
        GreenMail server = new GreenMail(new ServerSetup(POST, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @Autowired
    Reminders reminders;

    @Autowired
    Rounds rounds;

    @Autowired
    AuditTrail trail;

    private Person late;

    /** Whoever is over the very unit is reminded before those above it. */
    @BeforeEach
    void somebodyLate() {
        late = Reader.named("skribent-" + UUID.randomUUID() + "@example.com", people, signIn, List.of(Grant.over(heinola(), "HED-TYO", Role.MANAGER)));
        people.change(late.id(), late.name(), Language.SV, true);
    }

    @AfterEach
    void nobodyLate() {
        post.stop();
        people.grant(late.id(), List.of());
        reminders.changeRules(city(), List.of());
    }

    @Test
    void aReminderIsShownBeforeItIsSentAndTheTrailSaysWhoWasReminded() throws MessagingException, IOException {
        HttpClient controller = browser();
        Document page = page(get(controller, LATE));
        assertThat(page.select("tbody tr:has(th:contains(Työ))").text()).contains(late.name(), "Tekstit 1", "15.8.2025", "myöhässä 140 päivää", "ei vielä");

        Document shown = page(get(controller, "/rounds/late/message?municipality=heinola&date=2025-06-30&person=" + late.id()));
        assertThat(shown.select(".letter p[lang=sv]").text()).contains("tidsfristen var 15.8.2025", "det är 140 dagar sedan", "texter");
        assertThat(mailTo(late)).as("nothing leaves before the press").isEmpty();

        HttpResponse<byte[]> sent = send(controller, Reader.form(address("/rounds/late"), Map.of(
                "token", Reader.token(get(controller, "/account")), "municipality", "heinola", "date", "2025-06-30", "person", String.valueOf(late.id()))));
        assertThat(sent.headers().firstValue("Location")).hasValue(LATE + "&done=sent");
        MimeMessage mail = mailTo(late).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Rapportering 30.6.2025, Heinola stad: tidsfristen var 15.8.2025");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(shown.select(".letter .written").first().wholeText().strip())
                .contains("http://localhost:" + port + "/tasks?municipality=heinola&date=2025-06-30")
                .doesNotContain("€");
        assertThat(page(get(controller, LATE)).select("#sent li").first().text()).contains(late.name() + ": viesti lähti");

        List<Entry> entries = trail.entries(heinola(), query("reminder"), 2);
        assertThat(entries).hasSize(2).allSatisfy(entry -> assertThat(entry.who()).isEqualTo(EVERYBODY));
        assertThat(entries.getLast().after()).containsEntry("person_id", late.login()).containsEntry("report_date", "2025-06-30");
    }

    @Test
    void aLetterThatDoesNotLeaveIsToldWithItsReasonAndCanBeSentAgain() {
        HttpClient controller = browser();
        post.stop();
        remind(controller);
        Document page = page(get(controller, LATE + "&done=sent"));
        assertThat(page.select("#sent li").first().text()).contains("viesti ei lähtenyt", "127.0.0.1");
        assertThat(page.select(".mistakes-title").text()).contains("ei lähtenyt");
        assertThat(page.select("tbody tr:has(th:contains(Työ))").text()).contains("viesti ei lähtenyt");
        post = started();
        remind(controller);
        assertThat(mailTo(late)).hasSize(1);
        assertThat(remind(controller).headers().firstValue("Location")).as("pressed twice").hasValue(LATE + "&done=just");
        assertThat(mailTo(late)).hasSize(1);
    }

    @Test
    void aRuleRemindsOnceAlsoWhenTwoProgramsAsk() {
        HttpClient controller = browser();
        assertThat(send(controller, Reader.form(address("/rounds/late/rules"), Map.of(
                "token", Reader.token(get(controller, "/account")), "municipality", "heinola", "date", "2025-06-30", "days", "-7,1,99"))).statusCode()).isEqualTo(303);
        assertThat(reminders.rules(city())).as("a day that can't be chosen isn't").containsExactly(-7, 1);

        assertThat(reminders.remindByRules(DEADLINE.minusDays(8))).isZero();
        int before = mailTo(late).size();
        List<CompletableFuture<Integer>> programs = Stream.of(1, 2, 3)
                .map(each -> CompletableFuture.supplyAsync(() -> reminders.remindByRules(DEADLINE.minusDays(7))))
                .toList();
        assertThat(programs.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(Math.toIntExact(receivers()));
        assertThat(reminders.remindByRules(DEADLINE.minusDays(5))).as("sent already").isZero();
        assertThat(mailTo(late)).hasSize(before + 1);

        reminders.remindByRules(DEADLINE.plusDays(1));
        assertThat(mailTo(late)).hasSize(before + 2);
        assertThat(reminders.remindByRules(DEADLINE.plusDays(30))).as("long after").isZero();
        assertThat(page(get(controller, LATE)).select("#sent li").text()).contains("automaattinen");
    }

    @Test
    void whatARuleCouldNotSendIsTriedAgainTheSameDay() {
        reminders.changeRules(city(), List.of(3));
        post.stop();
        reminders.remindByRules(DEADLINE.plusDays(3));
        post = started();
        reminders.remindByRules(DEADLINE.plusDays(3));
        assertThat(mailTo(late)).hasSize(1);
        assertThat(reminders.remindByRules(DEADLINE.plusDays(3))).isZero();
    }

    @Test
    void nobodyIsRemindedOfARoundThatIsLocked() {
        reminders.changeRules(city(), List.of(0));
        rounds.lock(heinola(), ROUND, LocalDateTime.of(2026, 1, 2, 8, 0));
        try {
            assertThat(page(get(browser(), LATE)).select("h1").text()).isEqualTo("Keneltäkään ei puutu mitään");
            assertThat(reminders.remindByRules(DEADLINE)).isZero();
        } finally {
            rounds.unlock(heinola(), ROUND);
        }
        assertThat(reminders.remindByRules(DEADLINE)).isPositive();
    }

    @Test
    void whoDoesNotKeepRoundsRemindsNobody() {
        HttpClient manager = Reader.browser(address("/"), late.login(), Reader.PASSWORD);
        assertThat(get(manager, LATE).statusCode()).isEqualTo(403);
        assertThat(remind(manager).statusCode()).isEqualTo(403);
    }

    @Test
    void whatNobodyWritesForIsToldToo() {
        Document page = page(get(browser(), "/rounds/late?municipality=heinola&date=2025-06-30&sort=person"));
        assertThat(page.select("th[aria-sort=ascending]").text()).isEqualTo("Kirjoittaja");
        List<String> writers = page.select("tbody tr td:nth-child(3) > span:last-child").eachText();
        assertThat(writers).isNotEmpty().isSortedAccordingTo(Collator.getInstance(Language.FI.locale()));
        assertThat(page(get(browser(), "/rounds/late/message?municipality=heinola&date=2025-06-30")).select("h1").text()).isEqualTo("Ketään ei ole valittu");
    }

    /** How many write for units that miss something now. */
    private long receivers() {
        return reminders.late(city(), ROUND, DEADLINE).stream().flatMap(one -> one.people().stream()).distinct().count();
    }

    private HttpResponse<byte[]> remind(HttpClient browser) {
        return send(browser, Reader.form(address("/rounds/late"), Map.of(
                "token", Reader.token(get(browser, "/account")), "municipality", "heinola", "date", "2025-06-30", "person", String.valueOf(late.id()))));
    }

    private List<MimeMessage> mailTo(Person person) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(mail -> receiver(mail).equals(person.login()))
                .toList();
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static AuditTrail.Query query(String item) {
        return new AuditTrail.Query(
                Optional.of(EVERYBODY), Optional.of(item), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Municipality city() {
        return municipalities.find("heinola").orElseThrow();
    }
}
