/**
 * Files in: the list of imports, taking one back, and a file on its way from the form to the database. The file waits in a
 * folder of ours until it is in or given up; what is checked and imported runs beside the pages, which may be left. A file with mistakes is
 * mended on its page: what its codes stand for, what its cells are to be read as, which rows are left out.
 */
@NullMarked
package fi.toteuma.web.internal.imports;

import org.jspecify.annotations.NullMarked;
