package fi.toteuma.goals.internal;

import static fi.toteuma.database.Wordings.wording;

import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalChange;
import fi.toteuma.goals.GoalStatus;
import fi.toteuma.goals.Goals;
import fi.toteuma.goals.Measure;
import fi.toteuma.goals.MeasureValue;
import fi.toteuma.goals.Objective;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goals as kept in the database: as approved, and their changes beside them. */
@Repository
public class SqlGoals implements Goals {

    private final JdbcClient jdbc;

    public SqlGoals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Objective> objectives(MunicipalityId municipality) {
        return jdbc.sql("""
                select code, framework, level, coalesce(parent, '') as parent, name, name_sv from objective
                where municipality_id = ? order by ordinal, code""")
                .param(municipality.value())
                .query((row, number) -> new Objective(row.getString("code"), row.getString("framework"), row.getString("level"),
                        row.getString("parent"), wording(row, "name")))
                .list();
    }

    @Override
    public List<Goal> of(MunicipalityId municipality, int year, LocalDate on) {
        Map<String, List<Measure>> measures = new HashMap<>();
        measures(municipality, year, on).forEach(one -> measures.computeIfAbsent(one.goal(), code -> new ArrayList<>()).add(one));
        Map<String, List<Change>> changes = new HashMap<>();
        changes(municipality, year, on).forEach(one -> changes.computeIfAbsent(one.goal(), code -> new ArrayList<>()).add(one));
        return jdbc.sql("""
                select code, layer, unit, objectives, task, area, title, title_sv, responsible, responsible_sv,
                       coalesce(continues, '') as continues, approved_on
                from goal where municipality_id = ? and year = ? order by ordinal, code""")
                .params(municipality.value(), year)
                .query((row, number) -> goal(row, year, measures, changes))
                .list();
    }

    @Override
    public List<Integer> years(MunicipalityId municipality) {
        return jdbc.sql("select distinct year from goal where municipality_id = ? order by year desc")
                .param(municipality.value())
                .query(Integer.class)
                .list();
    }

    private static Goal goal(ResultSet row, int year, Map<String, List<Measure>> measures, Map<String, List<Change>> changes)
            throws SQLException {
        String code = row.getString("code");
        String objectives = row.getString("objectives");
        Goal approved = new Goal(
                code, year, row.getString("layer").equals("council") ? Goal.Layer.COUNCIL : Goal.Layer.OPERATING_PLAN,
                row.getString("unit"), objectives.isEmpty() ? List.of() : List.of(objectives.split(",")), row.getString("task"),
                row.getString("area"), wording(row, "title"), wording(row, "responsible"), row.getString("continues"),
                Optional.ofNullable(row.getObject("approved_on", LocalDate.class)), measures.getOrDefault(code, List.of()), List.of());
        return ChangedGoal.of(approved, changes.getOrDefault(code, List.of()));
    }

    private List<Measure> measures(MunicipalityId municipality, int year, LocalDate on) {
        return jdbc.sql("""
                select m.code, m.goal, m.title, m.title_sv, m.target, m.target_sv, m.measured_in, m.measured_in_sv, m.direction, m.baseline,
                       m.partly_from, m.target_value, m.source
                from measure m join goal g on g.municipality_id = m.municipality_id and g.code = m.goal
                where m.municipality_id = ? and g.year = ? and (m.decided_on is null or m.decided_on <= ?) order by m.ordinal, m.code""")
                .params(municipality.value(), year, on)
                .query((row, number) -> new Measure(row.getString("code"), row.getString("goal"), wording(row, "title"),
                        wording(row, "target"), number(row), row.getString("source")))
                .list();
    }

    private static Optional<Measure.Numeric> number(ResultSet row) throws SQLException {
        if (row.getBigDecimal("target_value") == null || row.getString("direction").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Measure.Numeric(wording(row, "measured_in"), row.getString("direction").equals("more"),
                Optional.ofNullable(row.getBigDecimal("baseline")), Optional.ofNullable(row.getBigDecimal("partly_from")),
                row.getBigDecimal("target_value")));
    }

    /** A change before it is known what it changes. */
    record Change(
            String goal, String measure, String field, Wording value, LocalDate decidedOn, String decidedBy, String section,
            Wording reason) {

        GoalChange from(Wording before) {
            return new GoalChange(measure, field, before, value, decidedOn, decidedBy, section, reason);
        }
    }

    private List<Change> changes(MunicipalityId municipality, int year, LocalDate on) {
        return jdbc.sql("""
                with change as (
                    select municipality_id, goal, coalesce(measure, '') as measure, field, value, value_sv, decided_on, decided_by, section,
                           reason, reason_sv, false as added, ordinal
                    from goal_change
                    union all
                    select municipality_id, goal, code, 'added', case when title = '' then target else title end,
                           case when title = '' then target_sv else title_sv end, decided_on, decided_by, section, '', '', true, ordinal
                    from measure where decided_on is not null)
                select c.* from change c join goal g on g.municipality_id = c.municipality_id and g.code = c.goal
                where c.municipality_id = ? and g.year = ? and c.decided_on <= ? order by c.decided_on, c.added desc, c.ordinal""")
                .params(municipality.value(), year, on)
                .query((row, number) -> new Change(row.getString("goal"), row.getString("measure"), row.getString("field"),
                        wording(row, "value"), row.getObject("decided_on", LocalDate.class), row.getString("decided_by"),
                        row.getString("section"), wording(row, "reason")))
                .list();
    }

    @Override
    public List<FollowUp> followUps(MunicipalityId municipality, int year, LocalDate upTo) {
        return jdbc.sql("""
                select f.goal, f.report_date, f.status, f.text, f.text_sv, f.reason, f.reason_sv, f.reported_by
                from follow_up f join goal g on g.municipality_id = f.municipality_id and g.code = f.goal
                where f.municipality_id = ? and g.year = ? and f.report_date <= ? order by f.report_date, f.ordinal""")
                .params(municipality.value(), year, upTo)
                .query((row, number) -> new FollowUp(row.getString("goal"), row.getObject("report_date", LocalDate.class),
                        GoalStatus.of(row.getString("status")), wording(row, "text"), wording(row, "reason"),
                        row.getString("reported_by")))
                .list();
    }

    @Override
    public List<MeasureValue> values(MunicipalityId municipality, int year, LocalDate upTo) {
        return jdbc.sql("""
                select v.measure, v.date, v.value, v.note, v.recorded_by, v.evidence, e.name, e.media_type, e.sha256,
                       length(e.content) as size, e.attached_by, e.attached_at, e.batch_id
                from measure_value v left join evidence e
                  on e.municipality_id = v.municipality_id and e.name = normalize(v.evidence, nfc) and e.replaced_by is null
                join measure m on m.municipality_id = v.municipality_id and m.code = v.measure
                join goal g on g.municipality_id = m.municipality_id and g.code = m.goal
                where v.municipality_id = ? and g.year = ? and v.date <= ? order by v.date, v.ordinal""")
                .params(municipality.value(), year, upTo)
                .query((row, number) -> new MeasureValue(row.getString("measure"), row.getObject("date", LocalDate.class),
                        row.getBigDecimal("value"), row.getString("note"), row.getString("recorded_by"), row.getString("evidence"),
                        row.getString("name") == null ? Optional.empty() : Optional.of(SqlEvidenceFiles.file(row, number))))
                .list();
    }
}
