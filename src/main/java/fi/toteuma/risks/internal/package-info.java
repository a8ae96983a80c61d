/** How {@code risks} reads its tables. */
@NullMarked
package fi.toteuma.risks.internal;

import org.jspecify.annotations.NullMarked;
