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

/** Units by code and first day. A unit stays for as long as it has a period. */
public final class UnitTable implements RecordTable {

    private final JdbcClient jdbc;
    private final short municipality;

    public UnitTable(JdbcClient jdbc, MunicipalityId municipality) {
        this.jdbc = jdbc;
        this.municipality = municipality.value();
    }

    @Override
    public String name() {
        return "unit_version";
    }

    @Override
    public Map<String, StoredRecord> stored() {
        Map<String, StoredRecord> stored = new LinkedHashMap<>();
        jdbc.sql("""
                select u.code, v.name, v.name_sv, v.level, coalesce(p.code, '') as parent, v.valid_from,
                       coalesce(v.valid_to::text, '') as valid_to, v.printed_as, v.ordinal
                from unit_version v join unit u on u.id = v.unit_id left join unit p on p.id = v.parent_id
                where u.municipality_id = ? order by v.ordinal, u.code, v.valid_from""")
                .param(municipality)
                .query((ResultSet row) -> {
                    SequencedMap<String, String> fields = new LinkedHashMap<>();
                    for (String column : List.of(
                            "code", "name", "name_sv", "level", "parent", "valid_from", "valid_to", "printed_as")) {
                        fields.put(column, row.getString(column));
                    }
                    fields.put(StoredRecord.ORDER, row.getString("ordinal"));
                    String key = row.getString("code") + " " + row.getString("valid_from");
                    stored.put(key, new StoredRecord(0, key, fields));
                });
        return stored;
    }

    @Override
    public Map<String, Long> batches() {
        Map<String, Long> batches = new HashMap<>();
        jdbc.sql("""
                select u.code || ' ' || v.valid_from as key, v.batch_id from unit_version v join unit u on u.id = v.unit_id
                where u.municipality_id = ?""")
                .param(municipality)
                .query((ResultSet row) -> {
                    batches.put(row.getString("key"), row.getLong("batch_id"));
                });
        return batches;
    }

    @Override
    public void put(StoredRecord unit, long batch) {
        String parent = unit.field("parent");
        String to = unit.field("valid_to");
        jdbc.sql("""
                insert into unit_version
                (unit_id, name, name_sv, level, parent_id, valid_from, valid_to, printed_as, ordinal, batch_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (unit_id, valid_from) do update set name = excluded.name, name_sv = excluded.name_sv,
                level = excluded.level, parent_id = excluded.parent_id, valid_to = excluded.valid_to,
                printed_as = excluded.printed_as, ordinal = excluded.ordinal, batch_id = excluded.batch_id""")
                .params(
                        id(unit.field("code")),
                        unit.field("name"),
                        unit.field("name_sv"),
                        unit.field("level"),
                        parent.isEmpty() ? null : id(parent),
                        LocalDate.parse(unit.field("valid_from")),
                        to.isEmpty() ? null : LocalDate.parse(to),
                        unit.field("printed_as"),
                        Integer.parseInt(unit.field(StoredRecord.ORDER)),
                        batch)
                .update();
    }

    private int id(String code) {
        return jdbc.sql("""
                with added as (insert into unit (municipality_id, code) values (:municipality, :code)
                               on conflict do nothing returning id)
                select id from added union all
                select id from unit where municipality_id = :municipality and code = :code limit 1""")
                .param("municipality", municipality)
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean remove(String key) {
        int at = key.lastIndexOf(' ');
        jdbc.sql("""
                delete from unit_version v using unit u
                where u.id = v.unit_id and u.municipality_id = ? and u.code = ? and v.valid_from = ?""")
                .params(municipality, key.substring(0, at), LocalDate.parse(key.substring(at + 1)))
                .update();
        return true;
    }

    /** Facts of a year are of units that are there in it; plans, forecasts and restatements go by their own date. */
    @Override
    public List<String> misfits() {
        return jdbc.sql("""
                select distinct u.code from unit u join (
                    select unit_id, year, measure, vintage from amount where municipality_id = :municipality
                    group by unit_id, year, measure, vintage) a on a.unit_id = u.id
                where u.municipality_id = :municipality and not exists (
                    select from unit_version v where v.unit_id = u.id and case
                        when a.measure = 'RESTATED_ACTUAL'
                            then a.vintage between v.valid_from and coalesce(v.valid_to, 'infinity')
                        when a.measure in ('PLAN', 'FORECAST')
                            then extract(year from a.vintage) between extract(year from v.valid_from)
                                 and coalesce(extract(year from v.valid_to), 9999)
                        else a.year between extract(year from v.valid_from)
                                 and coalesce(extract(year from v.valid_to), 9999) end)
                union
                select u.code from unit u where u.municipality_id = :municipality
                and not exists (select from unit_version v where v.unit_id = u.id)
                and (exists (select from unit_version v where v.parent_id = u.id)
                     or exists (select from replaced_amount r where r.unit_id = u.id)
                     or exists (select from ledger_entry e where e.unit_id = u.id)
                     or exists (select from reorganisation_share s where u.id in (s.from_unit_id, s.to_unit_id))
                     or exists (%s))
                order by code""".formatted(String.join(" union all ", ContentReferences.toUnit("u"))))
                .param("municipality", municipality)
                .query(String.class)
                .list();
    }

    /** Units that have no period left go. */
    @Override
    public void settle() {
        jdbc.sql("""
                delete from unit u
                where municipality_id = ? and not exists (select from unit_version v where v.unit_id = u.id)""")
                .param(municipality)
                .update();
    }
}
