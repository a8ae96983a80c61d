package fi.toteuma.imports;

import fi.toteuma.kernel.Money;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of a file was read otherwise than it stands: a part of where its figures come from. */
public record Mended(List<Cell> cells, List<Code> codes) {

    private static final String ACCOUNT = "account";

    public static final Mended NONE = new Mended(List.of(), List.of());

    public Mended {
        cells = List.copyOf(cells);
        codes = List.copyOf(codes);
    }

    public boolean isEmpty() {
        return cells.isEmpty() && codes.isEmpty();
    }

    /** What was left out: rows whose code nobody knows, and single rows. */
    public List<Code> leftOut() {
        return codes.stream().filter(code -> code.known().isEmpty()).toList();
    }

    public List<Code> readAsOthers() {
        return codes.stream().filter(code -> code.known().isPresent()).toList();
    }

    /** What codes were read as that couldn't be used as they are. */
    public Map<Mending.Code, String> codesReadAs() {
        return readAsOthers().stream()
                .collect(Collectors.toMap(code -> new Mending.Code(code.field(), code.code()), code -> code.known().orElseThrow()));
    }

    /**
     * What of it concerns some rows: their cells, and codes that were read as one of these accounts or as something else than an account.
     *
     * @param rows rows of the file, each as ranges: {@code 12-40,88}
     * @param accounts codes of the accounts that the rows' amounts are on
     */
    public Mended concerning(Collection<String> rows, Collection<String> accounts) {
        return new Mended(
                cells.stream().filter(cell -> rows.stream().anyMatch(ranges -> holds(ranges, cell.row()))).toList(),
                readAsOthers().stream()
                        .filter(code -> !code.field().equals(ACCOUNT) || accounts.contains(code.known().orElseThrow()))
                        .toList());
    }

    private static boolean holds(String ranges, int row) {
        for (String range : ranges.split(",")) {
            String[] ends = range.strip().split("-");
            if (!ends[0].isEmpty() && Integer.parseInt(ends[0]) <= row && row <= Integer.parseInt(ends[ends.length - 1])) {
                return true;
            }
        }
        return false;
    }

    /**
     * A corrected cell.
     *
     * @param letters the column, as a spreadsheet names it
     * @param name the column's name in the file; may be empty
     * @param field our name of what the column is read as; empty: it isn't read
     * @param from what stands in the file
     * @param by the login of whoever corrected it
     */
    public record Cell(int row, String letters, String name, String field, String from, String to, String by, LocalDateTime at) {

        /** The column's letter and name: {@code C, päivä}. */
        public String column() {
            return name.isEmpty() ? letters : letters + ", " + name;
        }
    }

    /**
     * A code that can't be used as it is.
     *
     * @param field our name of its column; empty: a single row, whose number is the code
     * @param known what it was read as; empty: its rows were left out
     * @param rows how many rows have it
     * @param amount of these rows together, in our signs; empty where the file holds no amounts
     */
    public record Code(String field, String code, Optional<String> known, int rows, Optional<Money> amount) {

        public boolean isRow() {
            return field.isEmpty();
        }
    }
}
