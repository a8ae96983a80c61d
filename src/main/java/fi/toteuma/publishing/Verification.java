package fi.toteuma.publishing;

import java.util.List;

/**
 * Whether what was frozen still is what it was.
 *
 * @param broken names of files whose bytes no longer have their hash
 * @param hashHolds whether the hash over all files is that of their list
 * @param dataUnchanged whether settings, files and imports are those it was made from
 * @param different names of files that come out otherwise when written again: from the data where that is unchanged, else from the
 *     frozen model
 */
public record Verification(FrozenReport report, List<String> broken, boolean hashHolds, boolean dataUnchanged, List<String> different) {

    public Verification {
        broken = List.copyOf(broken);
        different = List.copyOf(different);
    }

    /** Whether the stored bytes are those that were frozen. */
    public boolean holds() {
        return broken.isEmpty() && hashHolds;
    }
}
