package fi.toteuma.finance;

import fi.toteuma.database.TestDatabase;
import fi.toteuma.finance.internal.SqlAccounts;
import fi.toteuma.finance.internal.SqlAmendments;
import fi.toteuma.finance.internal.SqlFigures;
import fi.toteuma.finance.internal.SqlRollups;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.internal.SqlOrganisations;
import fi.toteuma.period.internal.SqlPeriods;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes small rows of one municipality for a test, and gives the rooms that read them. */
public final class FinanceRows {

    private static final AtomicInteger MUNICIPALITIES = new AtomicInteger();

    public final JdbcClient jdbc;
    public final TransactionTemplate transactions;
    public final MunicipalityId municipality;
    public final Organisations organisations;
    public final Rollups rollups;
    public final Figures figures;
    public final Accounts accounts;
    public final Amendments amendments;
    private final long unitsBatch;

    public FinanceRows(TestDatabase database) {
        jdbc = database.jdbc();
        transactions = database.transactions();
        municipality = new MunicipalityId(jdbc.sql("insert into municipality (key, settings) values (?, '') returning id")
                .param("kunta-" + MUNICIPALITIES.incrementAndGet()).query(Short.class).single());
        organisations = new SqlOrganisations(jdbc);
        rollups = new SqlRollups(jdbc, organisations);
        figures = new SqlFigures(jdbc, new SqlPeriods(jdbc));
        accounts = new SqlAccounts(jdbc);
        amendments = new SqlAmendments(jdbc);
        unitsBatch = batch("units", "units.csv");
    }

    public long batch(String kind, String file) {
        return jdbc.sql("""
                insert into import_batch (municipality_id, kind, source, file, sha256, rows, imported_at)
                values (?, ?, 'kirjanpito', ?, 'abc', 1, ?) returning id""")
                .params(municipality.value(), kind, file, LocalDateTime.of(2025, 4, 2, 12, 0)).query(Long.class).single();
    }

    public void unit(String code, @Nullable String parent, LocalDate from, @Nullable LocalDate to) {
        int parentId = parent == null ? 0 : unitId(parent);
        jdbc.sql("""
                insert into unit_version (unit_id, name, level, parent_id, valid_from, valid_to, ordinal, batch_id)
                values (?, ?, 'taso', nullif(?, 0), ?, ?, 1, ?)""")
                .params(unitId(code), "Yksikkö " + code, parentId, from, to, unitsBatch).update();
    }

    public int unitId(String code) {
        jdbc.sql("insert into unit (municipality_id, code) values (?, ?) on conflict do nothing")
                .params(municipality.value(), code).update();
        return jdbc.sql("select id from unit where municipality_id = ? and code = ?")
                .params(municipality.value(), code).query(Integer.class).single();
    }

    public int account(String code) {
        jdbc.sql("""
                insert into account (municipality_id, code, name, nature, batch_id)
                values (?, ?, ?, 'COST', ?) on conflict do nothing""")
                .params(municipality.value(), code, "Tili " + code, unitsBatch).update();
        return jdbc.sql("select id from account where municipality_id = ? and code = ?")
                .params(municipality.value(), code).query(Integer.class).single();
    }

    public int object(String code) {
        jdbc.sql("""
                insert into investment_object (municipality_id, code, name, ordinal, batch_id)
                values (?, ?, ?, 1, ?) on conflict do nothing""")
                .params(municipality.value(), code, "Kohde " + code, unitsBatch).update();
        return jdbc.sql("select id from investment_object where municipality_id = ? and code = ?")
                .params(municipality.value(), code).query(Integer.class).single();
    }

    /** Starts one fact; what isn't said is: actual of 2025, month 1, no object, external, row 2 of the file. */
    public Fact fact(long batch, String unit, String account, Money amount) {
        return new Fact(batch, unit, account, amount);
    }

    /** One row of {@code amount}. */
    public final class Fact {

        private final long batch;
        private final String unit;
        private final String account;
        private final Money amount;
        private Measure measure = Measure.ACTUAL;
        private String vintage = "-infinity";
        private int year = 2025;
        private int month = 1;
        private @Nullable String object;
        private boolean internal;
        private int row = 2;
        private @Nullable Integer decision;

        private Fact(long batch, String unit, String account, Money amount) {
            this.batch = batch;
            this.unit = unit;
            this.account = account;
            this.amount = amount;
        }

        public Fact measure(Measure of) {
            measure = of;
            month = of == Measure.ACTUAL || of == Measure.RESTATED_ACTUAL ? month : 0;
            return this;
        }

        public Fact edition(LocalDate date) {
            vintage = date.toString();
            return this;
        }

        public Fact in(int ofYear, int ofMonth) {
            year = ofYear;
            month = ofMonth;
            return this;
        }

        public Fact object(String code) {
            object = code;
            return this;
        }

        public Fact internal(boolean is) {
            internal = is;
            return this;
        }

        public Fact row(int number) {
            row = number;
            return this;
        }

        public Fact decided(String body, String section) {
            decision = jdbc.sql("insert into decision (municipality_id, body, decided_on, section) values (?, ?, ?::date, ?) returning id")
                    .params(municipality.value(), body, vintage, section).query(Integer.class).single();
            return this;
        }

        public void write() {
            jdbc.sql("""
                    insert into amount (municipality_id, measure, vintage, year, month, unit_id, account_id, object_id, internal,
                        decision_id, amount, batch_id, source_row) values (?, ?, ?::date, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(municipality.value(), measure.name(), vintage, year, month, unitId(unit), account(account),
                            object == null ? null : FinanceRows.this.object(object), internal, decision, amount.amount(), batch, row)
                    .update();
        }
    }
}
