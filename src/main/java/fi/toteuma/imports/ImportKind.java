package fi.toteuma.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file holds (docs/import-formats.md). */
public enum ImportKind {
    UNITS,
    ACCOUNTS,
    OBJECTS,
    BUDGET,
    AMENDMENTS,
    PLAN,
    FORECAST,
    BALANCES,
    RESTATED,
    ENTRIES,
    REORGANISATION;

    /** The kind's name in files, on the command line and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImportKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
