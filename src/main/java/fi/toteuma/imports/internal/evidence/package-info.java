/** Files that are kept as they are, to show where a measured value comes from: which ones may be kept, and where. */
@NullMarked
package fi.toteuma.imports.internal.evidence;

import org.jspecify.annotations.NullMarked;
