package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Chart;
import fi.toteuma.document.Document;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Table;
import fi.toteuma.document.WordTable;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goals, key figures, risks, projects and texts of a municipality with two languages and another way of planning. */
class KaislarantaContentTest {

    private static final String NBSP = "\u00a0";

    private static ExampleProgram program;

    @BeforeAll
    static void importTheExample() {
        program = new ExampleProgram(Path.of("examples/kaislaranta"));
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @ParameterizedTest
    @CsvSource({
        "kolmannes2025t1, tertial2025t1, oma, 9", "kolmannes2025t1, tertial2025t1, malli, 9", "kolmannes2025t2, tertial2025t2, oma, 5",
        "kolmannes2025t2, tertial2025t2, malli, 5", "tilinpaatos2024, bokslut2024, malli, 5"
    })
    void bothLanguagesTellTheSameGoalsRisksProjectsAndKeyFigures(String finnish, String swedish, String set, int goals) {
        assertThat(ids(finnish, set)).isEqualTo(ids(swedish, set)).filteredOn(id -> id.matches("T\\d\\d-\\d")).hasSize(goals);
        assertThat(ids(finnish, set)).anyMatch(id -> id.startsWith("R2")).anyMatch(id -> id.startsWith("H")).contains("N1");
    }

    private static List<String> ids(String key, String set) {
        return program.document(key, set).wordTables().stream()
                .flatMap(table -> table.rows().stream())
                .map(WordTable.Row::id)
                .filter(id -> id.matches("[THRN]\\d.*"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "kolmannes2025t1, oma, T25-5, Ei toteudu", "tertial2025t1, oma, T25-5, Uppnås inte", "tertial2025t1, malli, T25-4, Uppgift saknas",
        "tilinpaatos2024, malli, T24-2, Toteutui osittain", "bokslut2024, malli, T24-2, Uppnåddes delvis",
        "bokslut2024, malli, T24-3, Uppnåddes inte"
    })
    void aStatusIsAnExpectationDuringTheYearAndAResultAtClosing(String key, String set, String goal, String status) {
        assertThat(row(key, set, goal)).contains(status);
    }

    @Test
    void aStatusOtherThanTheMeasuredOneHasItsReason() {
        assertThat(row("kolmannes2025t1", "malli", "T25-1"))
                .contains("Toteutuu\nElokuun uudet ryhmät riittävät kaikille jonossa oleville.")
                .contains("96,4" + NBSP + "% (31.3.2025)").contains("98" + NBSP + "%");
        assertThat(row("tertial2025t1", "malli", "T25-1")).contains("Uppnås\nDe nya grupperna i augusti räcker till för alla i kön.");
    }

    @Test
    void aTargetThatADecisionChangedSaysWhichDecisionAndWhatItWas() {
        assertThat(row("kolmannes2025t1", "oma", "T25-2")).contains("88 %").contains("(Kunnanvaltuusto 24.3.2025 § 19)").contains("92 %");
        assertThat(row("tertial2025t1", "oma", "T25-2"))
                .contains("Målnivån ändrad (Kommunfullmäktige 24.3.2025 § 19). Tidigare: 92 %").contains("mål 88" + NBSP + "%");
        assertThat(row("tertial2025t2", "malli", "T25-6"))
                .contains("Målnivån ändrad (Bildningsnämnden 11.6.2025 § 33). Tidigare: 5 dagar").contains("mål 6" + NBSP + "dagar");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kolmannes2025t2 | Verrattuna tilanteeseen 30.4.2025 tila parani 2 tavoitteessa ja heikkeni 1 tavoitteessa. Tila selvisi 1 tavoitteessa. Yksi tavoite on muutettu päätöksellä. Riskiarvo nousi 1 riskissä ja laski 1 riskissä.
            tertial2025t2   | Jämfört med 30.4.2025 är läget bättre i 2 mål och sämre i 1 mål. Läget har klarnat i 1 mål. Ett mål har ändrats genom beslut. Risker med högre värde än förra gången: 1, med lägre: 1.
            bokslut2024     | Jämfört med 31.8.2024 är läget bättre i 2 mål och sämre i 1 mål. Läget har klarnat i 1 mål. Ett mål har ändrats genom beslut.
            """)
    void pageOneSaysWhatHasChangedSinceTheLastReport(String key, String changes) {
        assertThat(SmallTown.text(program.document(key, "malli"))).contains(changes);
    }

    @Test
    void aTranslationOfAnOlderTextSaysWhichTextItIsOf() {
        assertThat(SmallTown.text(program.document("tertial2025t2", "oma")))
                .contains("Två lärartjänster är lediga. Inom småbarnspedagogiken räcker vikarierna till.\nÖversättningen gäller texten av den 15.6.2025.");
        assertThat(SmallTown.text(program.document("kolmannes2025t2", "oma"))).contains("Kaikki opettajanvirat saatiin täytettyä.");
    }

    @Test
    void aTextThatIsInFinnishOnlySaysSoToItsReaderAndToProgramsThatReadAloud() {
        String finnish = "Lautakunta kävi tutustumassa koulun työmaahan. Arviointikertomus valmistuu kesäkuussa.";
        Document swedish = program.document("tertial2025t1", "oma");
        assertThat(SmallTown.text(swedish)).contains(finnish + "\nTexten finns bara på finska.");
        assertThat(html("tertial2025t1")).contains("<span lang=\"fi\">" + finnish + "</span>");
        assertThat(html("kolmannes2025t1")).contains(finnish).doesNotContain("<span lang=");
        assertThat(swedish.blocks().stream().flatMap(Block::runs).filter(span -> span.language() != null))
                .extracting(Span::language)
                .containsOnly(Language.FI);
    }

    private static String html(String key) {
        return new String(program.file(key, "oma", "html"), StandardCharsets.UTF_8);
    }

    @Test
    void aRiskIsWeighedInTheMunicipalitysOwnWords() {
        assertThat(row("kolmannes2025t1", "oma", "R25-1")).contains("Uhkaava (3 × 3 = 9)").contains("sivistysjohtaja").contains("laskenut");
        assertThat(row("tertial2025t1", "oma", "R25-1")).contains("Hotande (3 × 3 = 9)").contains("bildningsdirektör").contains("lägre");
        assertThat(row("bokslut2024", "malli", "R24-4")).contains("Kännbar (2 × 2 = 4)");
        assertThat(program.document("tertial2025t1", "malli").blocks().stream()
                        .filter(Block.ChartBlock.class::isInstance)
                        .map(block -> ((Block.ChartBlock) block).chart().figure()))
                .filteredOn(Chart.Figure.RiskMatrix.class::isInstance)
                .singleElement(InstanceOfAssertFactories.type(Chart.Figure.RiskMatrix.class))
                .satisfies(matrix -> {
                    assertThat(matrix.likelihoods()).containsExactly("Sällsynt", "Tillfällig", "Återkommande", "Att vänta");
                    assertThat(matrix.impacts()).containsExactly("Uthärdlig", "Skadlig", "Allvarlig", "Förlamande");
                });
    }

    @Test
    void aKeyFiguresFormulaIsWorkedOutFromTheLedgerAndTheSeries() {
        KaislarantaLedger ledger = new KaislarantaLedger();
        Money net = ledger.sum(row -> row.kind().equals("actual") && row.year() == 2024 && row.unit().startsWith("2")
                && row.account().compareTo("47000") < 0);
        BigDecimal each = net.amount().negate().divide(new BigDecimal("6571"), 0, RoundingMode.HALF_UP);
        String printed = "2" + NBSP + each.toPlainString().substring(1) + NBSP + "€";
        assertThat(row("bokslut2024", "malli", "N1")).contains(printed);
        assertThat(SmallTown.text(program.document("bokslut2024", "malli")))
                .contains("per invånare 2024 beräknat: " + printed + " (ur Bildningsnämnden: Verksamhetsbidrag, Utfall ")
                .contains("Folkmängd 6" + NBSP + "571");
    }

    @Test
    void aKeyFigureOfAYearThatNobodyKnowsIsEmptyAndNotZero() {
        assertThat(row("bokslut2024", "malli", "N1")).doesNotContain("\n0" + NBSP + "€").contains("\n\n");
    }

    @ParameterizedTest
    @CsvSource({"kolmannes2025t2, euroa", "tertial2025t2, euro"})
    void aFigureInASentenceIsTheTablesCell(String key, String euros) {
        Document document = program.document(key, "malli");
        String share = SmallTown.cell(document, key.startsWith("k") ? "Tuloslaskelma" : "Resultaträkning", "kate", "share");
        String actual = SmallTown.cell(document, key.startsWith("k") ? "Tuloslaskelma" : "Resultaträkning", "kate", "actual");
        assertThat(SmallTown.text(document)).contains(actual + NBSP + euros).contains(share + NBSP + "%").doesNotContain("{{");
    }

    @Test
    void aProjectHasBothItsFundersAndItsCardInTheReadersLanguage() {
        assertThat(row("kolmannes2025t1", "oma", "H1")).contains("ELY-keskus\nEU:n maaseuturahasto").contains("240" + NBSP + "000" + NBSP + "€");
        assertThat(row("tertial2025t1", "oma", "H1")).contains("NTM-centralen\nEU:s landsbygdsfond");
        assertThat(program.document("tertial2025t1", "oma").cards())
                .filteredOn(card -> card.title().equals("Skärgårdsleden förlängs till hamnen"))
                .singleElement()
                .satisfies(card -> assertThat(card.fields().stream().flatMap(field -> field.pieces().stream()).map(Piece::plain))
                        .contains("Samhällsteknik", "teknisk direktör", "Byggande", "Kommunstyrelsen 12.2.2024 § 21", "LEA-12-2024"));
    }

    @Test
    void statisticsHaveTheirLabelsInBothLanguages() {
        Predicate<WordTable> pupils = table -> table.title().contains("undervisningsspråk") || table.title().contains("opetuskielen");
        assertThat(words("tertial2025t1", pupils)).contains("På finska", "Årskurs 1–6").contains("532", "359");
        assertThat(words("kolmannes2025t1", pupils)).contains("Suomenkielinen", "Luokat 1–6").contains("532", "359");
    }

    private static List<String> words(String key, Predicate<WordTable> which) {
        WordTable table = program.document(key, "oma").wordTables().stream().filter(which).findFirst().orElseThrow();
        List<String> words = new ArrayList<>(table.columns().stream().map(WordTable.Column::wholeHead).toList());
        table.rows().forEach(row -> row.cells().forEach(cell -> cell.pieces().forEach(piece -> words.add(piece.plain()))));
        return words;
    }

    /** The record's row: pieces a line each, an empty line for an empty cell. */
    private static String row(String key, String set, String id) {
        return program.document(key, set).wordTables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + "/" + set + ": no " + id))
                .cells()
                .stream()
                .map(cell -> cell.pieces().stream().map(Piece::plain).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theInvestmentsOfTheAccountsAreTold() {
        assertThat(SmallTown.text(program.document("bokslut2024", "malli"))).contains("Läge: Grunden blev klar i december.");
        assertThat(program.document("kolmannes2025t1", "oma").tables()).extracting(Table::title)
                .anyMatch(title -> title.contains("investoinnit"));
    }
}
