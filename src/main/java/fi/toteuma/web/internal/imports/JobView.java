package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.Differences;
import fi.toteuma.imports.FilePreview;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.KnownCodes;
import fi.toteuma.imports.Mended;
import fi.toteuma.imports.Mending;
import fi.toteuma.imports.Problem;
import fi.toteuma.imports.Problems;
import fi.toteuma.imports.Summary;
import fi.toteuma.imports.UnknownCode;
import fi.toteuma.kernel.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in, as its page shows it.
 *
 * @param payees whether the reader may see payees and texts of vouchers
 * @param unconfirmed whether the reader wanted to take the file in without saying yes to what is left out
 */
public record JobView(Job job, Stage stage, boolean payees, boolean unconfirmed) {

    /** How many differences and warnings a page lists. */
    public static final int LISTED = 200;

    /** How many codes are offered while one types. */
    private static final int OFFERED = 400;

    /** How many codes and cells a page asks about at once; the next ones come when these are mended. */
    public static final int ASKED = 40;

    /** How many causes of problems a page tells of. */
    private static final int CAUSES = 60;

    /** Whether somebody may say what the file holds: which columns are about persons hangs on it, so not everybody who sees the file may. */
    public boolean mayNameKind(String login) {
        return payees || job.by().equals(login);
    }

    static JobView of(Job job, boolean payees) {
        return new JobView(job, job.stage(), payees, false);
    }

    JobView asUnconfirmed() {
        return new JobView(job, stage, payees, true);
    }

    /** What may be decided about the code that a group is about. */
    public List<Looked.CodeChoice> choices(ProblemGroup group) {
        return job.looked().choices().values().stream().filter(choice -> group.isAbout(choice.code())).toList();
    }

    /** The codes that may be typed for one, few enough to be offered while typing; else none. */
    public List<KnownCodes.KnownCode> offered(ImportKind kind) {
        List<UnknownCode> asked = job.looked().choices().values().stream().map(Looked.CodeChoice::code).filter(code -> code.refers() == kind).toList();
        List<KnownCodes.KnownCode> all = job.looked().names().getOrDefault(kind, List.of()).stream()
                .filter(known -> asked.stream().anyMatch(code -> code.mayBe(known.code())))
                .toList();
        return all.size() <= OFFERED ? all : List.of();
    }

    /** Kinds of codes that are asked about. */
    public List<ImportKind> asked() {
        return job.looked().names().keySet().stream().sorted().toList();
    }

    /** The column of a problem that can be corrected here, as a spreadsheet names it; null where it can't. */
    public @Nullable String letters(Problem problem) {
        return Cells.letters(problem).orElse(null);
    }

    /** Our name of the column that a problem says is missing; null where it is about something else. */
    public @Nullable String missingColumn(Problem problem) {
        return Cells.missingColumn(problem).orElse(null);
    }

    /** The file's columns that aren't taken for any of ours. */
    public List<String> freeColumns() {
        return preview().stream().flatMap(preview -> preview.columns().stream())
                .filter(column -> column.field().isEmpty() && !column.name().isEmpty())
                .map(FilePreview.PreviewColumn::name)
                .distinct()
                .toList();
    }

    public boolean isDuplicate(Problem problem) {
        return Cells.isDuplicate(problem);
    }

    /** A problem as the reader may see it. */
    public Problem shown(Problem problem) {
        return isHidden(problem) ? Cells.withoutValue(problem) : problem;
    }

    /** Whether what stands there isn't for the reader. */
    public boolean isHidden(Problem problem) {
        return !payees && Cells.isAboutPersons(job, problem);
    }

    public Optional<FilePreview> preview() {
        return job.looked().preview();
    }

    public boolean isHidden(FilePreview.PreviewColumn column) {
        return !payees && column.aboutPersons();
    }

    /** Whether something is wrong with a cell of the file. */
    public boolean isWrong(int row, String letters) {
        return outcome().orElse(null) instanceof ImportOutcome.Refused(Problems problems)
                && problems.shown().stream().anyMatch(
                        each -> each.row() == row && Cells.letters(each).filter(letters::equals).isPresent());
    }

    /** Whether this file decided about a code itself; else it was remembered. */
    public boolean isDecidedHere(Mended.Code code) {
        Mending.Code asked = new Mending.Code(code.field(), code.code());
        return code.isRow() || job.request().mending().codes().containsKey(asked) || code.known().isEmpty();
    }

    /** What is left out of the file, once it could be taken in. */
    public List<Mended.Code> leftOut() {
        return summary().map(summary -> summary.mended().leftOut()).orElse(List.of());
    }

    private Optional<Summary> summary() {
        return outcome().flatMap(outcome -> switch (outcome) {
            case ImportOutcome.Sound sound -> Optional.of(sound.summary());
            case ImportOutcome.NeedsConfirmation needed -> Optional.of(needed.summary());
            default -> Optional.empty();
        });
    }

    /** Kinds that the file can be taken for. */
    public List<ImportKind> kinds() {
        return Arrays.stream(ImportKind.values()).filter(ImportKind::isTable).toList();
    }

    /** How an amount changes; one that is missing counts as nothing. */
    public Money change(Optional<Money> before, Optional<Money> after) {
        return after.orElse(Money.ZERO).minus(before.orElse(Money.ZERO));
    }

    public String importPage(long batch) {
        return "/imports/" + job.municipality() + "/" + batch;
    }

    public String codesPage() {
        return "/imports/" + job.municipality() + "/codes";
    }

    public boolean isWorking() {
        return stage instanceof Stage.Working;
    }

    /** The step the file is at, 1–4: file, check, confirmation, import. */
    public int step() {
        return switch (stage) {
            case Stage.Checking ignored -> 2;
            case Stage.Checked(ImportOutcome outcome) ->
                outcome instanceof ImportOutcome.Sound || outcome instanceof ImportOutcome.NeedsConfirmation ? 3 : 2;
            case Stage.Importing ignored -> 4;
            case Stage.Finished(ImportOutcome outcome) -> outcome instanceof ImportOutcome.Imported ? 5 : 4;
            case Stage.Broken ignored -> 2;
        };
    }

    /** What came of the file so far; empty while it is worked on. */
    public Optional<ImportOutcome> outcome() {
        return switch (stage) {
            case Stage.Checked(ImportOutcome outcome) -> Optional.of(outcome);
            case Stage.Finished(ImportOutcome outcome) -> Optional.of(outcome);
            default -> Optional.empty();
        };
    }

    /** The first causes of problems, those of codes among them that are asked about. */
    public List<ProblemGroup> groups(Problems problems) {
        return ProblemGroup.of(problems).stream().limit(CAUSES).toList();
    }

    /** How many causes aren't told of on the page. */
    public int groupsLeft(Problems problems) {
        return Math.max(0, ProblemGroup.of(problems).size() - CAUSES);
    }

    public List<Differences.AmountDifference> amounts(Differences differences) {
        return differences.amounts().stream().limit(LISTED).toList();
    }

    public List<Differences.RecordDifference> records(Differences differences) {
        return differences.records().stream().limit(LISTED).toList();
    }

    public List<Problem> warnings(List<Problem> warnings) {
        return warnings.stream().limit(LISTED).toList();
    }

    /** What an amount changes by; a missing one counts as nothing. */
    public Money change(Differences.AmountDifference difference) {
        return difference.after().orElse(Money.ZERO).minus(difference.before().orElse(Money.ZERO));
    }

    /** The day on which the file is given up if nobody decides about it; empty where it doesn't wait for anybody. */
    public Optional<LocalDate> waitsUntil() {
        return Optional.of(job).filter(waits -> !isWorking() && waits.needsFile()).map(waits -> waits.started().plus(Jobs.KEPT).toLocalDate());
    }

    /** Back to the municipality's imports. */
    public String list() {
        return "/imports?municipality=" + job.municipality();
    }
}
