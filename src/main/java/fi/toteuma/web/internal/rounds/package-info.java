/** How far the reporting rounds are; opening, changing and locking them, closing months, and carrying over. */
@NullMarked
package fi.toteuma.web.internal.rounds;

import org.jspecify.annotations.NullMarked;
