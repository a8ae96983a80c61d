package fi.toteuma.goals;

import java.util.Optional;

/** How a goal is doing: during the year an expectation, at closing a result. */
public enum GoalStatus {
    MET("met"),
    PARTLY("partly"),
    NOT_MET("not-met"),
    /** There is no information: it can't be measured yet. */
    NOT_MEASURABLE("not-measurable"),
    /** There is no information: nobody reported. */
    NOT_REPORTED("not-reported");

    private final String key;

    GoalStatus(String key) {
        this.key = key;
    }

    /** The status's name in files and the database. */
    public String key() {
        return key;
    }

    /** Empty for an empty key. */
    public static Optional<GoalStatus> of(String key) {
        for (GoalStatus status : values()) {
            if (status.key.equals(key)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
