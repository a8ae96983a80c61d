/** From checked rows to the tables of the financial core, and back again. All SQL of the imports is here. */
@NullMarked
package fi.toteuma.imports.internal.writing;

import org.jspecify.annotations.NullMarked;
