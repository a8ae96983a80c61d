package fi.toteuma.publishing.internal;

import fi.toteuma.organisation.Municipalities;
import fi.toteuma.publishing.Readings;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Versions that were read, as kept in the database. */
@Repository
class SqlReadings implements Readings {

    private final Municipalities municipalities;
    private final JdbcClient jdbc;
    private final Clock clock;

    SqlReadings(Municipalities municipalities, JdbcClient jdbc, @Qualifier("passingTime") Clock clock) {
        this.municipalities = municipalities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void read(String municipality, String document, int version, String login) {
        Orders orders = Orders.of(municipalities, municipality);
        jdbc.sql("""
                insert into version_read (municipality_id, document, version, login, read_at) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(orders.id().value(), orders.main(document), version, login, Timestamp.valueOf(LocalDateTime.now(clock)))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Integer> of(String municipality, String document, String login) {
        Orders orders = Orders.of(municipalities, municipality);
        return jdbc.sql("select version from version_read where municipality_id = ? and document = ? and login = ? order by version")
                .params(orders.id().value(), orders.main(document), login)
                .query(Integer.class)
                .list();
    }
}
