/**
 * Long work: what somebody started that takes longer than a page may, worked on beside the pages; its own page, and a list of what one
 * has at work and had. Files on their way in have pages of their own and are listed here too. It is kept as long as the program runs:
 * what it made is kept where it belongs, and what is cut off leaves nothing behind.
 */
@NullMarked
package fi.toteuma.web.internal.work;

import org.jspecify.annotations.NullMarked;
