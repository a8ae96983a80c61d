/** The list of documents, each document as page and as file, and what is frozen of it. */
@NullMarked
package fi.toteuma.web.internal.documents;

import org.jspecify.annotations.NullMarked;
