package fi.toteuma.web.internal.imports;

import org.jspecify.annotations.Nullable;

/** Names of files as browsers tell them: shown to people, never used as a path. */
final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /** The last part of the name, without signs that can't be seen or that turn the reading direction. */
    static String shown(@Nullable String told) {
        String name = told == null ? "" : told.replaceAll("\\p{C}", "");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
        return last.length() <= LONGEST ? last : last.substring(last.length() - LONGEST);
    }
}
