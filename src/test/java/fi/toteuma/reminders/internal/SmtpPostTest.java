package fi.toteuma.reminders.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.toteuma.access.Person;
import fi.toteuma.kernel.Language;
import fi.toteuma.reminders.Letter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpPostTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
    private static final Letter LETTER = new Letter(
            new Person(1, "joku@example.com", "Joku", Language.FI, false, true, List.of()), DAY, DAY, "Määräaika", "Hei!\n");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void noLetterLeavesUnencryptedUnlessItIsSaidThatItMay() {
        Map<Letter, String> failed = post("starttls", "", "toteuma@kunta.example").send(List.of(LETTER));
        assertThat(failed).hasEntrySatisfying(LETTER, reason -> assertThat(reason).containsIgnoringCase("starttls"));
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(post("none", "", "toteuma@kunta.example").send(List.of(LETTER))).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatRefusesTheLoginIsToldAndThePasswordIsNot() {
        server.setUser("toteuma", "oikea");
        Map<Letter, String> failed = post("none", "toteuma", "toteuma@kunta.example").send(List.of(LETTER));
        assertThat(failed.get(LETTER)).isNotBlank().doesNotContain("vaarin-arvattu");
    }

    @Test
    void settingsThatCannotWorkAreRefusedAtTheStart() {
        assertThatThrownBy(() -> post("starttls", "", "")).hasMessageContaining("toteuma.smtp.from");
        assertThatThrownBy(() -> post("ssl", "", "toteuma@kunta.example")).hasMessageContaining("MAIL_SECURITY");
        assertThat(new SmtpPost("", "587", "", "", "", "starttls").isThere()).as("without a host").isFalse();
    }

    private SmtpPost post(String security, String user, String from) {
        return new SmtpPost("127.0.0.1", String.valueOf(server.getSmtp().getPort()), user, user.isEmpty() ? "" : "vaarin-arvattu", from, security);
    }
}
