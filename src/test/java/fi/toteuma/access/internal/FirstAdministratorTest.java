package fi.toteuma.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import fi.toteuma.access.Secret;
import fi.toteuma.access.SignIn.Outcome;
import fi.toteuma.database.TestDatabase;
import fi.toteuma.kernel.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation that nobody can sign in to yet. */
class FirstAdministratorTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Instant MORNING = Instant.parse("2026-01-02T06:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final SqlPeople people = new SqlPeople(database.jdbc(), Clock.fixed(MORNING, HELSINKI));

    @TempDir
    Path folder;

    private SqlSignIn at(Instant now) {
        return new SqlSignIn(
                database.jdbc(), people, new AccessConfiguration().passwordEncoder(), Secret.in(folder), Clock.fixed(now, HELSINKI));
    }

    @Test
    void whoeverHoldsTheFirstLinkBecomesAdministratorOnce() {
        SqlSignIn signIn = at(MORNING);
        String link = signIn.firstLink(Duration.ofHours(24));
        assertThat(signIn.isFirst(link)).isTrue();
        assertThat(signIn.isFirst("x".repeat(43))).isFalse();
        assertThat(signIn.first(link, "paa@kunta.fi", "Pääkäyttäjä", Language.FI, "kettu-lentaa-yli-meren")).isTrue();
        assertThat(people.find("PAA@kunta.fi").map(Person::grants)).hasValue(List.of(new Grant(Role.ADMINISTRATOR, Optional.empty(), Optional.empty())));
        assertThat(signIn.password("paa@kunta.fi", "kettu-lentaa-yli-meren", "127.0.0.1")).isEqualTo(Outcome.RIGHT);
        assertThat(signIn.first(link, "toinen@kunta.fi", "Toinen", Language.FI, "kettu-lentaa-yli-meren")).isFalse();
        assertThat(signIn.first(signIn.firstLink(Duration.ofHours(24)), "kolmas@kunta.fi", "Kolmas", Language.FI, "kettu-lentaa-yli-meren"))
                .as("there is one already")
                .isFalse();
        assertThat(people.all()).hasSize(1);
    }

    @Test
    void theFirstLinkIsGoodForItsTime() {
        String link = at(MORNING).firstLink(Duration.ofHours(24));
        assertThat(at(MORNING.plus(Duration.ofHours(23))).isFirst(link)).isTrue();
        assertThat(at(MORNING.plus(Duration.ofHours(25))).isFirst(link)).isFalse();
    }

    @Test
    void afterAQuarterOfAnHourOneMayTryAgain() {
        SqlSignIn signIn = at(MORNING);
        Person person = people.add("arvaus@kunta.fi", "Arvaus", Language.FI, List.of());
        signIn.choosePassword(signIn.link(person.id(), Duration.ofHours(1)), "kettu-lentaa-yli-meren");
        for (int tries = 0; tries < 5; tries++) {
            assertThat(signIn.password(person.login(), "väärä", "10.0.0.1")).isEqualTo(Outcome.WRONG);
        }
        assertThat(signIn.password(person.login(), "kettu-lentaa-yli-meren", "10.0.0.2")).isEqualTo(Outcome.TOO_MANY);
        assertThat(at(MORNING.plus(Duration.ofMinutes(16))).password(person.login(), "kettu-lentaa-yli-meren", "10.0.0.2")).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void theSecretIsOneAndOnlyItsUserReadsIt() throws Exception {
        byte[] key = Secret.in(folder).key("a");
        assertThat(Secret.in(folder).key("a")).isEqualTo(key);
        assertThat(Secret.in(folder).key("b")).isNotEqualTo(key);
        assertThat(Files.getPosixFilePermissions(folder.resolve("secret.key"))).containsOnly(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
}
