package fi.toteuma.publishing;

import fi.toteuma.kernel.Language;

/**
 * A frozen file, without its bytes.
 *
 * @param name {@code <document>.<format>}
 * @param document key of the document it is a file of: a translation's own
 * @param size in bytes
 */
public record FrozenFile(String name, String document, Language language, String format, String sha256, int size) {}
