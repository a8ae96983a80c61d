package fi.toteuma.publishing;

import java.util.Optional;

/**
 * A step that somebody wants to take.
 *
 * @param by a role, never a person
 * @param reason why; may be empty where {@link Way#needsReason} doesn't ask for it
 * @param decision what was decided, where the step is that
 * @param set the layout set to freeze, where the step is that; empty for the municipality's own
 */
public record Move(Step step, String by, String reason, Optional<Decision> decision, Optional<String> set) {

    public static Move of(Step step, String by) {
        return new Move(step, by, "", Optional.empty(), Optional.empty());
    }

    public static Move decide(Decision decision, String by, String reason) {
        return new Move(Step.DECIDE, by, reason, Optional.of(decision), Optional.empty());
    }

    public Move because(String why) {
        return new Move(step, by, why, decision, set);
    }

    public Move inSet(String layoutSet) {
        return new Move(step, by, reason, decision, Optional.of(layoutSet));
    }

    /** What the decision came to, where it is one. */
    public Optional<Decision.Outcome> outcome() {
        return decision.map(Decision::outcome);
    }
}
