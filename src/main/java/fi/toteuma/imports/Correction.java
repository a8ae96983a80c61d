package fi.toteuma.imports;

import java.time.LocalDateTime;

/**
 * What a cell of a file is to be read as.
 *
 * @param row as a spreadsheet numbers it
 * @param letters the column, as a spreadsheet names it: {@code C}
 * @param to what is read in place of what stands there
 * @param by the login of whoever corrected it
 */
public record Correction(int row, String letters, String to, String by, LocalDateTime at) {}
