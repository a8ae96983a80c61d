/** Who may ask at all: hosts, origins and form tokens, and the headers that keep pages safe. */
@NullMarked
package fi.toteuma.web.internal.guard;

import org.jspecify.annotations.NullMarked;
