/** What is different in a document since an earlier report, and between two versions of one report: words, statuses, figures. */
@NullMarked
package fi.toteuma.web.internal.changes;

import org.jspecify.annotations.NullMarked;
