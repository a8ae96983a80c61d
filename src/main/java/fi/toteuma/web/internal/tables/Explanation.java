package fi.toteuma.web.internal.tables;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.Mended;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from.
 *
 * @param row the cell's row as it is named in the table
 * @param column the cell's column
 * @param printed what stands in the cell
 * @param exact the same to the cent; empty where there is nothing more to say
 * @param rule how it is made, as a phrase of the pages; empty where the document says it in {@code described}
 * @param described how it is made, in the document's own words; may be empty
 * @param cells the cells of the table it is made of
 * @param sources the facts it is made of
 */
public record Explanation(
        String row,
        String column,
        String printed,
        String exact,
        String rule,
        String described,
        List<Part> cells,
        List<Facts> sources) {

    /** @param sign {@code +} or {@code −}, or empty where the rule says it */
    public record Part(String sign, String name, String amount, String address) {}

    /**
     * The facts of one source.
     *
     * @param total their sum to the cent
     * @param sameAsCell whether the sum is the cell's value; null where the cell isn't just their sum
     */
    public record Facts(
            String description,
            List<Period> periods,
            String total,
            @Nullable Boolean sameAsCell,
            List<ImportedFile> files) {}

    /** What was booked, budgeted or planned in one year, by account. */
    public record Period(String measure, int year, List<Account> accounts, String total) {}

    /** @param subtotal over its months */
    public record Account(String code, String name, String subtotal, List<Month> months) {

        /** Whether one line says it all: an amount of the whole year, or of a single month. */
        public boolean single() {
            return months.size() == 1;
        }
    }

    /**
     * @param month 1–12; 0 for an amount of the whole year
     * @param page the import's own
     * @param rows rows of the imported file, as ranges
     * @param vouchers where the entries are shown with payees; null where there are none, or not to this reader
     */
    public record Month(int month, String amount, long batch, String page, String rows, @Nullable String vouchers) {

        private static final int SHORT = 40;

        /** The ranges with room between them, where a line can break. */
        public String spacedRows() {
            return rows.replace(",", ", ").replace("-", "–");
        }

        /** Whether the ranges are short enough to be read in passing. */
        public boolean fewRows() {
            return rows.length() <= SHORT;
        }
    }

    /**
     * The import that facts came with.
     *
     * @param page the import's own
     * @param mended what of it was read otherwise than it stands and concerns these facts
     */
    public record ImportedFile(long number, String file, int rows, String when, String sha256, String page, ImportKind kind, Mended mended) {}
}
