package fi.toteuma.imports;

import fi.toteuma.kernel.MunicipalityId;
import java.util.List;

/** What became of a municipality's folder: all of it is in, or nothing changed. */
public sealed interface FolderOutcome {

    /** @param files in the order of municipality.yaml; each {@link ImportOutcome.Imported} or {@link ImportOutcome.Unchanged} */
    record Imported(MunicipalityId municipality, List<FileOutcome> files) implements FolderOutcome {

        /** Warnings of all files. */
        public List<Problem> warnings() {
            return files.stream()
                    .map(FileOutcome::outcome)
                    .filter(ImportOutcome.Imported.class::isInstance)
                    .flatMap(outcome -> ((ImportOutcome.Imported) outcome).warnings().stream())
                    .toList();
        }
    }

    record Refused(Problems problems) implements FolderOutcome {}

    /** @param files those that would replace something, each {@link ImportOutcome.NeedsConfirmation} */
    record NeedsConfirmation(List<FileOutcome> files) implements FolderOutcome {}

    /** @param file its path inside the folder */
    record FileOutcome(ImportKind kind, String file, ImportOutcome outcome) {}
}
