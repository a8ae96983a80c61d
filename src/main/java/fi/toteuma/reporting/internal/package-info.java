/** How documents are made of what the other rooms give. */
@NullMarked
package fi.toteuma.reporting.internal;

import org.jspecify.annotations.NullMarked;
