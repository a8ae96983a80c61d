package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Document;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Cell;
import fi.toteuma.document.Value;
import fi.toteuma.examples.KaislarantaLedger.Row;
import fi.toteuma.finance.AccountSum;
import fi.toteuma.finance.Edition;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.SchemeReader;
import fi.toteuma.imports.FolderOutcome;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.rendering.internal.html.HtmlRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The second example from its files to its documents, against a recomputation from the files. */
class KaislarantaTest {

    private static final Path FOLDER = Path.of("examples/kaislaranta");
    private static final KaislarantaLedger LEDGER = new KaislarantaLedger();

    /** Its lines by the first two digits of the account: another wording of its schemes. */
    private static final Map<String, Set<String>> LINES = Map.ofEntries(
            Map.entry("myynti", Set.of("30", "31")), Map.entry("tuki", Set.of("32")), Map.entry("vuokra", Set.of("33", "34")),
            Map.entry("tuotot", Set.of("30", "31", "32", "33", "34")), Map.entry("oma-tyo", Set.of("35")),
            Map.entry("palkat", Set.of("40")), Map.entry("sivukulut", Set.of("41")), Map.entry("ostot", Set.of("42")),
            Map.entry("tarvikkeet", Set.of("43")), Map.entry("annetut", Set.of("44")), Map.entry("tilat", Set.of("45")),
            Map.entry("muut", Set.of("46")), Map.entry("kulut", Set.of("40", "41", "42", "43", "44", "45", "46")),
            Map.entry("kate", Set.of("30", "31", "32", "33", "34", "35", "40", "41", "42", "43", "44", "45", "46")),
            Map.entry("verot", Set.of("50")), Map.entry("osuudet", Set.of("51")), Map.entry("rahoituserat", Set.of("60", "61")));

    private static ExampleInstallation town;
    private static Document finnish;
    private static Document swedish;
    private static Document model;

    @BeforeAll
    static void theFolderComesIn() {
        town = new ExampleInstallation("kaislaranta");
        finnish = town.document("kolmannes2025t1", "oma");
        swedish = town.document("tertial2025t1", "oma");
        model = town.document("kolmannes2025t2", "malli");
    }

    @Test
    void theFolderComesInWholeAndWithoutAWarning() {
        assertThat(town.outcome()).isInstanceOfSatisfying(FolderOutcome.Imported.class, imported -> {
            assertThat(imported.warnings()).isEmpty();
            assertThat(imported.files()).allMatch(file -> file.outcome() instanceof ImportOutcome.Imported);
            assertThat(imported.files()).filteredOn(file -> file.kind().isTable()).as("files that municipality.yaml lists").hasSize(33);
            assertThat(imported.files()).filteredOn(file -> !file.kind().isTable()).as("files in todisteet").hasSize(4);
        });
    }

    @Test
    void theExternalStatementIsWhatTheFilesAddUpTo() {
        Table table = finnish.tables().getFirst();
        assertThat(table.rows()).extracting(Table.Row::id).containsAll(LINES.keySet().stream().filter(line -> !line.equals("verot")).toList());
        LINES.forEach((line, accounts) -> {
            Predicate<Row> of = row -> !row.internal() && accounts.contains(row.account().substring(0, 2));
            assertThat(amount(table, line, "c_before")).as(line).isEqualTo(LEDGER.sum(of.and(actual(2024, 4))));
            assertThat(amount(table, line, "c_actual")).as(line).isEqualTo(LEDGER.sum(of.and(actual(2025, 4))));
            assertThat(amount(table, line, "c_budget")).as(line).isEqualTo(LEDGER.sum(of.and(budget("2025-04-30"))));
            assertThat(amount(table, line, "c_forecast")).as(line).isEqualTo(LEDGER.sum(of.and(forecast("2025-04-30"))));
        });
    }

    @Test
    void itsVarianceIsActualLessBudget() {
        Table table = finnish.tables().getFirst();
        assertThat(amount(table, "palkat", "c_variance"))
                .isEqualTo(amount(table, "palkat", "c_actual").minus(amount(table, "palkat", "c_budget")))
                .isGreaterThan(Money.ZERO);
        assertThat(table.columns().getFirst()).satisfies(column -> {
            assertThat(column.unit()).isEqualTo(1000);
            assertThat(column.printedDecimals()).isEqualTo(1);
        });
    }

    @Test
    void whatIsBookedAtYearEndOnlyIsNotBookedYetAndNotZero() {
        assertThat(cell(finnish.tables().getFirst(), "kuluminen", "c_actual").value()).isInstanceOf(Value.NotBooked.class);
    }

    @Test
    void internalItemsCancelOutInTheMunicipalitysTotal() {
        Table internal = table(finnish, "sisäiset erät");
        for (String column : List.of("c_before", "c_budget", "c_actual")) {
            assertThat(amount(internal, "sisaiset-tuotot", column)).isGreaterThan(Money.ZERO);
            assertThat(amount(internal, "sisaiset-netto", column)).isEqualTo(Money.ZERO);
            Money boards = Stream.of("Kunnanhallitus", "Sivistyslautakunta", "Tekninen lautakunta", "Tarkastuslautakunta")
                    .map(board -> amount(table(finnish, board + ": toimintakate"), "kate", column))
                    .reduce(Money.ZERO, Money::plus);
            assertThat(boards)
                    .as("the boards' margins with internal items are the municipality's without, in %s", column)
                    .isEqualTo(amount(finnish.tables().getFirst(), "kate", column));
        }
    }

    @Test
    void anAmountIsInternalByItsCounterpartyToo() {
        Predicate<Row> upkeep = row -> row.unit().equals("2302") && row.account().equals("42130") && actual(2025, 8).test(row);
        assertThat(LEDGER.sum(upkeep.and(Row::internal)).signum()).isNegative();
        List<AccountSum> sums = town.figures()
                .sums(town.id(), "2302", LocalDate.of(2025, 8, 31), List.of(FigureQuery.actual("c", 2025, 8))).rows();
        assertThat(sums).contains(
                new AccountSum("c", "42130", null, true, LEDGER.sum(upkeep.and(Row::internal))),
                new AccountSum("c", "42130", null, false, LEDGER.sum(upkeep.and(row -> !row.internal()))));
    }

    @Test
    void aBoardsComparativesFollowTheUnitThatMovedToIt() {
        Predicate<Row> technical = row -> row.unit().startsWith("3") || row.unit().equals("1202");
        assertThat(amount(table(finnish, "Tekninen lautakunta: toimintakate"), "kate", "c_before"))
                .isEqualTo(LEDGER.sum(technical.and(actual(2024, 4)).and(row -> LINES.get("kate").contains(row.account().substring(0, 2)))));
        assertThat(notes(table(finnish, "Tekninen lautakunta: toimintakate")))
                .contains("Satamat ja yhteysliikenne (Elinvoima ja saaristo → Yhdyskuntatekniikka)")
                .doesNotContain("Päiväkodit →");
        assertThat(notes(table(finnish, "Tarkastuslautakunta: toimintakate"))).doesNotContain("1.1.2025");
    }

    @Test
    void aSplitUnitsYearIsDividedSixtyToFortyAndNoCentIsLost() {
        List<Row> booked = LEDGER.rows().filter(actual(2024, 12)).filter(row -> row.unit().equals("2201")).toList();
        long first = booked.stream().mapToLong(row -> Math.floorDiv(row.cents() * 6 + 5, 10)).sum();
        long whole = booked.stream().mapToLong(Row::cents).sum();
        assertThat(restated("2205")).isEqualTo(Money.ofCents(first));
        assertThat(restated("2206")).isEqualTo(Money.ofCents(whole - first));
        assertThat(restated("1105")).isEqualTo(LEDGER.sum(actual(2024, 12).and(row -> Set.of("1101", "1102").contains(row.unit()))));
        assertThat(restated("1201")).isEqualTo(LEDGER.sum(actual(2024, 12).and(row -> Set.of("1201", "1203").contains(row.unit()))));
        assertThat(restated("KR")).isEqualTo(LEDGER.sum(actual(2024, 12)));
        Table printed = table(model, "Suomenkieliset päiväkodit: ");
        assertThat(amount(printed, "kate", "before-year")).isEqualTo(restated("2205"));
        assertThat(notes(printed)).contains("Päiväkodit → Suomenkieliset päiväkodit 60\u00A0%.");
    }

    @Test
    void theSwedishReportHasTheFiguresOfTheFinnishOne() {
        assertThat(swedish.language()).isEqualTo(Language.SV);
        assertThat(swedish.tables()).hasSameSizeAs(finnish.tables());
        for (int i = 0; i < swedish.tables().size(); i++) {
            assertThat(figures(swedish.tables().get(i))).isEqualTo(figures(finnish.tables().get(i)));
        }
        assertThat(notes(swedish.tables().getFirst()))
                .contains("Daghem → Finskspråkiga daghem 60\u00A0%, Svenskspråkiga daghem 40\u00A0%");
    }

    @Test
    void theSwedishReportsAreAllInSwedish() {
        for (Document document : List.of(
                swedish, town.document("tertial2025t1", "malli"), town.document("bokslut2024", "malli"))) {
            String page = new String(new HtmlRenderer().render(document), StandardCharsets.UTF_8);
            assertThat(page).contains("lang=\"sv\"").contains("Kaislavik kommun", "Försäljnings- och avgiftsintäkter");
            finnishNames().forEach(name -> assertThat(page).as(document.key() + "/" + document.set()).doesNotContain(name));
            assertThat(page).doesNotContainPattern("(?i)\\b(talousarvio|toteuma|tuotot|kulut|euroa|puuttuu|ylitys|parempi|heikompi)\\b(?!-)");
        }
    }

    @Test
    void aClosingReportNamesTheDecisionsOfTheYear() {
        Table decisions = town.document("tilinpaatos2024", "malli").tables().stream()
                .filter(table -> table.title().contains("Talousarvion muutokset"))
                .findFirst()
                .orElseThrow();
        assertThat(decisions.rows()).extracting(Table.Row::label).containsExactly(
                "Kunnanvaltuusto: Koulukuljetusten kilpailutus", "Sivistyslautakunta: Sijaisista vakinaisiin",
                "Kunnanvaltuusto: Verotulojen ja energian tarkistus", "Sivistyslautakunta: Ohjaajien tunnit lisääntyivät nuorisotilassa");
        assertThat(amount(decisions, "d2", "net")).as("a board's own change comes to nothing").isEqualTo(Money.ZERO);
    }

    private static Predicate<Row> actual(int year, int through) {
        return row -> row.kind().equals("actual") && row.year() == year && row.month() <= through;
    }

    private static Predicate<Row> budget(String asOf) {
        return row -> row.year() == 2025
                && (row.kind().equals("budget") || row.kind().equals("amendment") && row.day().compareTo(asOf) <= 0);
    }

    private static Predicate<Row> forecast(String day) {
        return row -> row.kind().equals("forecast") && row.day().equals(day);
    }

    /** The whole of 2024 on all accounts in the organisation of 31.8.2025. */
    private static Money restated(String unit) {
        LocalDate day = LocalDate.of(2025, 8, 31);
        return town.figures().sums(town.id(), unit, day, List.of(FigureQuery.of("c", Edition.restatedTo(day), 2024))).rows().stream()
                .map(AccountSum::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Table table(Document document, String title) {
        return document.tables().stream().filter(table -> table.title().contains(title)).findFirst().orElseThrow();
    }

    private static Cell cell(Table table, String row, String column) {
        return table.rows().get(table.rowIndex(row)).cells().get(table.columnIndex(column));
    }

    private static Money amount(Table table, String row, String column) {
        if (cell(table, row, column).value() instanceof Value.Amount(Money money)) {
            return money;
        }
        throw new AssertionError(table.title() + ": no amount in " + row + "/" + column + ": " + cell(table, row, column));
    }

    private static String notes(Table table) {
        return String.join("\n", table.notes());
    }

    private static List<List<Value>> figures(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::value).filter(value -> !(value instanceof Value.Words)).toList())
                .toList();
    }

    /** Every name of the municipality that is another one in Swedish. */
    private static Set<String> finnishNames() {
        Set<String> names = new TreeSet<>();
        MunicipalitySettings settings = MunicipalitySettings.parse("municipality.yaml", read("municipality.yaml"));
        settings.levels().forEach(level -> add(names, level.name()));
        settings.bodies().forEach(body -> add(names, body.name()));
        settings.schemes().forEach(file -> SchemeReader.read(file, read(file)).lines().forEach(line -> add(names, line.label())));
        for (String file : List.of("data/units.csv", "data/accounts.csv", "data/objects.csv")) {
            new ExampleFigures(FOLDER).records(file).forEach(row -> add(names, Wording.of(row.getField("name"), row.getField("name_sv"))));
        }
        new ExampleFigures(FOLDER).records("data/talousarviomuutokset.csv").forEach(row -> names.add(row.getField("reason")));
        return names;
    }

    private static void add(Set<String> names, Wording wording) {
        if (!wording.in(Language.FI).equals(wording.in(Language.SV))) {
            names.add(wording.in(Language.FI));
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
