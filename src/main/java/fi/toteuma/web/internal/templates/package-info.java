/**
 * The layouts that a municipality's documents are made with: which there are, what stands in them, and a municipality's own to change. What
 * is kept is the room {@code additions}' matter: these pages ask, show and preview.
 */
@NullMarked
package fi.toteuma.web.internal.templates;

import org.jspecify.annotations.NullMarked;
