package fi.toteuma.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be found, in the order it is shown. */
public enum Kind {
    OBJECTIVE,
    GOAL,
    MEASURE,
    FOLLOW_UP,
    RISK,
    ASSESSMENT,
    PROJECT,
    PROJECT_STATE,
    INVESTMENT,
    INVESTMENT_STATE,
    TEXT,
    KEY_FIGURE,
    SERIES,
    UNIT,
    ACCOUNT,
    DECISION,
    GOAL_CHANGE;

    /** Its name in addresses and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
