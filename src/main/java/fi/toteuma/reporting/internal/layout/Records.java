package fi.toteuma.reporting.internal.layout;

import java.util.List;

/** What the rows of a table of words are, and what its columns may show of them. */
public enum Records {
    GOALS("goals", "objective", "sub-objectives", "task", "area", "goal", "layer", "unit", "measures", "targets",
            "measures-and-targets", "responsible", "values", "changes", "history", "follow-up", "status", "reason"),
    KEY_FIGURES("key-figures", "name", "parts", "actual", "target", "forecast", "source", "formula"),
    RISKS("risks", "number", "class", "description", "value", "likelihood", "impact", "control", "owner", "follow-up", "change",
            "unit"),
    PROJECTS("projects", "objective", "sub-objectives", "name", "period", "funding", "funder", "city-share", "spent", "status",
            "description", "managed-by", "responsible", "phase", "funder-decision", "city-decision", "budget-years", "income",
            "costs", "city-amount", "other", "unit");

    private final String key;
    private final List<String> shows;

    Records(String key, String... shows) {
        this.key = key;
        this.shows = List.of(shows);
    }

    /** The block's name in a layout. */
    public String key() {
        return key;
    }

    /** What a column may show. */
    public List<String> shows() {
        return shows;
    }
}
