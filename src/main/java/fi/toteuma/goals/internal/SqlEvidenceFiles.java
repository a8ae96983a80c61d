package fi.toteuma.goals.internal;

import fi.toteuma.goals.EvidenceFile;
import fi.toteuma.goals.EvidenceFiles;
import fi.toteuma.kernel.MunicipalityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evidence files as kept in the database. */
@Repository
class SqlEvidenceFiles implements EvidenceFiles {

    private static final String COLUMNS =
            "select name, media_type, sha256, length(content) as size, attached_by, attached_at, batch_id from evidence ";

    private final JdbcClient jdbc;

    SqlEvidenceFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EvidenceFile> all(MunicipalityId municipality) {
        return jdbc.sql(COLUMNS + "where municipality_id = ? and replaced_by is null order by name")
                .param(municipality.value())
                .query(SqlEvidenceFiles::file)
                .list();
    }

    @Override
    public Optional<EvidenceFile> find(MunicipalityId municipality, String name) {
        return jdbc.sql(COLUMNS + "where municipality_id = ? and name = ? and replaced_by is null")
                .params(municipality.value(), name)
                .query(SqlEvidenceFiles::file)
                .optional();
    }

    @Override
    public Optional<byte[]> content(MunicipalityId municipality, String name) {
        return jdbc.sql("select content from evidence where municipality_id = ? and name = ? and replaced_by is null")
                .params(municipality.value(), name)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    static EvidenceFile file(ResultSet row, int number) throws SQLException {
        return new EvidenceFile(
                row.getString("name"), row.getString("media_type"), row.getString("sha256"), row.getLong("size"),
                row.getString("attached_by"), row.getObject("attached_at", LocalDateTime.class), row.getLong("batch_id"));
    }
}
