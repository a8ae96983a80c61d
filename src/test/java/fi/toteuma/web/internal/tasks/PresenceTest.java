package fi.toteuma.web.internal.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Person;
import fi.toteuma.kernel.Language;
import fi.toteuma.period.ReportingDuty.Part;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private final WriteAddress text = WriteAddress.of("kunta", LocalDate.of(2031, 3, 31), "400", Part.TEXTS, "talous");
    private final WriteAddress other = WriteAddress.of("kunta", LocalDate.of(2031, 3, 31), "400", Part.TEXTS, "henkilosto");
    private Instant now = Instant.parse("2031-04-01T08:00:00Z");
    private final Presence presence = new Presence(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void othersAreHeardWhileTheirPagesSayThatTheyAreThere() {
        assertThat(presence.here(text, person("a@example.com", "Rehtori"))).isEmpty();
        assertThat(presence.here(text, person("b@example.com", "Koulusihteeri"))).containsExactly("Rehtori");
        assertThat(presence.here(other, person("b@example.com", "Koulusihteeri"))).as("another part").isEmpty();
        now = now.plusSeconds(40);
        assertThat(presence.here(text, person("a@example.com", "Rehtori"))).as("one beat was lost").containsExactly("Koulusihteeri");
        now = now.plusSeconds(20);
        assertThat(presence.here(text, person("a@example.com", "Rehtori"))).as("Koulusihteeri has left").isEmpty();
    }

    private static Person person(String login, String name) {
        return new Person(1, login, name, Language.FI, false, true, List.of());
    }
}
