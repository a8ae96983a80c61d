package fi.toteuma.imports.internal.kinds;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.content.ContentKinds;
import fi.toteuma.imports.internal.reading.Column;
import java.util.EnumSet;
import java.util.Set;

/** A kind of file. */
public sealed interface Kind permits FactKind, RecordKind {

    Set<Column> required();

    Set<Column> optional();

    /** All columns a file of this kind may have. */
    default Set<Column> columns() {
        Set<Column> all = EnumSet.copyOf(required());
        all.addAll(optional());
        return all;
    }

    static Kind of(ImportKind kind) {
        return switch (kind) {
            case UNITS -> new Units();
            case ACCOUNTS -> new Accounts();
            case OBJECTS -> new InvestmentObjects();
            case REORGANISATION -> new Reorganisations();
            case BUDGET -> new Budget();
            case AMENDMENTS -> new Amendments();
            case PLAN -> new Plan();
            case FORECAST -> new Forecast();
            case BALANCES -> new Balances();
            case RESTATED -> new Restated();
            case ENTRIES -> new Entries();
            default -> ContentKinds.of(kind);
        };
    }
}
