package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.Differences;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.Problem;
import fi.toteuma.imports.Problems;
import fi.toteuma.kernel.Money;
import java.util.List;
import java.util.Optional;

/** A file on its way in, as its page shows it. */
public record JobView(Job job, Stage stage) {

    /** How many differences and warnings a page lists. */
    public static final int LISTED = 200;

    static JobView of(Job job) {
        return new JobView(job, job.stage());
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

    public List<ProblemGroup> groups(Problems problems) {
        return ProblemGroup.of(problems);
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

    /** Back to the municipality's imports. */
    public String list() {
        return "/imports?municipality=" + job.municipality();
    }
}
