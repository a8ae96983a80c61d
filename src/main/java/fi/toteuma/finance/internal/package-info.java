/** The SQL of the financial core. */
@NullMarked
package fi.toteuma.finance.internal;

import org.jspecify.annotations.NullMarked;
