/** How words, paragraphs and tables of two documents find each other. */
@NullMarked
package fi.toteuma.comparison.internal;

import org.jspecify.annotations.NullMarked;
