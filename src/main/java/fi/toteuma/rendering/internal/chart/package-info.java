/**
 * Draws charts as SVG, and as PNG for formats that take no SVG.
 *
 * <p>One notation everywhere: actual is solid, plan outlined, forecast hatched, last year a hollow dot or a thin line. Bars start at
 * zero, values stand at the data. Text on paper is drawn as outlines of the document's own typeface, so that a picture
 * needs no font of the machine it is made or read on.
 */
@NullMarked
package fi.toteuma.rendering.internal.chart;

import org.jspecify.annotations.NullMarked;
