/** How words and figures are set, in every format alike. Knows no file format. */
@NullMarked
package fi.toteuma.rendering.internal.typography;

import org.jspecify.annotations.NullMarked;
