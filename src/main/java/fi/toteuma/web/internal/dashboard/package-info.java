/** How a unit is doing, on one page: figures beside earlier years, goals, risks, projects and what is late, each with the way to its source. */
@NullMarked
package fi.toteuma.web.internal.dashboard;

import org.jspecify.annotations.NullMarked;
