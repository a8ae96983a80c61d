package fi.toteuma.imports.internal.writing;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.content.ContentKinds;
import fi.toteuma.imports.internal.content.ContentTable;
import fi.toteuma.kernel.MunicipalityId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which table holds the records of a kind of file. */
public final class RecordTables {

    private RecordTables() {}

    /** @throws IllegalArgumentException for kinds of facts */
    public static RecordTable of(ImportKind kind, JdbcClient jdbc, MunicipalityId municipality) {
        return switch (kind) {
            case UNITS -> new UnitTable(jdbc, municipality);
            case ACCOUNTS -> new CodeTable.Accounts(jdbc, municipality);
            case OBJECTS -> new CodeTable.InvestmentObjects(jdbc, municipality);
            case REORGANISATION -> new ReorganisationTable(jdbc, municipality);
            default -> new ContentTable(jdbc, municipality, ContentKinds.of(kind));
        };
    }

    public static boolean holds(ImportKind kind) {
        return switch (kind) {
            case UNITS, ACCOUNTS, OBJECTS, REORGANISATION -> true;
            default -> ContentKinds.has(kind);
        };
    }
}
