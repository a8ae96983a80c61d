package fi.toteuma.web.internal.documents;

import fi.toteuma.web.internal.page.NoSuchPage;
import java.util.regex.Pattern;

/** Which document, in which layout set. Only names that can be keys: nothing else ever reaches a file or a query. */
public record DocumentAddress(String municipality, String key, String set) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** @throws NoSuchPage if a part can't be a key */
    public DocumentAddress {
        for (String part : new String[] {municipality, key, set}) {
            if (!KEY.matcher(part).matches()) {
                throw new NoSuchPage("not a key");
            }
        }
    }

    /** The document as a page. */
    public String page() {
        return "/documents/" + path();
    }

    /** The document as a file, to be saved. */
    public String file(String format) {
        return page() + "/" + key + "." + format;
    }

    /** The list of its tables. */
    public String tables() {
        return "/tables/" + path();
    }

    /** What the checks found in it. */
    public String findings() {
        return page() + "/findings";
    }

    /** What is different in it since an earlier report. */
    public String changes() {
        return page() + "/changes";
    }

    /** The document as it stands now, each part written where it stands. */
    public String live() {
        return page() + "/live";
    }

    private String path() {
        return municipality + "/" + key + "/" + set;
    }
}
