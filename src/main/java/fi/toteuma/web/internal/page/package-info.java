/** What every page has: frame, words in the reader's language, templates, style sheets and scripts. */
@NullMarked
package fi.toteuma.web.internal.page;

import org.jspecify.annotations.NullMarked;
