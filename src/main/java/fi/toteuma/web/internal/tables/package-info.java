/** One table on its own, and where each of its figures comes from, down to account, month and rows of the imported file. */
@NullMarked
package fi.toteuma.web.internal.tables;

import org.jspecify.annotations.NullMarked;
