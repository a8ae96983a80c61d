package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.ImportBatch;
import fi.toteuma.imports.Mended;

/**
 * One import: what came in, and what of its file was read otherwise than it stands.
 *
 * @param figures whether the reader may take it back
 * @param payees whether the reader may see payees and texts of vouchers
 */
public record ImportView(String municipality, ImportBatch batch, Mended mended, boolean figures, boolean payees) {

    public String list() {
        return "/imports?municipality=" + municipality;
    }

    public String undoPage() {
        return "/imports/" + municipality + "/" + batch.id() + "/undo";
    }
}
