package fi.toteuma.publishing;

import java.time.LocalDate;
import java.util.List;

/**
 * A version's files as they were frozen.
 *
 * @param set the layout set they are in
 * @param reportDate the date of the figures
 * @param contentHash SHA-256 over the list of all files' hashes, as {@code sha256sum * | sha256sum} gives it
 * @param programVersion of the Toteuma that made them
 * @param files by name
 */
public record FrozenReport(
        String municipality, String document, int version, String set, LocalDate reportDate, LocalDate frozenOn, String contentHash,
        String programVersion, List<FrozenFile> files) {

    public FrozenReport {
        files = List.copyOf(files);
    }

    /** The files of one of its documents: the report itself, or a translation. */
    public List<FrozenFile> filesOf(String key) {
        return files.stream().filter(file -> file.document().equals(key)).toList();
    }
}
