/** What the paper formats share: which blocks stay on one page, how wide columns and how high rows are. Knows no file format. */
@NullMarked
package fi.toteuma.rendering.internal.paging;

import org.jspecify.annotations.NullMarked;
