/** How an import works inside. */
@NullMarked
package fi.toteuma.imports.internal;

import org.jspecify.annotations.NullMarked;
