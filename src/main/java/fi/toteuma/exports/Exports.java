package fi.toteuma.exports;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.kernel.MunicipalityId;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes what is stored in the format that the importers read (docs/import-formats.md). */
public interface Exports {

    /**
     * Writes everything of one kind: UTF-8, a header row, comma between columns, point before decimals, our signs.
     *
     * @return how many rows were written, without the header
     */
    long write(MunicipalityId municipality, ImportKind kind, OutputStream out);

    /**
     * Writes the evidence files in force into a folder, each as it came, under its own name.
     *
     * @param folder is made where it isn't there; files of these names in it are written over
     * @return how many files were written
     */
    long writeEvidence(MunicipalityId municipality, Path folder);
}
