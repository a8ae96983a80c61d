package fi.toteuma.exports;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.kernel.MunicipalityId;
import java.io.OutputStream;

/** Writes what is stored in the format that the importers read (docs/import-formats.md). */
public interface Exports {

    /**
     * Writes everything of one kind: UTF-8, a header row, comma between columns, point before decimals, our signs.
     *
     * @return how many rows were written, without the header
     */
    long write(MunicipalityId municipality, ImportKind kind, OutputStream out);
}
