package fi.toteuma.exports.internal;

import fi.toteuma.exports.Exports;
import javax.sql.DataSource;

/** The program's exports of a database of tests. */
public final class ExportsOf {

    private ExportsOf() {}

    public static Exports database(DataSource source) {
        return new SqlExports(source);
    }
}
