/** The administrator's pages: people, their roles and their one-time links. */
@NullMarked
package fi.toteuma.web.internal.people;

import org.jspecify.annotations.NullMarked;
