/** From a file to rows of text: encodings, delimiters, spreadsheets, column names, and the guards against bad files. */
@NullMarked
package fi.toteuma.imports.internal.reading;

import org.jspecify.annotations.NullMarked;
