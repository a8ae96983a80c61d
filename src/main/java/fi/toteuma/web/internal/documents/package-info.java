/** The list of documents, and each document as page and as file. */
@NullMarked
package fi.toteuma.web.internal.documents;

import org.jspecify.annotations.NullMarked;
