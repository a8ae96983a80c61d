package fi.toteuma.imports;

import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.ColumnMapping;
import java.sql.ResultSet;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Column mappings and sign rules that a municipality saved by name. */
@Repository
public class SavedMappings {

    private final JdbcClient jdbc;

    public SavedMappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, by name. */
    public Map<String, ColumnMapping> of(MunicipalityId municipality) {
        Map<String, ColumnMapping> mappings = new TreeMap<>();
        jdbc.sql("select name, content from saved_mapping where municipality_id = ?")
                .param(municipality.value())
                .query((ResultSet row) -> {
                    String name = row.getString("name");
                    mappings.put(name, ColumnMapping.parse(name, row.getString("content")));
                });
        return mappings;
    }

    /** Saves a mapping, or replaces the one that has this name. */
    public void save(MunicipalityId municipality, String name, ColumnMapping mapping) {
        jdbc.sql("""
                insert into saved_mapping (municipality_id, name, content) values (?, ?, ?)
                on conflict (municipality_id, name) do update set content = excluded.content""")
                .params(municipality.value(), name, mapping.toYaml())
                .update();
    }
}
