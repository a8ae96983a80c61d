/** A unit's part of a report as whoever answers for it reads it: with comments, sent back with a reason or released. */
@NullMarked
package fi.toteuma.web.internal.review;

import org.jspecify.annotations.NullMarked;
