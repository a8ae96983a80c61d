/** Search: what was found, with its words marked, and where to read or write it. */
@NullMarked
package fi.toteuma.web.internal.search;

import org.jspecify.annotations.NullMarked;
