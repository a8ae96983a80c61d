package fi.toteuma.web.internal.search;

import fi.toteuma.kernel.Language;
import java.util.Optional;

/**
 * Where to go from something that was found.
 *
 * @param writes whether it can be written there; otherwise it is a document to read
 * @param document title of the document, in its own language
 */
public record Way(String address, boolean writes, Optional<String> document, Language language) {}
