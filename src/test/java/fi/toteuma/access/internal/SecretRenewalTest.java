package fi.toteuma.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fi.toteuma.access.Person;
import fi.toteuma.access.Secret;
import fi.toteuma.access.SignIn.Outcome;
import fi.toteuma.database.TestDatabase;
import fi.toteuma.kernel.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.encrypt.Encryptors;

class SecretRenewalTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Instant MORNING = Instant.parse("2026-01-02T06:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final SqlPeople people = new SqlPeople(database.jdbc(), Clock.fixed(MORNING, HELSINKI));

    @TempDir
    Path folder;

    private SqlSignIn at(Instant now) {
        return new SqlSignIn(database.jdbc(), people, new AccessConfiguration().passwordEncoder(), Secret.in(folder), Clock.fixed(now, HELSINKI));
    }

    private SqlSecretRenewal renewal() {
        return new SqlSecretRenewal(database.jdbc(), new JdbcTransactionManager(database.dataSource()), Secret.in(folder));
    }

    private static String code(byte[] key, Instant at) throws GeneralSecurityException {
        TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
        return codes.generateOneTimePasswordString(new SecretKeySpec(key, codes.getAlgorithm()), at);
    }

    private byte[] sealed(Person person) {
        return database.jdbc().sql("select code_key from person where id = ?").param(person.id()).query(byte[].class).single();
    }

    private Person person(String login, byte[] key) throws GeneralSecurityException {
        Person person = people.add(login, "Joku", Language.FI, List.of());
        assertThat(at(MORNING).startSecondFactor(person.id(), key, code(key, MORNING))).isTrue();
        return person;
    }

    @Test
    void codesAreTakenAsBeforeAndTheOldSecretOpensNothing() throws Exception {
        byte[] key = at(MORNING).newCodeKey();
        Person person = person("uusittu@example.com", key);
        Secret old = Secret.in(folder);
        String before = Files.readString(folder.resolve("secret.key"));

        assertThat(renewal().renew()).isEqualTo(1);

        assertThat(Files.readString(folder.resolve("secret.key"))).hasSize(64).isNotEqualTo(before);
        assertThat(Files.getPosixFilePermissions(folder.resolve("secret.key"))).containsOnly(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        Instant later = MORNING.plus(Duration.ofMinutes(5));
        assertThat(at(later).code(person.id(), code(key, later), "10.0.0.1")).isEqualTo(Outcome.RIGHT);
        byte[] now = sealed(person);
        assertThatThrownBy(() -> new Sealed(old).open(now)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatWasSealedBeforeThereWereMarksIsOpenedAndSealedAnew() throws Exception {
        byte[] key = at(MORNING).newCodeKey();
        Person person = person("vanha@example.com", key);
        HexFormat hex = HexFormat.of();
        Secret secret = Secret.in(folder);
        byte[] unmarked = Encryptors.stronger(hex.formatHex(secret.key("second factors")), hex.formatHex(secret.key("salt"))).encrypt(key);
        database.jdbc().sql("update person set code_key = ? where id = ?").params(unmarked, person.id()).update();
        Instant later = MORNING.plus(Duration.ofMinutes(5));
        assertThat(at(later).code(person.id(), code(key, later), "10.0.0.1")).isEqualTo(Outcome.RIGHT);

        renewal().renew();

        Instant evenLater = MORNING.plus(Duration.ofMinutes(10));
        assertThat(at(evenLater).code(person.id(), code(key, evenLater), "10.0.0.1")).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void aRenewalThatWasCutOffLosesNothingAndTheNextOneEndsIt() throws Exception {
        byte[] key = at(MORNING).newCodeKey();
        Person person = person("kesken@example.com", key);
        Secret.in(folder).renewed(); // and no further
        Instant later = MORNING.plus(Duration.ofMinutes(5));
        assertThat(at(later).code(person.id(), code(key, later), "10.0.0.1")).isEqualTo(Outcome.RIGHT);

        renewal().renew();

        assertThat(Files.readString(folder.resolve("secret.key"))).hasSize(64);
        Instant evenLater = MORNING.plus(Duration.ofMinutes(10));
        assertThat(at(evenLater).code(person.id(), code(key, evenLater), "10.0.0.1")).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void aServerThatRunsMeanwhileGoesOnWithTheNewSecret() throws Exception {
        byte[] key = at(MORNING).newCodeKey();
        Person before = person("ennen@example.com", key);
        Person after = people.add("jalkeen@example.com", "Toinen", Language.FI, List.of());
        Instant later = MORNING.plus(Duration.ofMinutes(5));
        SqlSignIn running = at(later);

        renewal().renew();

        assertThat(running.code(before.id(), code(key, later), "10.0.0.1")).isEqualTo(Outcome.RIGHT);
        assertThat(running.startSecondFactor(after.id(), key, code(key, later))).isTrue();
        Instant restarted = MORNING.plus(Duration.ofMinutes(10));
        assertThat(at(restarted).code(after.id(), code(key, restarted), "10.0.0.1")).isEqualTo(Outcome.RIGHT);
        assertThat(new Sealed(Secret.in(folder)).open(sealed(after))).isEqualTo(key);
    }

    @Test
    void aRenewalWaitsForWhoIsJustTakingASecondFactorInUse() throws Exception {
        byte[] key = at(MORNING).newCodeKey();
        Person person = people.add("juuri@example.com", "Joku", Language.FI, List.of());
        SqlSignIn running = at(MORNING);
        CompletableFuture<Integer> renewing = database.transactions().execute(status -> {
            try {
                assertThat(running.startSecondFactor(person.id(), key, code(key, MORNING))).isTrue();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> renewal().renew());
            while (waiting() == 0 && !other.isDone()) {
                Thread.onSpinWait();
            }
            return other;
        });
        assertThat(renewing.get()).isEqualTo(1);
        assertThat(new Sealed(Secret.in(folder)).open(sealed(person))).isEqualTo(key);
    }

    private int waiting() {
        return database.jdbc().sql("""
                select count(*) from pg_locks where locktype = 'advisory' and not granted
                and database = (select oid from pg_database where datname = current_database())""").query(Integer.class).single();
    }
}
