package fi.toteuma.web.internal.documents;

import fi.toteuma.publishing.FrozenFile;

/** Which frozen version of a document. */
public record VersionAddress(String municipality, String key, int version) {

    /** The document to read, as it was frozen. */
    public String page() {
        return "/versions/" + municipality + "/" + key + "/" + version;
    }

    /** Its files with their hashes, and how it came about. */
    public String files() {
        return page() + "/files";
    }

    /** This version beside an earlier one. @param earlier a version's number */
    public String since(int earlier) {
        return compare() + "?from=" + earlier + "&to=" + version;
    }

    /** The report's versions side by side. */
    public String compare() {
        return "/versions/" + municipality + "/" + key + "/compare";
    }

    /** A frozen file, to be saved. */
    public String file(FrozenFile file) {
        return page() + "/" + file.name();
    }
}
