package fi.toteuma.publishing.internal;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.publishing.FrozenFile;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.internal.Freezer.Written;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frozen versions as kept in the database: read, and added to. */
@Repository
class SqlFrozen {

    private final JdbcClient jdbc;

    SqlFrozen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MunicipalityId municipality, FrozenReport report, String edition, List<Written> files) {
        jdbc.sql("""
                insert into frozen_report (
                    municipality_id, document, version, layout_set, report_date, frozen_on, content_hash, edition, program_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        municipality.value(), report.document(), report.version(), report.set(), report.reportDate(), report.frozenOn(),
                        report.contentHash(), edition, report.programVersion())
                .update();
        for (Written written : files) {
            FrozenFile file = written.file();
            jdbc.sql("""
                    insert into frozen_file (
                        municipality_id, document, version, name, file_of, language, format, sha256, size, content)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            municipality.value(), report.document(), report.version(), file.name(), file.document(),
                            file.language().code(), file.format(), file.sha256(), file.size(), written.content())
                    .update();
        }
    }

    /** All versions of a report, the first first. */
    List<FrozenReport> of(MunicipalityId id, String municipality, String document) {
        return jdbc.sql("select * from frozen_report where municipality_id = ? and document = ? order by version")
                .params(id.value(), document)
                .query((row, number) -> new FrozenReport(
                        municipality, document, row.getInt("version"), row.getString("layout_set"),
                        row.getObject("report_date", LocalDate.class), row.getObject("frozen_on", LocalDate.class),
                        row.getString("content_hash"), row.getString("program_version"), files(id, document, row.getInt("version"))))
                .list();
    }

    private List<FrozenFile> files(MunicipalityId municipality, String document, int version) {
        return jdbc.sql("""
                select name, file_of, language, format, sha256, size from frozen_file
                where municipality_id = ? and document = ? and version = ? order by name""")
                .params(municipality.value(), document, version)
                .query((row, number) -> new FrozenFile(
                        row.getString("name"), row.getString("file_of"), Language.of(row.getString("language")), row.getString("format"),
                        row.getString("sha256"), row.getInt("size")))
                .list();
    }

    byte[] content(MunicipalityId municipality, String document, int version, String name) {
        return jdbc.sql("select content from frozen_file where municipality_id = ? and document = ? and version = ? and name = ?")
                .params(municipality.value(), document, version, name)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    String edition(MunicipalityId municipality, String document, int version) {
        return jdbc.sql("select edition from frozen_report where municipality_id = ? and document = ? and version = ?")
                .params(municipality.value(), document, version)
                .query(String.class)
                .single();
    }
}
