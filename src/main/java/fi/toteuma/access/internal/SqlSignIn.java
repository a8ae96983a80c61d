package fi.toteuma.access.internal;

import fi.toteuma.access.Grant;
import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import fi.toteuma.access.Secret;
import fi.toteuma.access.SignIn;
import fi.toteuma.kernel.Language;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passwords, one-time codes and links, as kept in the database. */
@Service
class SqlSignIn implements SignIn {

    private static final int KEY_LENGTH = 20; // RFC 4226, as authenticators expect

    private final JdbcClient jdbc;
    private final People people;
    private final PasswordEncoder passwords;
    private final Secret secret;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Codes codes = new Codes();
    private final String nobodys;

    SqlSignIn(JdbcClient jdbc, People people, PasswordEncoder passwords, Secret secret, @Qualifier("passingTime") Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
        this.secret = secret;
        this.nobodys = passwords.encode(HexFormat.of().formatHex(bytes(16)));
    }

    /** Not one transaction: the digest takes its time, and no connection waits for it. */
    @Override
    public Outcome password(String login, String password, String address) {
        String known = login.strip().toLowerCase(Locale.ROOT);
        if (tooMany(known, address)) {
            return Outcome.TOO_MANY;
        }
        Optional<String> stored = jdbc.sql("select password from person where login = ? and active and password is not null")
                .param(known)
                .query(String.class)
                .optional();
        boolean matches = passwords.matches(password, stored.orElse(nobodys));
        boolean right = matches && stored.isPresent();
        note(known, address, right);
        return right ? Outcome.RIGHT : Outcome.WRONG;
    }

    @Override
    @Transactional
    public Outcome code(int person, String code, String address) {
        String login = people.find(person).map(Person::login).orElse("");
        if (tooMany(login, address)) {
            return Outcome.TOO_MANY;
        }
        byte[] encrypted = jdbc.sql("select code_key from person where id = ? and code_key is not null for update")
                .param(person)
                .query(byte[].class)
                .optional()
                .orElse(null);
        // a renewal waits for the row's lock, so the secret that it is sealed with is still in the file
        OptionalLong step = encrypted == null ? OptionalLong.empty() : codes.step(new Sealed(secret.now()).open(encrypted), code, clock.instant());
        boolean right = step.isPresent()
                && jdbc.sql("update person set code_step = ? where id = ? and (code_step is null or code_step < ?)")
                                .params(step.getAsLong(), person, step.getAsLong())
                                .update()
                        == 1;
        note(login, address, right);
        return right ? Outcome.RIGHT : Outcome.WRONG;
    }

    @Override
    public byte[] newCodeKey() {
        return bytes(KEY_LENGTH);
    }

    @Override
    @Transactional
    public boolean startSecondFactor(int person, byte[] key, String code) {
        OptionalLong step = codes.step(key, code, clock.instant());
        if (step.isEmpty()) {
            return false;
        }
        jdbc.sql("update person set code_key = ?, code_step = ? where id = ?")
                .params(Sealed.sealing(jdbc, secret).seal(key), step.getAsLong(), person)
                .update();
        return true;
    }

    @Override
    @Transactional
    public void endSecondFactor(int person) {
        jdbc.sql("update person set code_key = null, code_step = null where id = ?").param(person).update();
    }

    @Override
    @Transactional
    public String link(int person, Duration good) {
        return newLink(person, good);
    }

    private String newLink(@Nullable Integer person, Duration good) {
        jdbc.sql("delete from one_time_link where person_id is not distinct from ? and used_at is null").param(person).update();
        String link = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
        jdbc.sql("insert into one_time_link (digest, person_id, expires_at) values (?, ?, ?)")
                .params(digest(link), person, Timestamp.valueOf(now().plus(good)))
                .update();
        return link;
    }

    @Override
    @Transactional
    public String firstLink(Duration good) {
        return newLink(null, good);
    }

    @Override
    public boolean isFirst(String link) {
        return !people.haveAdministrator()
                && jdbc.sql("select exists (select from one_time_link where digest = ? and person_id is null and used_at is null and expires_at > ?)")
                        .params(digest(link), Timestamp.valueOf(now()))
                        .query(Boolean.class)
                        .single();
    }

    @Override
    @Transactional
    public boolean first(String link, String login, String name, Language language, String password) {
        if (!isFirst(link) || use(link).isEmpty()) {
            return false;
        }
        Person person = people.add(login, name, language, List.of(new Grant(Role.ADMINISTRATOR, Optional.empty(), Optional.empty())));
        changePassword(person.id(), password);
        return true;
    }

    /** The link's row, used from now on; empty if it is no longer good. */
    private Optional<Map<String, Object>> use(String link) {
        return jdbc.sql("update one_time_link set used_at = ? where digest = ? and used_at is null and expires_at > ? returning person_id")
                .params(Timestamp.valueOf(now()), digest(link), Timestamp.valueOf(now()))
                .query()
                .listOfRows()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Person> ofLink(String link) {
        return jdbc.sql("select person_id from one_time_link where digest = ? and used_at is null and expires_at > ?")
                .params(digest(link), Timestamp.valueOf(now()))
                .query(Integer.class)
                .optional()
                .flatMap(people::find)
                .filter(Person::active);
    }

    @Override
    @Transactional
    public boolean choosePassword(String link, String password) {
        Optional<Integer> person = use(link).map(row -> (Integer) row.get("person_id"));
        person.ifPresent(id -> {
            changePassword(id, password);
            jdbc.sql("delete from spring_session where principal_name = (select login from person where id = ?)").param(id).update();
        });
        return person.isPresent();
    }

    @Override
    @Transactional
    public void changePassword(int person, String password) {
        jdbc.sql("update person set password = ? where id = ?").params(passwords.encode(password), person).update();
    }

    private boolean tooMany(String login, String address) {
        return failures("login", login) >= FAILURES_OF_A_LOGIN || failures("address", address) >= FAILURES_OF_AN_ADDRESS;
    }

    /** Of a login those since it last succeeded: who knows the password isn't kept out by their own slips. */
    private int failures(String column, String value) {
        return jdbc.sql("""
                select count(*) from sign_in_attempt a where %1$s = ? and at > ? and not succeeded
                and ('%1$s' = 'address' or not exists (
                  select from sign_in_attempt later where later.login = a.login and later.succeeded and later.at > a.at))""".formatted(column))
                .params(value, Timestamp.valueOf(now().minus(WINDOW)))
                .query(Integer.class)
                .single();
    }

    private void note(String login, String address, boolean succeeded) {
        jdbc.sql("insert into sign_in_attempt (login, address, at, succeeded) values (?, ?, ?, ?)")
                .params(login, address, Timestamp.valueOf(now()), succeeded)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] digest(String link) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(link.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
