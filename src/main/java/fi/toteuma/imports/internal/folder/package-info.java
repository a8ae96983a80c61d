/** A municipality's folder on disk: its settings, and the files they name, none of them outside it. */
@NullMarked
package fi.toteuma.imports.internal.folder;

import org.jspecify.annotations.NullMarked;
