package fi.toteuma.database;

import fi.toteuma.kernel.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Words in two languages as every table keeps them: the Finnish ones in a column, the Swedish ones in the same with {@code _sv}. */
public final class Wordings {

    private Wordings() {}

    /** @param column the name of the Finnish one */
    public static Wording wording(ResultSet row, String column) throws SQLException {
        return Wording.of(row.getString(column), row.getString(column + "_sv"));
    }
}
