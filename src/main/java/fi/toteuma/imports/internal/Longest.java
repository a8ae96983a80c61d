package fi.toteuma.imports.internal;

import fi.toteuma.imports.internal.reading.Column;
import java.util.EnumSet;
import java.util.Set;

/** How many characters fields may have. */
final class Longest {

    /** Of running text. */
    static final int TEXT = 30_000;

    private static final int USUAL = 2000;

    /** Three labels of one key, in whatever letters, still fit an index of the database. */
    private static final int KEY = 200;

    private static final Set<Column> KEYS = EnumSet.of(
            Column.CODE, Column.VOUCHER, Column.SECTION, Column.PART, Column.TABLE, Column.HEADING);

    private Longest() {}

    /** Of a column that doesn't hold running text. */
    static int of(Column column) {
        return KEYS.contains(column) ? KEY : USUAL;
    }
}
