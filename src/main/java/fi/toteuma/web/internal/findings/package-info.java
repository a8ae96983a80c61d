/** What the checks found in a document, and the forms that let a finding stand or take that back. */
@NullMarked
package fi.toteuma.web.internal.findings;

import org.jspecify.annotations.NullMarked;
