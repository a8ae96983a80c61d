/** How far the reporting rounds are. */
@NullMarked
package fi.toteuma.web.internal.rounds;

import org.jspecify.annotations.NullMarked;
