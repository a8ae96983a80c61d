package fi.toteuma.organisation.internal;

import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.OwnLayouts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Own layouts as kept in the database. */
@Repository
class SqlOwnLayouts implements OwnLayouts {

    private final JdbcClient jdbc;

    SqlOwnLayouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Version> last(MunicipalityId municipality) {
        return jdbc.sql("""
                select distinct on (name) name, version, based_on, content, saved_at from own_layout
                where municipality_id = ? order by name, version desc""")
                .param(municipality.value()).query(SqlOwnLayouts::version).list();
    }

    @Override
    public List<Version> versions(MunicipalityId municipality, String name) {
        return jdbc.sql("""
                select name, version, based_on, content, saved_at from own_layout
                where municipality_id = ? and name = ? order by version desc""")
                .params(municipality.value(), name).query(SqlOwnLayouts::version).list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getString("name"), row.getInt("version"), row.getString("based_on"), row.getString("content"),
                row.getObject("saved_at", LocalDateTime.class));
    }

    @Override
    public void save(MunicipalityId municipality, Version version) {
        jdbc.sql("insert into own_layout (municipality_id, name, version, based_on, content, saved_at) values (?, ?, ?, ?, ?, ?)")
                .params(municipality.value(), version.name(), version.version(), version.basedOn(), version.content(), version.savedAt())
                .update();
    }

    @Override
    public void remove(MunicipalityId municipality, String name) {
        jdbc.sql("delete from own_layout where municipality_id = ? and name = ?").params(municipality.value(), name).update();
    }

    @Override
    public List<Use> uses(MunicipalityId municipality) {
        return jdbc.sql("select document, layout_set, layout from added_layout where municipality_id = ? order by document, layout_set")
                .param(municipality.value())
                .query((row, number) -> new Use(row.getString("document"), row.getString("layout_set"), row.getString("layout")))
                .list();
    }

    @Override
    public boolean use(MunicipalityId municipality, Use use) {
        return jdbc.sql("""
                insert into added_layout (municipality_id, document, layout_set, layout) values (?, ?, ?, ?) on conflict do nothing""")
                .params(municipality.value(), use.document(), use.set(), use.layout()).update() > 0;
    }

    @Override
    public boolean leave(MunicipalityId municipality, Use use) {
        return jdbc.sql("delete from added_layout where municipality_id = ? and document = ? and layout_set = ? and layout = ?")
                .params(municipality.value(), use.document(), use.set(), use.layout()).update() > 0;
    }
}
