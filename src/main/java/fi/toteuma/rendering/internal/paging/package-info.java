/** What the paper formats share: which blocks stay on one page, and how wide a table's columns are. Knows no file format. */
@NullMarked
package fi.toteuma.rendering.internal.paging;

import org.jspecify.annotations.NullMarked;
