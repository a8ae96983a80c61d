/**
 * A document as a workbook: a sheet of contents, then a sheet for each table, and one for all cards. Cells hold cents; number
 * formats round and scale them, so that a cell shows what is printed and still knows its cents. Sums, differences and
 * percentages are live formulas, each checked against the value of the document before the file leaves.
 */
@NullMarked
package fi.toteuma.rendering.internal.xlsx;

import org.jspecify.annotations.NullMarked;
