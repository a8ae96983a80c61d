package fi.toteuma.publishing.internal;

import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.publishing.Decision;
import fi.toteuma.publishing.Decision.Outcome;
import fi.toteuma.publishing.State;
import fi.toteuma.publishing.Step;
import fi.toteuma.publishing.Taken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports' steps as kept in the database: read, and added to. */
@Repository
class SqlSteps {

    private final JdbcClient jdbc;

    SqlSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All steps of a report, the first first. */
    List<Taken> of(MunicipalityId municipality, String document) {
        return jdbc.sql("select * from report_step where municipality_id = ? and document = ? order by ordinal")
                .params(municipality.value(), document)
                .query(SqlSteps::taken)
                .list();
    }

    /** Codes of the reports of which a version was published. */
    List<String> published(MunicipalityId municipality) {
        return jdbc.sql("select distinct document from report_step where municipality_id = ? and state = 'PUBLISHED'")
                .param(municipality.value())
                .query(String.class)
                .list();
    }

    /**
     * Adds a step, if it is the next one.
     *
     * @return whether it was; where another transaction is adding the same one, this waits and fails with its key
     */
    boolean add(MunicipalityId municipality, String document, Taken taken) {
        Decision decision = taken.decision().orElse(null);
        return jdbc.sql("""
                insert into report_step (
                    municipality_id, document, ordinal, version, step, state, taken_at, taken_by, reason,
                    body, decided_on, section, outcome)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as text), cast(? as date), cast(? as text), cast(? as text)
                where ? = (select coalesce(max(ordinal), 0) + 1 from report_step where municipality_id = ? and document = ?)""")
                .params(
                        municipality.value(), document, taken.ordinal(), taken.version(), taken.step().name(), taken.state().name(),
                        taken.at(), taken.by(), taken.reason())
                .param(decision == null ? null : decision.body())
                .param(decision == null ? null : decision.date())
                .param(decision == null ? null : decision.section())
                .param(decision == null ? null : decision.outcome().name())
                .params(taken.ordinal(), municipality.value(), document)
                .update() == 1;
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        Optional<Decision> decision = row.getString("outcome") == null
                ? Optional.empty()
                : Optional.of(new Decision(
                        row.getString("body"), row.getObject("decided_on", LocalDate.class), row.getString("section"),
                        Outcome.valueOf(row.getString("outcome"))));
        return new Taken(
                row.getInt("ordinal"), row.getInt("version"), Step.valueOf(row.getString("step")), State.valueOf(row.getString("state")),
                row.getObject("taken_at", LocalDateTime.class), row.getString("taken_by"), row.getString("reason"), decision);
    }
}
