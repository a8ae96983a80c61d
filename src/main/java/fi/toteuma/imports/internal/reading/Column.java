package fi.toteuma.imports.internal.reading;

import java.util.Locale;
import java.util.Optional;

/** The columns that files have, by our names; what others call them is in {@code imports/columns.properties}. */
public enum Column {
    CODE,
    NAME,
    NAME_SV,
    LEVEL,
    PARENT,
    VALID_FROM,
    VALID_TO,
    PRINTED_AS,
    NATURE,
    INTERNAL,
    UNIT,
    ACCOUNT,
    OBJECT,
    YEAR,
    MONTH,
    AMOUNT,
    DEBIT,
    CREDIT,
    STAGE,
    BODY,
    DECIDED_ON,
    SECTION,
    REASON,
    REASON_SV,
    BUDGET_YEAR,
    REPORT_DATE,
    TREE_DATE,
    COUNTERPARTY,
    VOUCHER,
    ROW,
    DATE,
    PROJECT,
    SERVICE_CLASS,
    TEXT,
    EFFECTIVE,
    FROM,
    TO,
    SHARE,
    NOTE,
    NOTE_SV;

    /** Our name, as in files and mappings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Column> of(String key) {
        for (Column column : values()) {
            if (column.key().equals(key)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    public boolean isAmount() {
        return this == AMOUNT || this == DEBIT || this == CREDIT;
    }
}
