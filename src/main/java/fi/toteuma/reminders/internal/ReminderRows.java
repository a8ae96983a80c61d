package fi.toteuma.reminders.internal;

import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.reminders.Letter;
import fi.toteuma.reminders.Reminder;
import fi.toteuma.reminders.Reminder.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reminders and rules as kept in the database; each method is a transaction of its own, for a letter can't be taken back. */
@Repository
class ReminderRows {

    /** First half of the number of PostgreSQL's advisory lock; the second half is the person. */
    private static final int LOCK = 7_003;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderRows(JdbcClient jdbc, @Qualifier("passingTime") Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A reminder that somebody asks for.
     *
     * @param since whoever was reminded of the same later than this isn't reminded again: a button was pressed twice, or by two people
     * @return its number; empty if none was made
     */
    @Transactional
    public Optional<Long> add(MunicipalityId municipality, Letter letter, String by, String named, State state, LocalDateTime since) {
        jdbc.sql("select pg_advisory_xact_lock(?, ?)").params(LOCK, letter.to().id()).query(row -> {});
        return jdbc.sql("""
                insert into reminder (municipality_id, person_id, report_date, deadline, made_at, made_by, named, state)
                select ?, ?, ?, ?, ?, ?, ?, ? where not exists (
                  select from reminder where municipality_id = ? and person_id = ? and report_date = ? and made_at > ? and state <> 'FAILED')
                returning id""")
                .params(municipality.value(), letter.to().id(), letter.reportDate(), letter.deadline(), now(), by, named, state.name())
                .params(municipality.value(), letter.to().id(), letter.reportDate(), since)
                .query(Long.class)
                .optional();
    }

    /**
     * A reminder that a rule asks for.
     *
     * @param since what failed later than this is tried again
     * @return its number; empty if it was made before, by us or by another program that runs
     */
    @Transactional
    public Optional<Long> addOnce(MunicipalityId municipality, Letter letter, int days, State state, LocalDateTime since) {
        return jdbc.sql("""
                insert into reminder (municipality_id, person_id, report_date, deadline, days, made_at, made_by, named, state)
                values (?, ?, ?, ?, ?, ?, 'system', '', ?)
                on conflict (municipality_id, report_date, person_id, deadline, days) where days is not null
                do update set state = excluded.state, reason = ''
                where reminder.state = 'FAILED' and reminder.made_at > ? and excluded.state = 'SENDING'
                returning id""")
                .params(municipality.value(), letter.to().id(), letter.reportDate(), letter.deadline(), days, now(), state.name(), since)
                .query(Long.class)
                .optional();
    }

    @Transactional
    public void settle(long id, State state, String reason) {
        jdbc.sql("update reminder set state = ?, reason = ? where id = ?").params(state.name(), reason, id).update();
    }

    List<Reminder> of(MunicipalityId municipality, LocalDate reportDate) {
        return jdbc.sql("""
                select r.*, p.name from reminder r join person p on p.id = r.person_id
                where r.municipality_id = ? and r.report_date = ? order by r.id desc""")
                .params(municipality.value(), reportDate)
                .query(ReminderRows::reminder)
                .list();
    }

    SortedSet<Integer> rules(MunicipalityId municipality) {
        return new TreeSet<>(jdbc.sql("select days from reminder_rule where municipality_id = ?").param(municipality.value()).query(Integer.class).list());
    }

    @Transactional
    public void changeRules(MunicipalityId municipality, Collection<Integer> days) {
        SortedSet<Integer> there = rules(municipality);
        there.stream().filter(day -> !days.contains(day)).forEach(day ->
                jdbc.sql("delete from reminder_rule where municipality_id = ? and days = ?").params(municipality.value(), day).update());
        days.stream().filter(day -> !there.contains(day)).forEach(day ->
                jdbc.sql("insert into reminder_rule (municipality_id, days) values (?, ?) on conflict do nothing").params(municipality.value(), day).update());
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        @Nullable Integer days = row.getObject("days", Integer.class);
        return new Reminder(
                row.getLong("id"), row.getInt("person_id"), row.getString("name"), row.getObject("report_date", LocalDate.class),
                row.getObject("deadline", LocalDate.class), days == null ? OptionalInt.empty() : OptionalInt.of(days),
                row.getObject("made_at", LocalDateTime.class), row.getString("named"), State.valueOf(row.getString("state")), row.getString("reason"));
    }

    private Timestamp now() {
        return Timestamp.valueOf(LocalDateTime.now(clock));
    }
}
