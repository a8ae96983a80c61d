package fi.toteuma.publishing;

import static fi.toteuma.publishing.State.DECIDED;
import static fi.toteuma.publishing.State.DRAFT;
import static fi.toteuma.publishing.State.ON_AGENDA;
import static fi.toteuma.publishing.State.PUBLISHED;
import static fi.toteuma.publishing.State.RELEASED;
import static fi.toteuma.publishing.State.RETURNED;
import static fi.toteuma.publishing.State.WITHDRAWN;

import fi.toteuma.publishing.Decision.Outcome;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which step is allowed from where, and where it leads. All of it is here. */
public final class Way {

    private Way() {}

    /**
     * @param outcome what the body decided; only looked at where it decides
     * @return empty where the step isn't allowed from the state
     */
    public static Optional<State> after(State from, Step step, Optional<Outcome> outcome) {
        return Optional.ofNullable(switch (step) {
            // from published: a correction is a new version
            case RELEASE -> from == DRAFT || from == PUBLISHED ? RELEASED : null;
            case AGENDA -> from == RELEASED ? ON_AGENDA : null;
            case DECIDE -> from != ON_AGENDA ? null : outcome.map(Way::decided).orElse(null);
            // a step of its own: who records a decision without knowing that another did doesn't replace theirs
            case CORRECT -> from != DECIDED ? null : outcome.map(Way::decided).orElse(null);
            case PUBLISH -> from == DECIDED ? PUBLISHED : null;
            case WITHDRAW -> from == RELEASED || from == ON_AGENDA ? WITHDRAWN : null;
        });
    }

    private static State decided(Outcome outcome) {
        return outcome == Outcome.RETURNED ? RETURNED : DECIDED;
    }

    /** The steps that are allowed from a state. */
    public static Set<Step> from(State state) {
        EnumSet<Step> steps = EnumSet.allOf(Step.class);
        steps.removeIf(step -> after(state, step, Optional.of(Outcome.NOTED)).isEmpty());
        return steps;
    }

    /** Whether a step that takes something back must say why. */
    public static boolean needsReason(State from, Step step, Optional<Outcome> outcome) {
        return step == Step.WITHDRAW
                || step == Step.RELEASE && from == PUBLISHED
                || step == Step.CORRECT
                || outcome.filter(Outcome.RETURNED::equals).isPresent();
    }
}
