package fi.toteuma.commandline;

import fi.toteuma.imports.Differences;
import fi.toteuma.imports.FolderOutcome;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.Problem;
import fi.toteuma.kernel.Money;
import java.util.List;
import java.util.Optional;

/** Says what became of a file. */
final class ImportReport {

    private static final int SHOWN = 40;

    private final Words words;
    private int files;
    private long rows;
    private int exitCode = ExitCode.DONE;

    ImportReport(Words words) {
        this.words = words;
    }

    /** Says what became of a folder, file by file. */
    void folder(String folder, FolderOutcome outcome) {
        switch (outcome) {
            case FolderOutcome.Imported imported ->
                imported.files().forEach(file -> outcome(file.file(), file.outcome()));
            case FolderOutcome.NeedsConfirmation(var waiting) -> waiting.forEach(file -> outcome(file.file(), file.outcome()));
            case FolderOutcome.Refused(var problems) -> outcome(folder, new ImportOutcome.Refused(problems));
        }
    }

    /** Says it, and remembers the worst. */
    void outcome(String file, ImportOutcome outcome) {
        files++;
        switch (outcome) {
            case ImportOutcome.Imported imported -> {
                rows += imported.rows();
                warnings(imported.warnings());
                words.say(
                        "import.imported", file, number(imported.rows()), sum(imported.controlTotal()),
                        String.valueOf(imported.batch()));
            }
            case ImportOutcome.Unchanged(long batch) -> words.say("import.unchanged", file, String.valueOf(batch));
            case ImportOutcome.Sound sound -> {
                warnings(sound.warnings());
                words.say("import.sound", file, number(sound.rows()), sum(sound.controlTotal()));
            }
            case ImportOutcome.Refused(var problems) -> {
                words.complain(words.of("import.refused", file, number(problems.total())));
                problems.shown().stream().limit(SHOWN).forEach(this::complain);
                if (problems.total() > SHOWN) {
                    words.complain(words.of("import.more", number(problems.total() - SHOWN)));
                }
                exitCode = ExitCode.REFUSED;
            }
            case ImportOutcome.NeedsConfirmation needed -> {
                warnings(needed.warnings());
                differences(file, needed.differences());
                exitCode = Math.max(exitCode, ExitCode.NEEDS_CONFIRMATION);
            }
        }
    }

    int files() {
        return files;
    }

    long rows() {
        return rows;
    }

    int exitCode() {
        return exitCode;
    }

    private void differences(String file, Differences differences) {
        words.say("import.differences", file);
        differences.amounts().stream().limit(SHOWN).forEach(each -> words.say(
                "import.difference", each.unit(), each.account(), sum(each.before()), sum(each.after())));
        differences.records().stream().limit(SHOWN).forEach(each -> words.say(
                "import.difference", each.key(), each.column(), each.before(), each.after()));
        int more = differences.amounts().size() + differences.records().size() - 2 * SHOWN;
        if (more > 0) {
            words.say("import.more", number(more));
        }
        words.say("import.confirm");
    }

    private void warnings(List<Problem> warnings) {
        warnings.forEach(this::complain);
    }

    private void complain(Problem problem) {
        words.complain("  " + problem.message(words.language()));
    }

    /** Nothing for files without amounts. */
    private String sum(Optional<Money> money) {
        return money.map(words::amount).map(amount -> words.of("import.sum", amount)).orElse("");
    }

    private String number(long count) {
        return words.count(count);
    }
}
