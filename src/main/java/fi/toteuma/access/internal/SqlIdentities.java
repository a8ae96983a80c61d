package fi.toteuma.access.internal;

import fi.toteuma.access.Identities;
import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Identities as kept in the database. */
@Repository
class SqlIdentities implements Identities {

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    SqlIdentities(JdbcClient jdbc, People people, @Qualifier("passingTime") Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Person> find(String issuer, String subject) {
        return jdbc.sql("select person_id from person_identity where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(Integer.class)
                .optional()
                .flatMap(people::find);
    }

    @Override
    @Transactional
    public boolean link(int person, String issuer, String subject) {
        jdbc.sql("insert into person_identity (issuer, subject, person_id, linked_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(issuer, subject, person, Timestamp.valueOf(LocalDateTime.now(clock)))
                .update();
        return find(issuer, subject).filter(linked -> linked.id() == person).isPresent();
    }

    @Override
    public List<String> issuers(int person) {
        return jdbc.sql("select issuer from person_identity where person_id = ? order by issuer").param(person).query(String.class).list();
    }

    @Override
    @Transactional
    public void unlink(int person) {
        jdbc.sql("delete from person_identity where person_id = ?").param(person).update();
    }
}
