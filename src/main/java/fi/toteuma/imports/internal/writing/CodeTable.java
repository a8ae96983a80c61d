package fi.toteuma.imports.internal.writing;

import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.content.ContentReferences;
import fi.toteuma.kernel.MunicipalityId;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts or investment objects, by code. */
public abstract sealed class CodeTable implements RecordTable {

    final JdbcClient jdbc;
    final short municipality;

    private CodeTable(JdbcClient jdbc, MunicipalityId municipality) {
        this.jdbc = jdbc;
        this.municipality = municipality.value();
    }

    /** The columns as text, by our names. */
    abstract String columns();

    /** The column of facts that refers to this table. */
    abstract String reference();

    /** A query of the content that refers to a row of this table, called {@code t}. */
    abstract String content();

    @Override
    public Map<String, StoredRecord> stored() {
        Map<String, StoredRecord> stored = new LinkedHashMap<>();
        jdbc.sql("select " + columns() + " from " + name() + " where municipality_id = ? order by id")
                .param(municipality)
                .query((ResultSet row) -> {
                    SequencedMap<String, String> fields = new LinkedHashMap<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        fields.put(row.getMetaData().getColumnLabel(i), row.getString(i));
                    }
                    stored.put(row.getString("code"), new StoredRecord(0, row.getString("code"), fields));
                });
        return stored;
    }

    @Override
    public Map<String, Long> batches() {
        Map<String, Long> batches = new HashMap<>();
        jdbc.sql("select code, batch_id from " + name() + " where municipality_id = ?")
                .param(municipality)
                .query((ResultSet row) -> {
                    batches.put(row.getString("code"), row.getLong("batch_id"));
                });
        return batches;
    }

    @Override
    public boolean remove(String key) {
        return jdbc.sql("""
                delete from %s t where municipality_id = ? and code = ?
                and not exists (select from amount a where a.%s = t.id)
                and not exists (select from replaced_amount a where a.%s = t.id)
                and not exists (select from ledger_entry e where e.%s = t.id)
                and not exists (%s)"""
                        .formatted(name(), reference(), reference(), reference(), content()))
                .params(municipality, key)
                .update()
                == 1;
    }

    /** The chart of accounts. */
    public static final class Accounts extends CodeTable {

        public Accounts(JdbcClient jdbc, MunicipalityId municipality) {
            super(jdbc, municipality);
        }

        @Override
        public String name() {
            return "account";
        }

        @Override
        String columns() {
            return "code, name, name_sv, nature, case when internal then 'yes' else 'no' end as internal, "
                    + "valid_from, coalesce(valid_to::text, '') as valid_to";
        }

        @Override
        String reference() {
            return "account_id";
        }

        @Override
        String content() {
            return "select where false";
        }

        @Override
        public void put(StoredRecord account, long batch) {
            String to = account.field("valid_to");
            jdbc.sql("""
                    insert into account
                    (municipality_id, code, name, name_sv, nature, internal, valid_from, valid_to, batch_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (municipality_id, code) do update set name = excluded.name, name_sv = excluded.name_sv,
                    nature = excluded.nature, internal = excluded.internal, valid_from = excluded.valid_from,
                    valid_to = excluded.valid_to, batch_id = excluded.batch_id""")
                    .params(
                            municipality,
                            account.key(),
                            account.field("name"),
                            account.field("name_sv"),
                            account.field("nature"),
                            account.field("internal").equals("yes"),
                            LocalDate.parse(account.field("valid_from")),
                            to.isEmpty() ? null : LocalDate.parse(to),
                            batch)
                    .update();
        }

        @Override
        public List<String> misfits() {
            return jdbc.sql("""
                    select t.code from account t join (
                        select account_id, year from amount where municipality_id = ? group by account_id, year) a
                    on a.account_id = t.id
                    where a.year not between extract(year from t.valid_from)
                          and coalesce(extract(year from t.valid_to), 9999)
                    group by t.code order by t.code""")
                    .param(municipality)
                    .query(String.class)
                    .list();
        }
    }

    /** Investment objects. */
    public static final class InvestmentObjects extends CodeTable {

        public InvestmentObjects(JdbcClient jdbc, MunicipalityId municipality) {
            super(jdbc, municipality);
        }

        @Override
        public String name() {
            return "investment_object";
        }

        @Override
        String columns() {
            return "code, name, name_sv, ordinal::text as \"order\"";
        }

        @Override
        String reference() {
            return "object_id";
        }

        @Override
        String content() {
            return String.join(" union all ", ContentReferences.toObject("t"));
        }

        @Override
        public void put(StoredRecord object, long batch) {
            jdbc.sql("""
                    insert into investment_object (municipality_id, code, name, name_sv, ordinal, batch_id)
                    values (?, ?, ?, ?, ?, ?)
                    on conflict (municipality_id, code) do update set name = excluded.name, name_sv = excluded.name_sv,
                    ordinal = excluded.ordinal, batch_id = excluded.batch_id""")
                    .params(
                            municipality,
                            object.key(),
                            object.field("name"),
                            object.field("name_sv"),
                            Integer.parseInt(object.field(StoredRecord.ORDER)),
                            batch)
                    .update();
        }

        @Override
        public List<String> misfits() {
            return List.of();
        }
    }
}
