package fi.toteuma.imports.internal.writing;

import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.kernel.MunicipalityId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reorganisations by the day they take effect, each with its shares and what is said of each old unit. */
public final class ReorganisationTable implements RecordTable {

    /** Before an old unit's code in the name of a field: what is said of its change. */
    public static final String NOTE = "note ";

    /** The same in Swedish. */
    public static final String NOTE_SV = "note_sv ";

    private static final String ARROW = " → ";

    private final JdbcClient jdbc;
    private final short municipality;

    public ReorganisationTable(JdbcClient jdbc, MunicipalityId municipality) {
        this.jdbc = jdbc;
        this.municipality = municipality.value();
    }

    @Override
    public String name() {
        return "reorganisation";
    }

    @Override
    public Map<String, StoredRecord> stored() {
        Map<String, StoredRecord> stored = new LinkedHashMap<>();
        jdbc.sql("""
                select r.effective, f.code as old, t.code as new, s.share, s.note, s.note_sv
                from reorganisation r
                left join reorganisation_share s on s.reorganisation_id = r.id
                left join unit f on f.id = s.from_unit_id left join unit t on t.id = s.to_unit_id
                where r.municipality_id = ? order by r.effective, f.code, t.code""")
                .param(municipality)
                .query((ResultSet row) -> {
                    String key = row.getString("effective");
                    SequencedMap<String, String> fields = stored.computeIfAbsent(
                                    key, day -> new StoredRecord(0, day, new LinkedHashMap<>()))
                            .fields();
                    BigDecimal share = row.getBigDecimal("share");
                    if (share != null) {
                        String units = row.getString("old") + ARROW + row.getString("new");
                        fields.put(NOTE + row.getString("old"), row.getString("note"));
                        fields.put(NOTE_SV + row.getString("old"), row.getString("note_sv"));
                        fields.put(units, share.stripTrailingZeros().toPlainString());
                    }
                });
        return stored;
    }

    @Override
    public Map<String, Long> batches() {
        Map<String, Long> batches = new HashMap<>();
        jdbc.sql("select effective, batch_id from reorganisation where municipality_id = ? and batch_id is not null")
                .param(municipality)
                .query((ResultSet row) -> {
                    batches.put(row.getString("effective"), row.getLong("batch_id"));
                });
        return batches;
    }

    @Override
    public void put(StoredRecord reorganisation, long batch) {
        int id = jdbc.sql("""
                insert into reorganisation (municipality_id, effective, batch_id) values (?, ?, ?)
                on conflict (municipality_id, effective) do update set batch_id = excluded.batch_id returning id""")
                .params(municipality, LocalDate.parse(reorganisation.key()), batch)
                .query(Integer.class)
                .single();
        jdbc.sql("delete from reorganisation_share where reorganisation_id = ?")
                .param(id)
                .update();
        reorganisation.fields().forEach((name, value) -> {
            String[] units = name.split(ARROW, 2);
            if (units.length == 2) {
                share(id, units[0], units[1], new BigDecimal(value), reorganisation);
            }
        });
    }

    private void share(int id, String from, String to, BigDecimal share, StoredRecord reorganisation) {
        jdbc.sql("""
                insert into reorganisation_share (reorganisation_id, from_unit_id, to_unit_id, share, note, note_sv)
                select ?, f.id, t.id, ?, ?, ? from unit f, unit t
                where f.municipality_id = ? and f.code = ? and t.municipality_id = ? and t.code = ?""")
                .params(id, share, reorganisation.field(NOTE + from), reorganisation.field(NOTE_SV + from), municipality, from, municipality, to)
                .update();
    }

    @Override
    public boolean remove(String key) {
        jdbc.sql("delete from reorganisation where municipality_id = ? and effective = ?")
                .params(municipality, LocalDate.parse(key))
                .update();
        return true;
    }

    @Override
    public List<String> misfits() {
        return List.of();
    }
}
