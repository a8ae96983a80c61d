package fi.toteuma.rendering.internal.office;

import fi.toteuma.document.Block;
import fi.toteuma.document.Brand;
import fi.toteuma.document.Chart;
import fi.toteuma.document.Document;
import fi.toteuma.document.Formula;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Furniture;
import fi.toteuma.document.Notation;
import fi.toteuma.document.Provenance;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Cell;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.Value;
import fi.toteuma.document.Value.Remaining.Nature;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An invented interim report with every kind of block, row and value. */
public final class OfficeSample {

    public static final Notation NOTATION = new Notation(
            "−", "\u00A0", ",", "–", new Notation.Words("puuttuu", "ei kirjattu", "ylitys", "yli", "parempi", "heikompi"));

    private static final List<Column> COLUMNS = List.of(
            new Column("c1", List.of("Tilinpäätös", "2024, 1000 €"), Column.Kind.AMOUNT, 1000, 0, 0, false),
            new Column("c2", List.of("Talousarvio", "2025"), Column.Kind.AMOUNT, 1, 0, 0, false),
            new Column("c3", List.of("Toteuma", "1–3/2025"), Column.Kind.AMOUNT, 1, 0, 0, true),
            new Column("c4", List.of("Jäljellä", "31.3."), Column.Kind.AMOUNT, 1, 0, 0, false),
            new Column("c5", List.of("Käyttö", "%"), Column.Kind.PERCENT, 1, 2, 2, false));

    private OfficeSample() {}

    public static Document report() {
        return document(List.of(
                new Block.Title(
                        "Hyvinvointipalvelut", "Osavuosikatsaus 1–3/2025", List.of("Kuusilahden kunta", "tilanne 31.3.2025"), true),
                new Block.Contents("Sisällys", Block.Contents.Style.LIST),
                new Block.Heading(1, "s1", "Tuloslaskelma", "Kertymä on vuoden takaista hitaampi", true),
                new Block.Paragraph(
                        Block.Paragraph.Role.LEAD,
                        List.of(new Block.Span("Kuluista on käytetty 22,93 prosenttia.", true), new Block.Span(" Loput 30\u00A0808\u00A0884 euroa jäävät <loppuvuodelle> & muille.", false))),
                new Block.TableBlock(statement("t1", "Taulukko 1. Tuloslaskelma, tammi–maaliskuu 2025, euroa")),
                new Block.Heading(2, "s2", "Poikkeamat"),
                Block.Paragraph.of(Block.Paragraph.Role.BODY, "Poikkeamat kertovat, missä vuosi etenee toisin kuin suunniteltiin. Henkilöstökulut ovat suurin kuluerä, ja niiden kertymä on kauden odotusta pienempi."),
                new Block.SideBySide(
                        List.of(new Block.TableBlock(deviations("t2"))),
                        List.of(Block.Paragraph.of(Block.Paragraph.Role.NOTE, "Yksi merkki on yksi tavoite."))),
                new Block.Callout(List.of(
                        Block.Paragraph.of(Block.Paragraph.Role.BODY, "Lautakunta merkitsee katsauksen tiedoksi."),
                        Block.Paragraph.of(Block.Paragraph.Role.NOTE, "Käsittely 24.4.2025."))),
                new Block.Heading(3, "s3", "Kuvana"),
                new Block.ChartBlock(chart()),
                new Block.PageBreak(),
                new Block.Heading(1, "s4", "Liite", "", false),
                new Block.Contents("", Block.Contents.Style.STRIP),
                new Block.TableBlock(wide("t3"))));
    }

    /** As long as a whole city's half-year report: thirty tables. */
    public static Document longReport() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("Hyvinvointilautakunta", "Osavuosikatsaus 1–6/2020", List.of("Kuusilahden kunta"), true));
        blocks.add(new Block.Contents("Sisällys", Block.Contents.Style.LIST));
        for (int i = 1; i <= 30; i++) {
            blocks.add(new Block.Heading(i % 5 == 1 ? 1 : 2, "s" + i, "Tehtävä " + (400 + i), "", i % 5 == 1));
            for (int p = 0; p < i % 4; p++) {
                blocks.add(Block.Paragraph.of(Block.Paragraph.Role.BODY, "Toiminta on edennyt suunnitelman mukaan. ".repeat(4 + i % 3)));
            }
            blocks.add(new Block.TableBlock(statement("t" + i, "Tehtävän " + (400 + i) + " tuloslaskelma, tammi–kesäkuu 2020, euroa")));
        }
        return document(blocks);
    }

    public static Document document(List<Block> blocks) {
        return new Document(
                "malli", "malli", Language.FI, "Osavuosikatsaus 1–3/2025",
                new Furniture("Kuusilahden kunta", "Hyvinvointipalvelut", "Osavuosikatsaus 1–3/2025", "tilanne 31.3.2025",
                        "Luonnos 1, 17.4.2025", "luvut euroina", "esimerkkiaineisto"),
                NOTATION, Brand.TOTEUMA, LocalDate.of(2025, 4, 17), blocks, Provenance.NONE);
    }

    /** Sums, results, remaining and percentages over facts; a group head stands between the parts of a sum. */
    public static Table statement(String id, String title) {
        return new Table(id, title, "Tuotot ovat plussaa, kulut miinusta.", "Erä", COLUMNS, List.of(
                new Row("g1", Row.Role.GROUP, "Toiminta", List.of()),
                detail("myynti", "Myyntituotot", "1031446.17", "710600.00", "210488.50", Nature.INCOME),
                detail("maksut", "Maksutuotot", "824259.33", "843000.00", "273340.00", Nature.INCOME),
                detail("vahainen", "Vähäiset tuotot", "-499.99", "0.00", "-0.40", Nature.INCOME),
                total("tuotot", Row.Role.SUM, "Toimintatuotot", Nature.INCOME,
                        "1855205.51", "1553600.00", "483828.10", "myynti", "maksut", "vahainen", "eitulostu"),
                detail("henkilosto", "Henkilöstökulut", "-20834182.00", "-21030400.00", "-4875072.10", Nature.COST),
                detail("muut", "=1+1 Muut kulut", "-300.00", "-1000.00", "-1006.40", Nature.COST),
                total("kulut", Row.Role.SUM, "Toimintakulut", Nature.COST,
                        "-20834482.00", "-21031400.00", "-4876078.50", "henkilosto", "muut"),
                total("kate", Row.Role.RESULT, "Toimintakate", Nature.COST,
                        "-18979276.49", "-19477800.00", "-4392250.40", "tuotot", "kulut")),
                List.of("Vuoden 2024 luvut on yhdistelty uuteen organisaatioon.", "Luvut pyöristetään vasta painettaessa."));
    }

    /** Words, judged variances and what stands for a missing figure. */
    public static Table deviations(String id) {
        List<Column> columns = List.of(
                new Column("d1", List.of("Ennuste"), Column.Kind.AMOUNT, 1, 0, 0, false),
                new Column("d2", List.of("Ero"), Column.Kind.AMOUNT, 1, 0, 0, false),
                new Column("d3", List.of("Käyttö", "%"), Column.Kind.PERCENT, 1, 1, 2, false),
                new Column("d4", List.of("Perustelu"), Column.Kind.WORD, 1, 0, 0, false));
        Value.Share share = new Value.Share(Money.of("24.69"), Money.of("200.00"));
        return new Table(id, "Viisi suurinta poikkeamaa", "", "", columns, List.of(
                new Row("r1", Row.Role.DETAIL, "Henkilöstökulut", List.of(
                        fact(new Value.Amount(Money.of("-5017911.00"))), fact(new Value.Judged(Money.of("142838.60"), true)),
                        fact(share), fact(new Value.Words("Oppimisen tuen uudistus")))),
                new Row("r2", Row.Role.DETAIL, "Muut kulut", List.of(
                        new Cell(new Value.Missing(), null), fact(new Value.Judged(Money.of("-67504.50"), true)),
                        new Cell(new Value.NotBooked(), null), fact(new Value.Words("+cmd|' /C calc'!A0")))),
                new Row("r3", Row.Role.DETAIL, "Avustukset", List.of(
                        Cell.BLANK, fact(new Value.Judged(Money.of("-12.00"), false)), Cell.BLANK, Cell.BLANK))),
                List.of());
    }

    /** More columns than fit an upright page. */
    public static Table wide(String id) {
        List<Column> columns = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new Column("m" + i, List.of("Kuukausi", i + "/2025"), Column.Kind.AMOUNT, 1, 2, 2, false)).toList();
        return new Table(id, "Toteuma kuukausittain 2025: tuotot, kulut [netto]", "", "Erä", columns, List.of(
                new Row("w1", Row.Role.DETAIL, "Kulut", IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> fact(new Value.Amount(Money.ofCents(-123456700L * i)))).toList())), List.of());
    }

    public static Chart chart() {
        return new Chart("k1", "Nettokuluja on kertynyt 4,4 miljoonaa euroa", "Toimintakate, euroa",
                "Toteuma 4 392 250 euroa, talousarvio 19 477 800 euroa.", "Ennustetta ei ole annettu.",
                new Chart.Figure.Bars(List.of(new Chart.Bar(
                        "Toteuma", "1–3/2025", Chart.Mark.ACTUAL, new BigDecimal("4392250"), "−4 392 250", null, "")), "€"));
    }

    private static Row detail(String id, String label, String before, String budget, String actual, Nature nature) {
        return row(id, Row.Role.DETAIL, label, nature, Money.of(before), Money.of(budget), Money.of(actual), List.of());
    }

    private static Row total(
            String id, Row.Role role, String label, Nature nature, String before, String budget, String actual, String... of) {
        return row(id, role, label, nature, Money.of(before), Money.of(budget), Money.of(actual), List.of(of));
    }

    private static Row row(
            String id, Row.Role role, String label, Nature nature, Money before, Money budget, Money actual, List<String> of) {
        Money left = nature == Nature.COST ? actual.minus(budget) : budget.minus(actual);
        CellRef budgetCell = new CellRef(id, "c2");
        CellRef actualCell = new CellRef(id, "c3");
        return new Row(id, role, label, List.of(
                new Cell(new Value.Amount(before), sum(of, "c1")),
                new Cell(new Value.Amount(budget), sum(of, "c2")),
                new Cell(new Value.Amount(actual), sum(of, "c3")),
                new Cell(new Value.Remaining(left, nature), new Formula.Difference(budgetCell, actualCell, nature == Nature.COST)),
                new Cell(new Value.Share(actual, budget), new Formula.PercentOf(actualCell, budgetCell))));
    }

    private static Formula sum(List<String> rows, String column) {
        return rows.isEmpty()
                ? new Formula.Facts("f")
                : new Formula.Sum(rows.stream().map(row -> new Formula.Term(1, new CellRef(row, column))).toList());
    }

    private static Cell fact(Value value) {
        return new Cell(value, new Formula.Facts("f"));
    }
}
