/** How {@code checks} orders findings, gathers what the rules read, and keeps what was accepted. */
@NullMarked
package fi.toteuma.checks.internal;

import org.jspecify.annotations.NullMarked;
