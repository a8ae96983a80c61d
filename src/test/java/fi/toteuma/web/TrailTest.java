package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.toteuma.access.AuditTrail;
import fi.toteuma.access.AuditTrail.Change;
import fi.toteuma.access.AuditTrail.Entry;
import fi.toteuma.access.AuditTrail.Query;
import fi.toteuma.access.Grant;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Who changed what. */
class TrailTest extends WebTest {

    @Autowired
    AuditTrail trail;

    @Test
    void aChangeSaysWhoMadeItFromWhatAndToWhat() {
        Upload upload = new Upload(this, browser());
        String page = upload.checked("texts", "teksti.csv", "unit;section;report-date;text\n430;loki;31.3.2031;Ensin näin.\n");
        upload.press(page + "/confirm");
        upload.settled(page);
        String again = upload.checked("texts", "teksti2.csv", "unit;section;report-date;text\n430;loki;31.3.2031;Sitten toisin.\n");
        upload.press(again + "/confirm");
        upload.settled(again);
        List<Entry> entries = trail.entries(heinola(), Query.of("section_text", "430\u001floki\u001f2031-03-31"), 10);
        assertThat(entries).extracting(Entry::change).containsExactly(Change.CHANGED, Change.ADDED);
        assertThat(entries).extracting(Entry::who).containsOnly(EVERYBODY);
        assertThat(entries.getFirst().before()).isEqualTo(Map.of("text", "Ensin näin."));
        assertThat(entries.getFirst().after()).isEqualTo(Map.of("text", "Sitten toisin."));
        assertThat(page(get("/trail?municipality=heinola&item=section_text&key=430%7Cloki%7C2031-03-31")).select(".trail li").text())
                .contains("Teksti: muutettu", "Ensin näin.", "Sitten toisin.", EVERYBODY);
    }

    @Test
    void whatCameInByFilesIsTheProgramsOwn() {
        List<Entry> entries = trail.entries(heinola(), new Query(
                Optional.of("system"), Optional.of("goal"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), 5);
        assertThat(entries).isNotEmpty();
    }

    @Test
    void nobodyChangesTheTrail() {
        for (String change : List.of(
                "update audit_trail set who = 'x'", "delete from audit_trail", "truncate audit_trail",
                "insert into audit_trail (who, item, key, change) values ('x', 'goal', 'y', 'added')")) {
            assertThatThrownBy(() -> DATABASE.jdbc().sql(change).update()).as(change).isInstanceOf(DataAccessException.class)
                    .rootCause().hasMessageContaining("permission denied");
        }
    }

    @Test
    void passwordsAndKeysAreNotInTheTrail() {
        Person person = Reader.named("salainen@example.com", people, signIn, List.of(Grant.in(heinola(), Role.MEMBER)));
        signIn.changePassword(person.id(), "toinen-hyvin-pitka-salasana");
        List<Entry> entries = trail.entries(heinola(), Query.of("person", "salainen@example.com"), 10);
        assertThat(entries.getFirst().after()).containsEntry("password", "…");
        assertThat(entries.toString()).doesNotContain("argon2");
    }

    @Test
    void aMemberOfABodyDoesNotReadIt() {
        Reader.named("utelias@example.com", people, signIn, List.of(Grant.in(heinola(), Role.MEMBER)));
        HttpClient browser = Reader.browser(address("/"), "utelias@example.com", Reader.PASSWORD);
        assertThat(get(browser, "/trail").statusCode()).isEqualTo(403);
    }
}
