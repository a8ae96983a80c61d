package fi.toteuma.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.toteuma.kernel.Money;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The second example's files read by hand, each with its own signs, dates and decimals: the second opinion on what the
 * importers, the database and the reports make of them.
 */
final class KaislarantaLedger {

    private static final Path DATA = Path.of("examples/kaislaranta/data");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern SHEET_ROW = Pattern.compile("<row[^>]*>(.*?)</row>");
    private static final Pattern SHEET_CELL = Pattern.compile("<c r=\"([A-Z])\\d+\"[^>]*>.*?(?:<v>|<t>)([^<]*)<");

    private final Map<String, Boolean> income = new HashMap<>();
    private final Set<String> internalAccounts = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * @param day {@code 2025-04-16} for what is dated, else empty
     * @param cents income positive, cost negative
     */
    record Row(String kind, String unit, String account, int year, int month, String day, boolean internal, long cents) {}

    KaislarantaLedger() {
        records("accounts.csv", StandardCharsets.UTF_8).forEach(row -> {
            income.put(row.getField("code"), row.getField("nature").equals("INCOME"));
            if (row.getField("internal").equals("yes")) {
                internalAccounts.add(row.getField("code"));
            }
        });
        records("units.csv", StandardCharsets.UTF_8).forEach(row -> units.add(row.getField("code")));
        for (int year : List.of(2023, 2024)) {
            records("paakirja-" + year + ".csv", WINDOWS).forEach(row -> positive("actual", row, row.getField("Tilikausi"), row.getField("Jakso"), "", row.getField("Kertymä, EUR")));
        }
        records("viennit-2025-01-08.csv", WINDOWS).forEach(this::entry);
        records("talousarvio-2024.csv", WINDOWS).forEach(row -> positive("budget", row, row.getField("Vuosi"), "0", "", row.getField("Talousarvio, EUR")));
        sheet().forEach(cells -> add("budget", cells.get(0), cells.get(1), Integer.parseInt(cells.get(2)), 0, "", "", sign(cells.get(1)) * Long.parseLong(cells.get(3)) * 100));
        records("talousarviomuutokset.csv", StandardCharsets.UTF_8).forEach(row -> add("amendment", row.getField("unit"), row.getField("account"),
                Integer.parseInt(row.getField("year")), 0, row.getField("decided_on"), "", cents(row.getField("amount"))));
        for (String day : List.of("2025-04-30", "2025-08-31")) {
            records("ennuste-" + day + ".csv", WINDOWS).forEach(row -> positive("forecast", row, row.getField("Vuosi"), "0", day, row.getField("Ennuste, EUR")));
        }
    }

    /** What the rows that fit add up to. */
    Money sum(Predicate<Row> fits) {
        return Money.ofCents(rows.stream().filter(fits).mapToLong(Row::cents).sum());
    }

    Stream<Row> rows() {
        return rows.stream();
    }

    private void positive(String kind, NamedCsvRecord row, String year, String month, String day, String amount) {
        String account = row.getField("Tili");
        add(kind, row.getField("Kustannuspaikka"), account, Integer.parseInt(year), Integer.parseInt(month), day, "", sign(account) * cents(amount));
    }

    private void entry(NamedCsvRecord row) {
        String[] date = row.getField("Kirjauspäivä").split("\\.");
        long cents = cents(row.getField("Kredit, euroa")) - cents(row.getField("Debet, euroa"));
        add("actual", row.getField("Kustannuspaikka"), row.getField("Tili"), Integer.parseInt(date[2]), Integer.parseInt(date[1]), "", row.getField("Vastapuoli"), cents);
    }

    private void add(String kind, String unit, String account, int year, int month, String day, String counterparty, long cents) {
        boolean internal = internalAccounts.contains(account) || units.contains(counterparty);
        rows.add(new Row(kind, unit, account, year, month, day, internal, cents));
    }

    private int sign(String account) {
        return Boolean.TRUE.equals(income.get(account)) ? 1 : -1;
    }

    /** {@code 1.234,56}; an empty field is nothing. */
    private static long cents(String amount) {
        return amount.isEmpty() ? 0 : Long.parseLong(amount.replace(".", "").replace(",", ""));
    }

    private static Stream<NamedCsvRecord> records(String file, Charset charset) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(Files.readString(DATA.resolve(file), charset))) {
            return csv.stream().toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The budget's sheet without its head: unit, account, year, amount. */
    private static List<List<String>> sheet() {
        try (ZipFile file = new ZipFile(DATA.resolve("talousarvio-2025.xlsx").toFile())) {
            String xml = new String(file.getInputStream(file.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            return SHEET_ROW.matcher(xml).results().skip(1).map(row -> cells(row.group(1))).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (Matcher cell = SHEET_CELL.matcher(row); cell.find(); ) {
            cells.add(cell.group(2));
        }
        return cells;
    }
}
