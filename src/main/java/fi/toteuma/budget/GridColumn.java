package fi.toteuma.budget;

import java.util.Locale;

/**
 * A column of the grid.
 *
 * @param year whose amounts it shows
 * @param editable whether what is in it may be typed over
 */
public record GridColumn(Kind kind, int year, boolean editable) {

    public enum Kind {
        /** The whole year's actual. */
        ACTUAL,
        /** The year before's budget with its amendments. */
        LAST_BUDGET,
        /** The budget as first approved, or as it is being made. */
        ORIGINAL,
        AMENDMENTS,
        AMENDED,
        PLAN
    }

    /** Its name in forms and addresses. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + (kind == Kind.PLAN ? String.valueOf(year) : "");
    }
}
