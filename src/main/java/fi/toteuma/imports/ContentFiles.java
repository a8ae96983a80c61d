package fi.toteuma.imports;

import fi.toteuma.imports.internal.content.ContentKinds;

/** How files of goals, key figures, risks, projects, investments and texts are written. */
public final class ContentFiles {

    private ContentFiles() {}

    /**
     * The query whose columns and rows are a file of this kind, for one municipality, {@code :municipality} in it.
     *
     * @throws IllegalArgumentException for kinds of figures, units, accounts and objects
     */
    public static String select(ImportKind kind) {
        return ContentKinds.of(kind).export();
    }
}
