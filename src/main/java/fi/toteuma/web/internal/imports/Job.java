package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Progress;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicReference;

/** A file on its way in. */
public final class Job {

    private final String id;
    private final String municipality;
    private final ImportRequest request;
    private final LocalDateTime started;
    private final AtomicReference<Stage> stage = new AtomicReference<>(new Stage.Checking(0));
    private volatile long rows;

    Job(String id, String municipality, ImportRequest request, LocalDateTime started) {
        this.id = id;
        this.municipality = municipality;
        this.request = request;
        this.started = started;
    }

    /** Its name in addresses; nobody can guess it. */
    public String id() {
        return id;
    }

    /** The municipality's key. */
    public String municipality() {
        return municipality;
    }

    public ImportRequest request() {
        return request;
    }

    public LocalDateTime started() {
        return started;
    }

    public Stage stage() {
        return stage.get();
    }

    public String page() {
        return "/imports/jobs/" + id;
    }

    /** Told by the importer while it works. */
    void at(Progress.Step step, long done) {
        stage.updateAndGet(now -> switch (now) {
            case Stage.Checking ignored -> new Stage.Checking(done);
            case Stage.Importing ignored -> new Stage.Importing(step, done, rows);
            default -> now;
        });
    }

    void checked(ImportOutcome outcome) {
        rows = outcome instanceof ImportOutcome.Sound sound ? sound.rows() : 0;
        stage.set(new Stage.Checked(outcome));
    }

    /**
     * Whether the import may start: the file was found sound or its differences were shown, and nobody started it yet.
     * Who asks first gets it.
     */
    boolean confirm() {
        Stage now = stage.get();
        return now instanceof Stage.Checked(ImportOutcome outcome)
                && (outcome instanceof ImportOutcome.Sound || outcome instanceof ImportOutcome.NeedsConfirmation)
                && stage.compareAndSet(now, new Stage.Importing(Progress.Step.CHECKING, 0, rows));
    }

    void finished(ImportOutcome outcome) {
        // found changed in the meantime: to be confirmed once more
        stage.set(outcome instanceof ImportOutcome.NeedsConfirmation ? new Stage.Checked(outcome) : new Stage.Finished(outcome));
    }

    void broken(String number) {
        stage.set(new Stage.Broken(number));
    }

    /** Whether the file is still needed. */
    boolean needsFile() {
        return switch (stage.get()) {
            case Stage.Working ignored -> true;
            case Stage.Checked(ImportOutcome outcome) ->
                outcome instanceof ImportOutcome.Sound || outcome instanceof ImportOutcome.NeedsConfirmation;
            default -> false;
        };
    }
}
