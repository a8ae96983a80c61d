package fi.toteuma.goals;

import java.time.LocalDateTime;

/**
 * A file that shows where a measured value comes from.
 *
 * @param name unique among the municipality's files in force
 * @param mediaType what its content was found to be
 * @param sha256 of its content, in hexadecimal digits
 * @param size in bytes
 * @param attachedBy a role; may be empty
 * @param batch the import that brought it
 */
public record EvidenceFile(
        String name, String mediaType, String sha256, long size, String attachedBy, LocalDateTime attachedAt, long batch) {

    /** Whether what a value names as its evidence is an address, not a file. */
    public static boolean isLink(String evidence) {
        return evidence.startsWith("https://") || evidence.startsWith("http://");
    }
}
