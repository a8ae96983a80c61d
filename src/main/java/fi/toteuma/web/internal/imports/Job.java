package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Mending;
import fi.toteuma.imports.Progress;
import fi.toteuma.imports.WaitingFiles.WaitingFile;
import fi.toteuma.municipality.ColumnMapping;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A file on its way in. */
public final class Job {

    private final String id;
    private final String municipality;
    private final String by;
    private final LocalDateTime started;
    private final ColumnMapping sent;
    private volatile ImportRequest request;
    private volatile Looked looked = Looked.NOTHING;
    private volatile Map<Mending.Code, String> searched = Map.of();
    private final AtomicReference<Stage> stage = new AtomicReference<>(new Stage.Checking(0));
    private volatile long rows;
    private volatile boolean kept = true;

    Job(WaitingFile file) {
        this.id = file.id();
        this.municipality = file.municipality();
        this.by = file.by();
        this.sent = file.sent();
        this.request = file.request();
        this.started = file.at();
    }

    /** Whether a stop of the program doesn't lose it. */
    public boolean isKept() {
        return kept;
    }

    void kept(boolean is) {
        kept = is;
    }

    /** Its name in addresses; nobody can guess it. */
    public String id() {
        return id;
    }

    /** The municipality's key. */
    public String municipality() {
        return municipality;
    }

    /** The login of whoever sent it. */
    public String by() {
        return by;
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
        rows = switch (outcome) {
            case ImportOutcome.Sound sound -> sound.rows();
            case ImportOutcome.NeedsConfirmation needed -> needed.rows();
            default -> 0;
        };
        stage.set(new Stage.Checked(outcome));
    }

    /** Columns that somebody told apart on the page, ours with the file's name or the value of all rows. */
    public Map<String, String> columnsTold() {
        Map<String, String> told = new TreeMap<>(request.mapping().columns());
        told.putAll(request.mapping().constants());
        told.entrySet().removeAll(sent.columns().entrySet());
        told.entrySet().removeAll(sent.constants().entrySet());
        return told;
    }

    /** What was seen in the file besides when it was looked over. */
    public Looked looked() {
        return looked;
    }

    void looked(Looked seen) {
        looked = seen;
    }

    /** What was looked for among names of codes, by the code that it would stand for. */
    Map<Mending.Code, String> searched() {
        return searched;
    }

    /**
     * Whether the file may be looked over anew, read in another way: it waits for somebody, and who asks first gets it.
     *
     * @param words what was looked for among names of codes
     * @param keep keeps how it is read from now on; where that fails, the file waits as it did
     */
    boolean again(ImportRequest other, Map<Mending.Code, String> words, Consumer<ImportRequest> keep) {
        Stage now = stage.get();
        if (!(now instanceof Stage.Checked(ImportOutcome outcome)) || outcome instanceof ImportOutcome.Unchanged && other.kind() == request.kind()
                || !stage.compareAndSet(now, new Stage.Checking(0))) {
            return false;
        }
        try {
            keep.accept(other);
        } catch (RuntimeException e) {
            stage.set(now);
            throw e;
        }
        request = other;
        searched = Map.copyOf(words);
        return true;
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
        // found changed in the meantime: to be confirmed once more, or mended
        stage.set(outcome instanceof ImportOutcome.NeedsConfirmation || outcome instanceof ImportOutcome.Refused ? new Stage.Checked(outcome) : new Stage.Finished(outcome));
    }

    void broken(String number) {
        stage.set(new Stage.Broken(number));
    }

    /** Whether the file may be looked over anew after the program failed; who asks first gets it. */
    boolean retry() {
        return stage.get() instanceof Stage.Broken broken && stage.compareAndSet(broken, new Stage.Checking(0));
    }

    public boolean isWorking() {
        return stage.get() instanceof Stage.Working;
    }

    /** What became of it, as a phrase of the pages: {@code working}, {@code mend}, {@code waiting}, {@code in}, {@code unchanged}, {@code broken}. */
    public String became() {
        return switch (stage.get()) {
            case Stage.Working ignored -> "working";
            case Stage.Broken ignored -> "broken";
            case Stage.Checked(ImportOutcome outcome) -> became(outcome);
            case Stage.Finished(ImportOutcome outcome) -> became(outcome);
        };
    }

    private static String became(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Refused ignored -> "mend";
            case ImportOutcome.Imported ignored -> "in";
            case ImportOutcome.Unchanged ignored -> "unchanged";
            default -> "waiting";
        };
    }

    /** Whether it was taken in. */
    boolean isIn() {
        return stage.get() instanceof Stage.Finished(ImportOutcome outcome) && outcome instanceof ImportOutcome.Imported;
    }

    /** Whether the file is still needed. */
    boolean needsFile() {
        return switch (stage.get()) {
            case Stage.Working ignored -> true;
            case Stage.Broken ignored -> true;
            case Stage.Checked(ImportOutcome outcome) ->
                !(outcome instanceof ImportOutcome.Imported || outcome instanceof ImportOutcome.Unchanged);
            case Stage.Finished ignored -> false;
        };
    }
}
