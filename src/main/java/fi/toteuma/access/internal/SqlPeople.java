package fi.toteuma.access.internal;

import fi.toteuma.access.Grant;
import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.MunicipalityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** People and their roles, as kept in the database. */
@Repository
class SqlPeople implements People {

    private static final String SELECT = """
            select p.id, p.login, p.name, p.language, p.code_key is not null as second_factor, p.active,
              r.municipality_id, r.role, r.unit
            from person p left join person_role r on r.person_id = p.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SqlPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Person> all() {
        return people(jdbc.sql(SELECT + "order by not p.active, p.name, p.id, r.role, r.unit"));
    }

    @Override
    public Optional<Person> find(String login) {
        return people(jdbc.sql(SELECT + "where p.login = ? order by r.role, r.unit").param(login.toLowerCase(Locale.ROOT))).stream().findFirst();
    }

    @Override
    public Optional<Person> find(int id) {
        return people(jdbc.sql(SELECT + "where p.id = ? order by r.role, r.unit").param(id)).stream().findFirst();
    }

    @Override
    public boolean haveAdministrator() {
        return jdbc.sql("""
                select exists (select from person p join person_role r on r.person_id = p.id
                where p.active and p.password is not null and r.role = 'administrator' and r.municipality_id is null)""")
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional
    public Person add(String login, String name, Language language, Collection<Grant> grants) {
        int id = jdbc.sql("""
                insert into person (login, name, language, added_at) values (?, ?, ?, ?)
                on conflict (login) do nothing returning id""")
                .params(login.toLowerCase(Locale.ROOT), name, language.code(), Timestamp.valueOf(LocalDateTime.now(clock)))
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new LoginTaken(login));
        grant(id, grants);
        return find(id).orElseThrow();
    }

    @Override
    @Transactional
    public void change(int id, String name, Language language, boolean active) {
        jdbc.sql("update person set name = ?, language = ?, active = ? where id = ?").params(name, language.code(), active, id).update();
        if (!active) {
            endSessions(id);
        }
    }

    @Override
    @Transactional
    public void grant(int id, Collection<Grant> grants) {
        Set<Grant> wanted = new LinkedHashSet<>(grants);
        Set<Grant> there = new HashSet<>(find(id).map(Person::grants).orElse(List.of()));
        for (Grant gone : there) {
            if (!wanted.contains(gone)) {
                jdbc.sql("""
                        delete from person_role where person_id = ? and municipality_id is not distinct from cast(? as smallint)
                        and role = ? and unit is not distinct from ?""")
                        .params(id, municipality(gone), gone.role().key(), gone.unit().orElse(null))
                        .update();
            }
        }
        for (Grant wants : wanted) {
            if (!there.contains(wants)) {
                jdbc.sql("insert into person_role (person_id, municipality_id, role, unit) values (?, ?, ?, ?)")
                        .params(id, municipality(wants), wants.role().key(), wants.unit().orElse(null))
                        .update();
            }
        }
    }

    /** Signs a person out wherever they are signed in. */
    private void endSessions(int id) {
        jdbc.sql("delete from spring_session where principal_name = (select login from person where id = ?)").param(id).update();
    }

    private static @Nullable Short municipality(Grant grant) {
        return grant.municipality().map(MunicipalityId::value).orElse(null);
    }

    private static List<Person> people(JdbcClient.StatementSpec query) {
        Map<Integer, Person> people = new LinkedHashMap<>();
        query.query((ResultSet row) -> {
            Person one = person(row);
            people.merge(one.id(), one, SqlPeople::joined);
        });
        return List.copyOf(people.values());
    }

    private static Person joined(Person one, Person more) {
        List<Grant> grants = new ArrayList<>(one.grants());
        grants.addAll(more.grants());
        return new Person(one.id(), one.login(), one.name(), one.language(), one.secondFactor(), one.active(), grants);
    }

    private static Person person(ResultSet row) throws SQLException {
        String role = row.getString("role");
        Short municipality = row.getObject("municipality_id", Short.class);
        List<Grant> grants = role == null
                ? List.of()
                : List.of(new Grant(
                        Role.of(role).orElseThrow(),
                        Optional.ofNullable(municipality).map(MunicipalityId::new),
                        Optional.ofNullable(row.getString("unit"))));
        return new Person(
                row.getInt("id"), row.getString("login"), row.getString("name"), Language.of(row.getString("language")),
                row.getBoolean("second_factor"), row.getBoolean("active"), grants);
    }
}
