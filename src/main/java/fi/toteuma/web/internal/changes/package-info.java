/** What is different in a document since an earlier report: words, statuses, figures. */
@NullMarked
package fi.toteuma.web.internal.changes;

import org.jspecify.annotations.NullMarked;
