package fi.toteuma.reminders.internal;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.access.Role;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.reminders.Notice;
import fi.toteuma.reminders.Notice.Kind;
import fi.toteuma.reminders.Notices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds what concerns a reader among reminders, open comments, parts that came back and parts that wait. */
@Repository
class SqlNotices implements Notices {

    private static final Period KEPT = Period.ofYears(1);

    /** Everything that may concern them; {@code talks}: it does, whatever their units. */
    private static final String CANDIDATES = """
            with candidate as (
              select 'reminder-' || id as key, 'REMINDER' as kind, municipality_id, report_date, '' as unit, '' as part, '' as item, made_at as at,
                named as by, '' as text, true as talks
              from reminder where person_id = :person
              union all
              select 'comment-' || c.id, 'COMMENT', c.municipality_id, c.report_date, c.unit, c.part, c.item, c.written_at, c.named, c.text,
                exists (select from comment o where (o.id = c.answers or o.answers = c.answers) and o.written_by = :login)
              from comment c where c.written_by <> :login and c.settled_at is null
              union all
              select lower(s.state) || '-' || s.municipality_id || '-' || s.unit || '-' || s.report_date || '-' || s.ordinal, s.state, s.municipality_id,
                s.report_date, s.unit, '', '', s.taken_at, s.named, s.reason, false
              from part_step s where s.state in ('RETURNED', 'SENT') and s.taken_by <> :login and not exists (
                select from part_step later where later.municipality_id = s.municipality_id and later.unit = s.unit
                and later.report_date = s.report_date and later.ordinal > s.ordinal))
            select c.*, r.notice is not null as read from candidate c
            left join read_notice r on r.person_id = :person and r.notice = c.key
            where c.at > :since and (c.talks or c.kind <> 'SENT' and :writes or c.kind = 'SENT' and :releases) and (r.notice is null or :all)
            order by c.at desc""";

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Clock clock;

    SqlNotices(JdbcClient jdbc, Organisations organisations, @Qualifier("passingTime") Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.clock = clock;
    }

    private record Found(Notice notice, boolean talks) {}

    private record Day(MunicipalityId municipality, LocalDate date) {}

    @Override
    public int unread(Person reader) {
        return of(reader, false).size();
    }

    @Override
    public List<Notice> of(Person reader) {
        return of(reader, true);
    }

    private List<Notice> of(Person reader, boolean all) {
        List<Found> found = jdbc.sql(CANDIDATES)
                .param("person", reader.id())
                .param("login", reader.login())
                .param("since", Timestamp.valueOf(LocalDateTime.now(clock).minus(KEPT)))
                .param("writes", reader.grants().stream().anyMatch(grant -> grant.role() == Role.MANAGER))
                .param("releases", reader.grants().stream().anyMatch(grant -> grant.role().gives(Right.RELEASE)))
                .param("all", all)
                .query(SqlNotices::found)
                .list();
        Map<Day, OrganisationTree> trees = new HashMap<>();
        return found.stream().filter(one -> one.talks() || isTheirs(reader, one.notice(), trees)).map(Found::notice).toList();
    }

    private boolean isTheirs(Person reader, Notice notice, Map<Day, OrganisationTree> trees) {
        OrganisationTree tree = trees.computeIfAbsent(
                new Day(notice.municipality(), notice.reportDate()), day -> organisations.at(day.municipality(), day.date()));
        return notice.kind() == Kind.SENT
                ? reader.may(Right.RELEASE, notice.municipality(), notice.unit(), tree)
                : reader.is(Role.MANAGER, notice.municipality(), notice.unit(), tree);
    }

    @Override
    @Transactional
    public void read(Person reader, Collection<String> keys) {
        Timestamp now = Timestamp.valueOf(LocalDateTime.now(clock));
        of(reader, false).stream().map(Notice::key).filter(keys::contains).forEach(key ->
                jdbc.sql("insert into read_notice (person_id, notice, read_at) values (?, ?, ?) on conflict do nothing").params(reader.id(), key, now).update());
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        Notice notice = new Notice(
                row.getString("key"), Kind.valueOf(row.getString("kind")), new MunicipalityId(row.getShort("municipality_id")),
                row.getObject("report_date", LocalDate.class), row.getString("unit"), row.getString("part"), row.getString("item"),
                row.getObject("at", LocalDateTime.class), row.getString("by"), row.getString("text"), row.getBoolean("read"));
        return new Found(notice, row.getBoolean("talks"));
    }
}
