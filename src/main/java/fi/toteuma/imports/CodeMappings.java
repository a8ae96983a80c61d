package fi.toteuma.imports;

import fi.toteuma.kernel.MunicipalityId;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What codes of sending systems stand for that aren't ours. Remembered from one import to the next of the same kind and source; used
 * only where a code can't be used as it is.
 */
@Repository
public class CodeMappings {

    private final JdbcClient jdbc;

    public CodeMappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param field our name of the column
     * @param known what the code stands for
     */
    public record Mapping(String kind, String source, String field, String code, String known) {}

    /** All of them, by kind of file, source, column and code. */
    public List<Mapping> of(MunicipalityId municipality) {
        return jdbc.sql("""
                select kind, source, field, code, known from code_mapping where municipality_id = ?
                order by kind, source, field, code""")
                .param(municipality.value())
                .query((row, number) -> new Mapping(
                        row.getString("kind"), row.getString("source"), row.getString("field"), row.getString("code"),
                        row.getString("known")))
                .list();
    }

    Map<Mending.Code, String> of(ImportRequest request) {
        Map<Mending.Code, String> codes = new HashMap<>();
        jdbc.sql("select field, code, known from code_mapping where municipality_id = ? and kind = ? and source = ?")
                .params(request.municipality().value(), request.kind().key(), request.source())
                .query((ResultSet row) -> {
                    codes.put(new Mending.Code(row.getString("field"), row.getString("code")), row.getString("known"));
                });
        return codes;
    }

    /** Remembers what a code of a file stands for, in place of what it stood for. */
    public void remember(ImportRequest request, String field, String code, String known) {
        jdbc.sql("""
                insert into code_mapping (municipality_id, kind, source, field, code, known) values (?, ?, ?, ?, ?, ?)
                on conflict (municipality_id, kind, source, field, code) do update set known = excluded.known
                where code_mapping.known <> excluded.known""")
                .params(request.municipality().value(), request.kind().key(), request.source(), field, code, known)
                .update();
    }

    /**
     * Forgets a mapping: the next file with the code asks again. What came in with it stays.
     *
     * @return whether there was one
     */
    public boolean forget(MunicipalityId municipality, Mapping mapping) {
        return jdbc.sql("""
                delete from code_mapping where municipality_id = ? and kind = ? and source = ? and field = ? and code = ?""")
                .params(municipality.value(), mapping.kind(), mapping.source(), mapping.field(), mapping.code())
                .update() == 1;
    }
}
