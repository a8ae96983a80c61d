/**
 * From a layout and figures to a document: one small contributor per kind of block.
 *
 * <p>Knows neither Spring nor SQL.
 */
@NullMarked
package fi.toteuma.reporting.internal.assembly;

import org.jspecify.annotations.NullMarked;
