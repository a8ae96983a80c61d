package fi.toteuma.imports;

import fi.toteuma.imports.internal.content.ContentReferences;
import fi.toteuma.imports.internal.content.UnitRecords;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where units are used: what would be left without its unit if one ended. */
@Service
public class UnitUses {

    private final JdbcClient jdbc;

    public UnitUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit in short.
     *
     * @param trailKey what the audit trail knows its periods by, before their first day
     */
    public record Short(boolean figures, boolean records, String trailKey) {

        /** Of a unit that isn't there. */
        public static final Short NONE = new Short(false, false, "");
    }

    /** All units of all times, by code. */
    public Map<String, Short> all(MunicipalityId municipality) {
        Map<String, Short> uses = new LinkedHashMap<>();
        jdbc.sql("""
                select u.id, u.code, exists (select from amount a where a.unit_id = u.id) as figures, exists (%s) as records
                from unit u where u.municipality_id = ? order by u.code""".formatted(String.join(" union all ", ContentReferences.toUnit("u"))))
                .param(municipality.value())
                .query(row -> {
                    uses.put(row.getString("code"), new Short(row.getBoolean("figures"), row.getBoolean("records"), row.getString("id")));
                });
        return uses;
    }

    /** What the audit trail knows a unit's shares in reorganisations by, with their notes. */
    public List<String[]> shares(MunicipalityId municipality, String code) {
        return jdbc.sql("""
                select s.reorganisation_id, s.from_unit_id, s.to_unit_id from reorganisation_share s join unit u on u.id in (s.from_unit_id, s.to_unit_id)
                where u.municipality_id = ? and u.code = ? order by 1, 2, 3""")
                .params(municipality.value(), code)
                .query((row, number) -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
                .list();
    }

    /** @param day the last one that the unit is asked about: what is of later days is counted apart */
    public UnitUse of(MunicipalityId municipality, String code, LocalDate day) {
        List<UnitUse.Amounts> amounts = jdbc.sql("""
                select a.measure, a.year, max(a.month) as month from amount a join unit u on u.id = a.unit_id
                where u.municipality_id = ? and u.code = ? group by a.measure, a.year order by a.measure, a.year""")
                .params(municipality.value(), code)
                .query((row, number) -> new UnitUse.Amounts(Measure.valueOf(row.getString("measure")), row.getInt("year"), row.getInt("month")))
                .list();
        return new UnitUse(amounts, new UnitRecords(jdbc, municipality).of(code, day));
    }
}
