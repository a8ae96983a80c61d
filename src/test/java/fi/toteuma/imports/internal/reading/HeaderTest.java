package fi.toteuma.imports.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.Problem;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.kinds.Kind;
import fi.toteuma.municipality.ColumnMapping;
import fi.toteuma.municipality.ColumnMapping.Signs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderTest {

    private final ProblemCollector problems = new ProblemCollector("f");

    @ParameterizedTest
    @CsvSource({
        "tositenumero,VOUCHER", "tapahtumanumero,VOUCHER", "Tosite,VOUCHER", "TOSITE-NRO.,VOUCHER",
        "tositepäivämäärä,DATE", "tositepvm,DATE", "tapaht.pvm,DATE", "pvm,DATE",
        "kirjanpidon tilinumero,ACCOUNT", "pääkirjatili,ACCOUNT", "Tili,ACCOUNT", "Konto,ACCOUNT",
        "kokonaissumma euroina,AMOUNT", "summa,AMOUNT", "Belopp,AMOUNT", "Summa EUR,AMOUNT",
        "kustannuspaikka,UNIT", "Kustannuspaikka_numero,UNIT", "Kostnadsställe,UNIT", "KP,UNIT", "Cost centre,UNIT",
        "palveluluokka,SERVICE_CLASS", "Selite,TEXT", "Rivi,ROW", "Vastapuoli,COUNTERPARTY", "Debet,DEBIT", "Kredit,CREDIT"
    })
    void theNamesThatLedgersUseAreKnown(String name, Column column) {
        assertThat(header(List.of(name), ImportKind.ENTRIES, ColumnMapping.NONE).has(column)).isTrue();
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE") // evidence is no table: EvidenceTest
    void noNameStandsForTwoColumnsOfTheSameKind(ImportKind kind) {
        Set<Column> columns = Kind.of(kind).columns();
        for (Column column : columns) {
            for (String name : Synonyms.of(column)) {
                assertThat(columns.stream().filter(other -> Synonyms.names(other, name)))
                        .as(name)
                        .containsExactly(column);
            }
        }
    }

    @Test
    void aMappingComesBeforeTheNames() {
        Header header = header(
                List.of("Tili", "Vastatili", "Summa"), ImportKind.ENTRIES, mapping(Map.of("account", "vastatili")));

        assertThat(header.indexOf(Column.ACCOUNT)).isEqualTo(1);
        assertThat(problems.isEmpty()).isTrue();
        assertThat(problems.warnings()).extracting(Problem::column).containsExactly("A, Tili");
    }

    @Test
    void twoColumnsThatMeanTheSameAreNotGuessedBetween() {
        header(List.of("Tili", "Summa", "Pääkirjatili"), ImportKind.ENTRIES, ColumnMapping.NONE);

        assertThat(problems.problems().shown())
                .extracting(p -> p.code() + " " + p.column() + " " + p.args())
                .containsExactly("header.both C, Pääkirjatili [A, Tili, account]");
    }

    @Test
    void aMappingThatNamesWhatIsNotThereIsRefused() {
        header(List.of("Tili"), ImportKind.ENTRIES, mapping(Map.of("unit", "KPaikka", "cost", "Tili")));

        assertThat(problems.problems().shown())
                .extracting(p -> p.code() + " " + p.value())
                .containsExactlyInAnyOrder("mapping.column-not-there KPaikka", "mapping.unknown-column cost");
    }

    private Header header(List<String> names, ImportKind kind, ColumnMapping mapping) {
        return Header.of(new Names(names), Kind.of(kind).columns(), mapping, problems);
    }

    private static ColumnMapping mapping(Map<String, String> columns) {
        return new ColumnMapping(
                columns, Map.of(), Signs.AS_IS, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private record Names(List<String> names) implements Row {

        @Override
        public int number() {
            return 1;
        }

        @Override
        public int size() {
            return names.size();
        }

        @Override
        public boolean mayEndEarly() {
            return false;
        }

        @Override
        public String text(int column) {
            return names.get(column);
        }

        @Override
        public CellKind kind(int column) {
            return CellKind.TEXT;
        }
    }
}
