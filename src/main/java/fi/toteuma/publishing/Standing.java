package fi.toteuma.publishing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a report stands.
 *
 * @param document its key; of a translation, the key of the report it is published with
 * @param history all steps that were taken, the first first
 */
public record Standing(String document, List<Taken> history) {

    public Standing {
        history = List.copyOf(history);
    }

    public State state() {
        return last().map(Taken::state).filter(state -> !state.isDropped()).orElse(State.DRAFT);
    }

    /** The version it is of, from 1; where a version was returned or withdrawn, the next. */
    public int version() {
        return last().map(taken -> taken.version() + (taken.state().isDropped() ? 1 : 0)).orElse(1);
    }

    /** The version that a step would be of: releasing after publishing begins the next one. */
    public int versionAfter(Step step) {
        return version() + (step == Step.RELEASE && state() == State.PUBLISHED ? 1 : 0);
    }

    /** The version that visitors read: the last one published. */
    public Optional<Integer> published() {
        return history.stream().filter(taken -> taken.state() == State.PUBLISHED).map(Taken::version).reduce((first, later) -> later);
    }

    /** Where a version stands or ended; a draft where no step of it was taken. */
    public State stateOf(int version) {
        return of(version).reduce((first, later) -> later).map(Taken::state).orElse(State.DRAFT);
    }

    /** What the body decided about a version, as it was last recorded. */
    public Optional<Decision> decision(int version) {
        return of(version).flatMap(taken -> taken.decision().stream()).reduce((first, later) -> later);
    }

    private Stream<Taken> of(int version) {
        return history.stream().filter(taken -> taken.version() == version);
    }

    public Optional<Taken> last() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }
}
