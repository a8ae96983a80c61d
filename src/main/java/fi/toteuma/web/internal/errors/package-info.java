/** What a reader sees when something is wrong, without a word about our insides. */
@NullMarked
package fi.toteuma.web.internal.errors;

import org.jspecify.annotations.NullMarked;
