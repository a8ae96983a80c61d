/** Amounts and dates as people and programs write them, read exactly or refused. Knows no file and no database. */
@NullMarked
package fi.toteuma.imports.internal.numbers;

import org.jspecify.annotations.NullMarked;
