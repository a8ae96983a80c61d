/** The accessibility statement. */
@NullMarked
package fi.toteuma.web.internal.accessibility;

import org.jspecify.annotations.NullMarked;
