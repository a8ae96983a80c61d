package fi.toteuma.review.internal;

import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.period.Rounds;
import fi.toteuma.review.Comment;
import fi.toteuma.review.PartState;
import fi.toteuma.review.PartStep;
import fi.toteuma.review.Place;
import fi.toteuma.review.Reviews;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ways and comments, as kept in the database. */
@Repository
class SqlReviews implements Reviews {

    /** First half of the number of PostgreSQL's advisory lock; the second half is the part. */
    private static final int LOCK = 7_002;

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final Clock clock;

    SqlReviews(JdbcClient jdbc, Rounds rounds, @Qualifier("passingTime") Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public List<PartStep> steps(MunicipalityId municipality, String unit, LocalDate reportDate) {
        return jdbc.sql("""
                select unit, report_date, ordinal, state, taken_at, taken_by, named, reason from part_step
                where municipality_id = ? and unit = ? and report_date = ? order by ordinal""")
                .params(municipality.value(), unit, reportDate)
                .query((row, number) -> new PartStep(
                        row.getString("unit"), row.getObject("report_date", LocalDate.class), row.getInt("ordinal"),
                        PartState.valueOf(row.getString("state")), row.getObject("taken_at", LocalDateTime.class), row.getString("taken_by"),
                        row.getString("named"), row.getString("reason")))
                .list();
    }

    @Override
    public PartState state(MunicipalityId municipality, String unit, LocalDate reportDate) {
        return state(rounds.locked(municipality).contains(reportDate), steps(municipality, unit, reportDate));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public PartState hold(MunicipalityId municipality, String unit, LocalDate reportDate) {
        boolean locked = rounds.hold(municipality, reportDate); // before the part, here as in take: so nobody waits in a circle
        lock("pg_advisory_xact_lock_shared", municipality, unit, reportDate);
        return state(locked, steps(municipality, unit, reportDate));
    }

    /** @param how a function of PostgreSQL: writers of one part don't wait for each other, only for whoever takes a step */
    private void lock(String how, MunicipalityId municipality, String unit, LocalDate reportDate) {
        jdbc.sql("select " + how + "(?, hashtext(?))").params(LOCK, municipality.value() + "/" + unit + "/" + reportDate).query(row -> {});
    }

    private static PartState state(boolean locked, List<PartStep> steps) {
        PartState last = steps.isEmpty() ? PartState.WRITING : steps.getLast().state();
        return last.isOpen() && locked ? PartState.LOCKED : last;
    }

    @Override
    @Transactional
    public boolean take(
            MunicipalityId municipality, String unit, LocalDate reportDate, PartState from, PartState to, Who who, String reason) {
        boolean locked = rounds.hold(municipality, reportDate);
        lock("pg_advisory_xact_lock", municipality, unit, reportDate);
        List<PartStep> steps = steps(municipality, unit, reportDate);
        PartState now = state(locked, steps);
        if (now != from || !now.next().contains(to) || to.needsReason() && reason.isBlank()) {
            return false;
        }
        return jdbc.sql("""
                insert into part_step (municipality_id, unit, report_date, ordinal, state, taken_at, taken_by, named, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(municipality.value(), unit, reportDate, steps.size() + 1, to.name(), now(), who.login(), who.named(), reason)
                        .update()
                == 1;
    }

    @Override
    public List<Comment> comments(MunicipalityId municipality, String unit, LocalDate reportDate) {
        return jdbc.sql("""
                select id, unit, report_date, part, item, quote, text, answers, written_at, written_by, named, settled_at from comment
                where municipality_id = ? and unit = ? and report_date = ? order by id""")
                .params(municipality.value(), unit, reportDate)
                .query(SqlReviews::comment)
                .list();
    }

    @Override
    public List<Comment> comments(MunicipalityId municipality, LocalDate reportDate) {
        return jdbc.sql("""
                select id, unit, report_date, part, item, quote, text, answers, written_at, written_by, named, settled_at from comment
                where municipality_id = ? and report_date = ? order by id""")
                .params(municipality.value(), reportDate)
                .query(SqlReviews::comment)
                .list();
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        Place place = new Place(row.getString("unit"), row.getObject("report_date", LocalDate.class), row.getString("part"), row.getString("item"));
        return new Comment(
                row.getLong("id"), place, row.getString("quote"), row.getString("text"), Optional.ofNullable(row.getObject("answers", Long.class)),
                row.getObject("written_at", LocalDateTime.class), row.getString("written_by"), row.getString("named"),
                Optional.ofNullable(row.getObject("settled_at", LocalDateTime.class)));
    }

    @Override
    @Transactional
    public void comment(MunicipalityId municipality, Place place, String quote, String text, long answers, Who who) {
        jdbc.sql("""
                insert into comment (municipality_id, unit, report_date, part, item, quote, text, answers, written_at, written_by, named)
                values (?, ?, ?, ?, ?, ?, ?,
                  (select id from comment where id = ? and municipality_id = ? and unit = ? and report_date = ?), ?, ?, ?)""")
                .params(municipality.value(), place.unit(), place.reportDate(), place.part(), place.item(), quote, text, answers,
                        municipality.value(), place.unit(), place.reportDate(), now(), who.login(), who.named())
                .update();
    }

    @Override
    @Transactional
    public boolean settle(MunicipalityId municipality, long comment, boolean settled, Who who) {
        return jdbc.sql("update comment set settled_at = ?, settled_by = ? where municipality_id = ? and (id = ? or answers = ?)")
                        .params(settled ? now() : null, settled ? who.login() : null, municipality.value(), comment, comment)
                        .update()
                > 0;
    }

    private Timestamp now() {
        return Timestamp.valueOf(LocalDateTime.now(clock));
    }
}
