package fi.toteuma.imports;

import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.ColumnMapping;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to import.
 *
 * @param source the sending system: entries are identified within it, and files of one source replace each other where
 *     they are about the same period and units
 * @param path where the file is; it must stay as it is until the import is over
 * @param name the file's name for messages and for the list of imports
 * @param sheet the sheet of a workbook; empty: the first one that holds anything
 * @param mending how it is to be read otherwise than it stands
 */
public record ImportRequest(
        MunicipalityId municipality,
        ImportKind kind,
        String source,
        Path path,
        String name,
        ColumnMapping mapping,
        Optional<String> sheet,
        Mending mending) {

    /** A file that is read as it stands. */
    public ImportRequest(
            MunicipalityId municipality, ImportKind kind, String source, Path path, String name, ColumnMapping mapping,
            Optional<String> sheet) {
        this(municipality, kind, source, path, name, mapping, sheet, Mending.NONE);
    }

    /** A file that needs no mapping, its source named after its kind. */
    public static ImportRequest of(MunicipalityId municipality, ImportKind kind, Path path) {
        return new ImportRequest(
                municipality,
                kind,
                kind.key(),
                path,
                String.valueOf(path.getFileName()),
                ColumnMapping.NONE,
                Optional.empty());
    }

    public ImportRequest from(String otherSource) {
        return new ImportRequest(municipality, kind, otherSource, path, name, mapping, sheet, mending);
    }

    public ImportRequest with(ColumnMapping otherMapping) {
        return new ImportRequest(municipality, kind, source, path, name, otherMapping, sheet, mending);
    }

    public ImportRequest with(Mending otherMending) {
        return new ImportRequest(municipality, kind, source, path, name, mapping, sheet, otherMending);
    }

    /** The same file as one of another kind. */
    public ImportRequest as(ImportKind other) {
        return new ImportRequest(municipality, other, source, path, name, mapping, sheet, mending);
    }
}
