/** A unit's budget of a year: looked at, typed, pasted, amended by decisions; forecasts that nobody gave. */
@NullMarked
package fi.toteuma.web.internal.budget;

import org.jspecify.annotations.NullMarked;
