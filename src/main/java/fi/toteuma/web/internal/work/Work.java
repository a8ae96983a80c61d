package fi.toteuma.web.internal.work;

import fi.toteuma.kernel.Language;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/** Something that takes long. */
public final class Work {

    private final String id;
    private final String by;
    private final Subject subject;
    private final LocalDateTime started;
    private volatile State state = new Running(0, 0);

    Work(String id, String by, Subject subject, LocalDateTime started) {
        this.id = id;
        this.by = by;
        this.subject = subject;
        this.started = started;
    }

    /**
     * What is being done.
     *
     * @param phrase of the pages, with a place for the name
     * @param name what it is done to
     * @param municipality its key
     * @param page where its result is to be seen
     */
    public record Subject(String phrase, String name, String municipality, String page) {}

    /** How far it is. */
    public sealed interface State {}

    /**
     * Waits for its turn or is worked on.
     *
     * @param of how many steps there are; 0: not known yet
     */
    public record Running(int done, int of) implements State {}

    public record Done(LocalDateTime at) implements State {}

    /**
     * It was looked at and not done: nothing changed.
     *
     * @param reason in a reader's language
     */
    public record Refused(LocalDateTime at, Function<Language, String> reason) implements State {}

    /** The program failed; the log has the reason under this number, and nothing changed. */
    public record Broken(LocalDateTime at, String number) implements State {}

    /** Told by the work itself. */
    @FunctionalInterface
    public interface Progress {
        void at(int done, int of);
    }

    /** Does the work. */
    @FunctionalInterface
    public interface Task {

        /** @return why it wasn't done, in a reader's language; empty: it is done */
        Optional<Function<Language, String>> run(Progress progress);
    }

    /** Its name in addresses; nobody can guess it. */
    public String id() {
        return id;
    }

    /** The login of whoever started it. */
    public String by() {
        return by;
    }

    public Subject subject() {
        return subject;
    }

    public LocalDateTime started() {
        return started;
    }

    public State state() {
        return state;
    }

    public boolean isRunning() {
        return state instanceof Running;
    }

    public String page() {
        return "/work/" + id;
    }

    void is(State now) {
        state = now;
    }
}
