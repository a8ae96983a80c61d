package fi.toteuma.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.ColumnMapping.Signs;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import fi.toteuma.municipality.MunicipalitySettings.NotBooked;
import fi.toteuma.yaml.YamlException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MunicipalitySettingsTest {

    static final String MALLILA = """
            municipality: mallila
            name: {fi: Mallilan kunta, sv: Mallila kommun}
            languages: [fi, sv]
            example: {fi: Esimerkkiaineisto}
            brand: {logo: logo.svg, logo-alt: {fi: Mallilan vaakuna}, accent: "#0B4F60", accent-tint: "#EEF4F5"}
            levels:
              - {key: kunta, name: {fi: Kunta, sv: Kommun}}
              - {key: toimiala, name: Toimiala}
            bodies:
              - {key: valtuusto, name: {fi: Kunnanvaltuusto}, kind: council}
              - {key: lautakunta, name: {fi: Lautakunta}, kind: board}
            binding-levels:
              - {body: valtuusto, level: toimiala, scheme: tuloslaskelma, line: toimintakate, name: {fi: "Toimiala, netto"}}
            schemes: [schemes/tuloslaskelma.yaml]
            closed-through: 2025-03
            not-booked:
              - {year: 2020, through: 6, accounts: 7000-7999, reason: {fi: Poistot kirjataan tilinpäätöksessä}}
            mappings:
              vienti-2025:
                columns: {unit: Kustannuspaikka, amount: Summa EUR}
                constants: {year: "2025"}
                signs: credit-negative
                encoding: windows-1252
                delimiter: ";"
                decimal: ","
            imports:
              - {kind: units, file: data/units.csv}
              - {kind: entries, file: data/entries.csv, source: kirjanpito, mapping: vienti-2025}
            documents:
              - key: ov2025q1
                unit: HYP
                year: 2025
                through: 3
                tree-date: 2025-03-31
                made: 2025-04-17
                comparatives: restated
                layouts: {heinola: layouts/ov2025q1.yaml, malli: malli/osavuosikatsaus}
            """;

    @Test
    void aMunicipalityDescribesItselfInOneFile() {
        MunicipalitySettings settings = MunicipalitySettings.parse("municipality.yaml", MALLILA);

        assertThat(settings.key()).isEqualTo("mallila");
        assertThat(settings.name()).isEqualTo(Wording.of("Mallilan kunta", "Mallila kommun"));
        assertThat(settings.languages()).containsExactly(Language.FI, Language.SV);
        assertThat(settings.brand().accent()).isEqualTo("#0B4F60");
        assertThat(settings.level("toimiala")).map(l -> l.name().in(Language.SV)).contains("Toimiala");
        assertThat(settings.bindingLevelsOf(Body.Kind.COUNCIL)).singleElement().satisfies(binding -> {
            assertThat(binding.line()).isEqualTo("toimintakate");
            assertThat(binding.body()).isEqualTo("valtuusto");
        });
        assertThat(settings.bindingLevelsOf(Body.Kind.BOARD)).isEmpty();
        assertThat(settings.closed().contains(YearMonth.of(2025, 3))).isTrue();
        assertThat(settings.closed().contains(YearMonth.of(2025, 4))).isFalse();
        assertThat(settings.notBooked())
                .containsExactly(
                        new NotBooked(2020, 6, "7000", "7999", Wording.of("Poistot kirjataan tilinpäätöksessä")));
        assertThat(settings.imports().get(1).source()).isEqualTo("kirjanpito");
        assertThat(settings.imports().getFirst().source()).isEqualTo("units");
        assertThat(settings.document("ov2025q1")).hasValueSatisfying(document -> {
            assertThat(document.treeDate()).isEqualTo(LocalDate.of(2025, 3, 31));
            assertThat(document.made()).contains(LocalDate.of(2025, 4, 17));
            assertThat(document.restatedComparatives()).isTrue();
            assertThat(document.layouts()).containsEntry("malli", "malli/osavuosikatsaus");
        });
    }

    @Test
    void aSavedMappingIsTheSameWhenReadBack() {
        ColumnMapping mapping = MunicipalitySettings.parse("m", MALLILA).mappings().get("vienti-2025");

        assertThat(mapping.signs()).isEqualTo(Signs.CREDIT_NEGATIVE);
        assertThat(mapping.delimiter()).contains(';');
        assertThat(ColumnMapping.parse("vienti-2025", mapping.toYaml())).isEqualTo(mapping);
        ColumnMapping odd = new ColumnMapping(
                Map.of("unit", "a \"b\" \\ c: #", "no", "yes"),
                Map.of(),
                Signs.ALL_POSITIVE,
                Optional.empty(),
                Optional.of('\t'),
                Optional.of('.'));
        assertThat(ColumnMapping.parse("odd", odd.toYaml())).isEqualTo(odd);
    }

    @Test
    void aMappingWithSignsThatNobodySeesIsTheSameWhenReadBack() {
        String unseen = "a\u0000b\u0001\r\n\t\u001b\u007f\u0085\u009f\u00a0\u2028\u2029\ufeff\ufffe\uffff \ud83d\ude00 $1 \\1";
        ColumnMapping mapping = ColumnMapping.NONE.withColumn("unit", unseen).withConstant("year", unseen);

        assertThat(mapping.toYaml()).as("what a database keeps as text").doesNotContain("\u0000");
        assertThat(ColumnMapping.parse("unseen", mapping.toYaml())).isEqualTo(mapping);
    }

    @Test
    void everyMistakeIsNamedAtOnceWithItsLine() {
        String wrong = MALLILA.replace("kind: board", "kind: bord")
                .replace("body: valtuusto", "body: hallitus")
                .replace("through: 6", "through: 13")
                .replace("made: 2025-04-17", "maid: 2025-04-17")
                .replace("mapping: vienti-2025", "mapping: vienti")
                .replace("municipality: mallila", "municipality: Mallila");

        YamlException refused =
                catchThrowableOfType(YamlException.class, () -> MunicipalitySettings.parse("m.yaml", wrong));

        assertThat(refused.problems())
                .extracting(p -> p.line() + " " + p.code() + " " + p.path() + " " + p.value())
                .containsExactlyInAnyOrder(
                        "1 key-expected municipality Mallila",
                        "11 choice-expected bodies[2].kind bord",
                        "13 unknown-reference binding-levels[1].body hallitus",
                        "17 whole-number-expected not-booked[1].through 13",
                        "28 unknown-reference imports[2].mapping vienti",
                        "35 unknown-key documents[1].maid maid");
        assertThat(refused.problems().getLast().message(Language.FI)).isNotBlank();
    }

    @Test
    void aTranslationIsOfADocumentThatIsNoneItself() {
        String alone = MALLILA.replace("made: 2025-04-17", "made: 2025-04-17\n    translates: nosuch");
        YamlException refused = catchThrowableOfType(YamlException.class, () -> MunicipalitySettings.parse("m.yaml", alone));
        assertThat(refused.problems()).extracting(p -> p.code() + " " + p.path() + " " + p.value())
                .containsExactly("unknown-reference documents nosuch");
    }

    @Test
    void feedbackGoesToAnAddressThatCanBeALink() {
        for (String address : List.of("palaute@mallila.example", "https://mallila.example/palaute")) {
            assertThat(MunicipalitySettings.parse("m", MALLILA + "accessibility-feedback: " + address + "\n").accessibilityFeedback()).contains(address);
        }
        for (String address : List.of("javascript:alert(1)", "kunnantalo", "data:text/html,x@y.z")) {
            YamlException refused = catchThrowableOfType(
                    YamlException.class, () -> MunicipalitySettings.parse("m", MALLILA + "accessibility-feedback: \"" + address + "\"\n"));
            assertThat(refused.problems()).extracting(problem -> problem.code()).containsExactly("feedback-address-expected");
        }
    }

    @Test
    void closedMonthsMayBeGivenOneByOne() {
        MunicipalitySettings settings = MunicipalitySettings.parse(
                "m", MALLILA.replace("closed-through: 2025-03", "closed-through: [2025-01, 2025-02]"));

        assertThat(settings.closed().months()).isEqualTo(List.of(YearMonth.of(2025, 1), YearMonth.of(2025, 2)));
        assertThat(settings.closed().contains(YearMonth.of(2024, 12))).isFalse();
    }

    @Test
    void aRiskScaleOfItsOwnHasNamedStepsAndThreeBands() {
        String own = """
                risk-scale:
                  likelihood: [{fi: Harvoin}, {fi: Usein, sv: Ofta}]
                  impact: [Pieni, {fi: Suuri}]
                  bands: [{to: 1, name: {fi: Matala}}, {to: 2, name: {fi: Kohtalainen}}, {to: 4, name: {fi: Korkea}}]
                """;

        RiskScale scale = MunicipalitySettings.parse("m", MALLILA + own).riskScale();

        assertThat(scale.likelihoods()).containsExactly(Wording.of("Harvoin"), Wording.of("Usein", "Ofta"));
        assertThat(scale.impacts()).containsExactly(Wording.of("Pieni"), Wording.of("Suuri"));
        YamlException refused = catchThrowableOfType(
                YamlException.class,
                () -> MunicipalitySettings.parse("m", MALLILA + own.replace("  likelihood: [{fi: Harvoin}, {fi: Usein, sv: Ofta}]\n", "")));
        assertThat(refused.problems()).extracting(p -> p.code() + " " + p.path()).containsExactly("missing-key risk-scale.likelihood");
    }

    @Test
    void whatMattersIsTheUsualWhereNothingElseIsSaid() {
        assertThat(MunicipalitySettings.parse("m", MALLILA).materiality()).isEqualTo(Materiality.USUAL);
        assertThat(MunicipalitySettings.parse("m", MALLILA + "materiality: {amount: 50000, percent: 2.5, overrun: 100.50}\n").materiality())
                .isEqualTo(new Materiality(Money.of("50000"), new BigDecimal("2.5"), Materiality.USUAL.trifle(), Money.of("100.50")));
        YamlException refused = catchThrowableOfType(YamlException.class, () ->
                MunicipalitySettings.parse("m", MALLILA + "materiality:\n  amount: paljon\n  percent: -1\n  trifle: 1.234\n  muu: 1\n"));
        assertThat(refused.problems()).extracting(p -> p.code() + " " + p.path()).containsExactlyInAnyOrder(
                "amount-expected materiality.amount", "percent-expected materiality.percent", "amount-expected materiality.trifle",
                "unknown-key materiality.muu");
    }
}
