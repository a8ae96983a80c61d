/**
 * The years of a municipality, what each has and misses, and adding a document to one or changing it. What is added is the room {@code additions}'
 * matter: these pages ask and show.
 */
@NullMarked
package fi.toteuma.web.internal.years;

import org.jspecify.annotations.NullMarked;
