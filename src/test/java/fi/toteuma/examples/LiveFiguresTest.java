package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Document;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure in a sentence is the table's figure. */
class LiveFiguresTest {

    private static final List<String> LINES = List.of("tuotot", "kulut", "kate");

    @Property(tries = 8)
    void aSentenceNeverSaysAnotherFigureThanTheTable(
            @ForAll @LongRange(min = 0, max = 99_999_999) long income, @ForAll @LongRange(min = 1, max = 99_999_999) long costs,
            @ForAll @LongRange(min = 1, max = 99_999_999) long budget)
            throws IOException {
        StringBuilder text = new StringBuilder();
        LINES.forEach(line -> text.append(line).append(" {{figure:self/").append(line).append("/actual}} | {{figure:self/").append(line)
                .append("/budget}} | {{figure:self/").append(line).append("/utilisation}} || "));
        Document document = new SmallTown(Files.createTempDirectory("live-figures"))
                .budget("10;4000;2025;-" + euros(budget), "10;3000;2025;" + euros(income + 1))
                .ledger("10;4000;2025;6;-" + euros(costs), "20;3000;2025;5;" + euros(income))
                .texts("T;toiminta;2025-06-30;" + text)
                .document("puoli");

        for (String line : LINES) {
            assertThat(SmallTown.text(document)).contains(line + " " + cell(document, line, "actual") + "\u00a0euroa | "
                    + cell(document, line, "budget") + "\u00a0euroa | " + share(cell(document, line, "share")) + " ||");
        }
    }

    private static String share(String printed) {
        return printed.equals("–") ? printed : printed + "\u00a0%";
    }

    private static String cell(Document document, String line, String column) {
        return SmallTown.cell(document, "Tuloslaskelma", line, column);
    }

    private static String euros(long cents) {
        return Money.ofCents(cents).amount().toPlainString();
    }

    @Test
    void aFigureKnowsWhereItComesFromAndAMissingOneIsMarked(@TempDir Path folder) {
        Document document = new SmallTown(folder)
                .ledger("10;4000;2025;6;-400,00")
                .texts("T;toiminta;2025-06-30;Kulut {{figure:10/kulut/actual}}, luku {{figure:10/nosuch/actual}}, ennuste {{figure:10/kulut/forecast}}.")
                .document("puoli");

        Span live = document.blocks().stream()
                .flatMap(block -> block instanceof Block.Paragraph paragraph ? paragraph.spans().stream() : java.util.stream.Stream.of())
                .filter(span -> !span.source().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(live.text()).isEqualTo("\u2212400\u00a0euroa");
        assertThat(document.provenance().source(live.source()).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.account()).isEqualTo("4000");
            assertThat(fact.month()).isEqualTo(6);
        });
        assertThat(SmallTown.text(document))
                .contains("luku [luku puuttuu: figure:10/nosuch/actual]")
                .contains("ennuste [luku puuttuu: figure:10/kulut/forecast]");
    }

    @Test
    void aShareHasTheDecimalsOfTheTableThatShowsItsLine(@TempDir Path folder) {
        Document document = new SmallTown(folder)
                .budget("10;4000;2025;-300,00")
                .ledger("10;4000;2025;6;-100,00")
                .texts("T;toiminta;2025-06-30;Kulut {{figure:self/kulut/utilisation}}, menot {{figure:self/short:menot/utilisation}}.")
                .layout("""
                        columns:
                          whole:
                            - {key: a, head: [Toteuma], measure: actual, year: n, through: m}
                            - {key: b, head: [Talousarvio], measure: amended-budget, year: n}
                            - {key: s, head: ["%"], percent: [a, b], decimals: 0}
                          fine:
                            - {key: before, head: [Ennen], measure: comparative, year: n-1}
                            - {key: a, head: [Toteuma], measure: actual, year: n, through: m}
                            - {key: b, head: [Talousarvio], measure: amended-budget, year: n}
                            - {key: c, head: ["Ennen %"], percent: [a, before], decimals: 3}
                            - {key: s, head: ["%"], percent: [a, b], decimals: 1}
                        rows:
                          statement: {scheme: "@statement", rows: all}
                          short: {scheme: "@short", rows: all}
                        blocks:
                          - table: {columns: whole, rows: short, title: Lyhyt}
                          - table: {columns: fine, rows: statement, title: Tuloslaskelma}
                          - sections: {level: 1}
                        """)
                .document("oma");

        assertThat(SmallTown.cell(document, "Tuloslaskelma", "kulut", "s")).isEqualTo("33,3");
        assertThat(SmallTown.cell(document, "Lyhyt", "menot", "s")).isEqualTo("33");
        assertThat(SmallTown.text(document)).contains("Kulut 33,3\u00a0%, menot 33\u00a0%.");
    }

    @Test
    void aShareCitesBothWhatItIsOfAndASeriesAndAMeasureCiteTheirs(@TempDir Path folder) {
        Document document = new SmallTown(folder)
                .budget("10;4000;2025;-1000,00")
                .ledger("10;4000;2025;6;-400,00")
                .with("series", "code;name;measured_in;source", "vaki;Väkiluku;henkeä;Tilastokeskus")
                .with("series-values", "series;date;value", "vaki;2024-12-31;18345")
                .goals("G1;2025;council;10;Luetaan;rehtori")
                .with("measures", "code;goal;title;target;measured_in;direction;target_value", "M1;G1;Lukutaito;80;p;more;80")
                .with("measure-values", "measure;date;value;recorded_by;evidence", "M1;2025-05-31;78,5;rehtori;https://kunta.example/testi.pdf")
                .texts("T;toiminta;2025-06-30;{{figure:10/kulut/utilisation}} {{figure:10/kulut/remaining}} {{series:vaki}} {{measure:M1}} {{figure:10/x/actual}}")
                .document("puoli");

        List<Span> live = document.liveFigures();
        assertThat(live).extracting(Span::text).containsExactly(cell(document, "kulut", "share") + "\u00a0%", "600\u00a0euroa", "18\u00a0345", "78,5");
        for (Span share : live.subList(0, 2)) {
            assertThat(document.provenance().source(share.source()).facts()).extracting(fact -> fact.measure() + " " + fact.amount())
                    .containsExactlyInAnyOrder("ACTUAL -400.00", "BUDGET -1000.00");
            assertThat(document.provenance().source(share.source()).description()).isEqualTo("Toteuma, Muutettu talousarvio, Koulut, Kulut");
        }
        assertThat(document.provenance().source(live.get(2).source()).description()).isEqualTo("Väkiluku, 31.12.2024, Tilastokeskus");
        assertThat(document.provenance().source(live.get(3).source()).description()).isEqualTo("Lukutaito, 31.5.2025, rehtori, https://kunta.example/testi.pdf");
        Span missing = document.blocks().stream().flatMap(Block::runs).filter(span -> span.text().startsWith("[luku puuttuu")).findFirst().orElseThrow();
        assertThat(missing.in(Language.SV).language()).as("a gap is said in the document's language, also among words of another")
                .isEqualTo(Language.FI);
    }

    @Test
    void aFormulasYearBeforeIsTheYearBeforeItsColumn(@TempDir Path folder) {
        Document document = new SmallTown(folder)
                .ledger("10;3000;2023;1;100,00", "10;3000;2024;1;200,00", "10;3000;2024;7;30,00", "10;3000;2025;1;400,00")
                .with("key-figures", "code;unit;name;measured_in;formula", figure("A", "year-before"), figure("B", "before"),
                        figure("C", "actual"), figure("D", "budget"))
                .document("puoli");

        assertThat(SmallTown.text(document))
                .contains("luku A\n100\u00a0€\nluku B\n100\u00a0€\nluku C\n100\u00a0€\n230\u00a0€")
                .as("a budget that nobody gave is none, not zero").doesNotContain("luku D");
    }

    private static String figure(String code, String what) {
        return code + ";T;luku " + code + ";€;\"figure(\"\"self/tuotot/" + what + "\"\")\"";
    }
}
