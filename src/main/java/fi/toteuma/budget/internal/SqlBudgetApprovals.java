package fi.toteuma.budget.internal;

import fi.toteuma.budget.BudgetApprovals;
import fi.toteuma.imports.Edits;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Approvals as kept in the database. */
@Repository
public class SqlBudgetApprovals implements BudgetApprovals {

    private final JdbcClient jdbc;

    public SqlBudgetApprovals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Approval> of(MunicipalityId municipality, int year) {
        return jdbc.sql("select decided_on, section from budget_approval where municipality_id = ? and year = ?")
                .params(municipality.value(), year)
                .query((row, number) -> new Approval(row.getObject("decided_on", LocalDate.class), row.getString("section")))
                .optional();
    }

    @Override
    public boolean isApproved(MunicipalityId municipality, int year, LocalDate today) {
        return of(municipality, year).isPresent() || year <= today.getYear() && cameInAsAFile(municipality, year);
    }

    /** A budget that was only typed is still being made. */
    private boolean cameInAsAFile(MunicipalityId municipality, int year) {
        return jdbc.sql("""
                select exists (
                    select from coverage c join import_batch b on b.id = c.batch_id
                    where c.municipality_id = :municipality and c.year = :year and c.measure in ('BUDGET', 'AMENDED_BUDGET')
                      and b.source <> :typed)
                or exists (
                    select from replaced_amount r join import_batch b on b.id = r.batch_id
                    where r.municipality_id = :municipality and r.year = :year and r.measure in ('BUDGET', 'AMENDED_BUDGET')
                      and b.source <> :typed)""")
                .param("municipality", municipality.value())
                .param("year", year)
                .param("typed", Edits.SOURCE)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void approve(MunicipalityId municipality, int year, Approval approval) {
        jdbc.sql("""
                insert into budget_approval (municipality_id, year, decided_on, section) values (?, ?, ?, ?)
                on conflict (municipality_id, year) do update set decided_on = excluded.decided_on, section = excluded.section""")
                .params(municipality.value(), year, approval.decidedOn(), approval.section())
                .update();
    }

    @Override
    public List<Integer> years(MunicipalityId municipality) {
        return jdbc.sql("""
                select distinct year from coverage where municipality_id = ? and measure in ('BUDGET', 'AMENDED_BUDGET')
                order by year desc""")
                .param(municipality.value())
                .query(Integer.class)
                .list();
    }
}
