/**
 * Files in: the list of imports, taking one back, and a file on its way from the form to the database. The file waits in a
 * folder of ours until it is in or given up; what is checked and imported runs beside the pages, which may be left.
 */
@NullMarked
package fi.toteuma.web.internal.imports;

import org.jspecify.annotations.NullMarked;
