package fi.toteuma.rendering;

import fi.toteuma.document.Formula;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Formula.Term;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Cell;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Column.Kind;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.document.Value;
import fi.toteuma.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sample's tables, with every kind of row, cell and formula. */
final class SampleTables {

    private SampleTables() {}

    private static Column amount(String key, boolean tinted, String... head) {
        return new Column(key, List.of(head), Kind.AMOUNT, 1, 0, 0, tinted);
    }

    private static Column percent(String key, String... head) {
        return new Column(key, List.of(head), Kind.PERCENT, 1, 2, 2, false);
    }

    private static Column word(String key, String... head) {
        return new Column(key, List.of(head), Kind.WORD, 1, 0, 0, false);
    }

    /** An income statement: facts, sums, results, remaining and per cent, with a group head and notes. */
    static Table income(String id, String title) {
        List<Column> columns = List.of(
                amount("closing", false, "Tilinpäätös", "2030¹"),
                amount("budget", false, "Talousarvio", "2031²"),
                amount("actual", true, "Toteuma", "1–3/2031"),
                amount("left", false, "Jäljellä", "31.3."),
                percent("used", "Käyttö", "%"));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("g1", Role.GROUP, "Toiminta", List.of()));
        rows.add(line("r1", "Myyntituotot", "1031446.20", "710600", "210488.40", false));
        rows.add(line("r2", "Tuet ja avustukset", "1287206.00", "701900", "194740.10", false));
        rows.add(sum("r3", "Toimintatuotot", Role.SUM, List.of("r1", "r2"), "2318652.20", "1412500", "405228.50"));
        rows.add(line("r4", "Henkilöstökulut", "-20834182.35", "-21030400", "-4875072.15", true));
        rows.add(line("r5", "Aineet, tarvikkeet ja tavarat", "-737643.02", "-776800", "-815146.77", true));
        rows.add(sum("r6", "Toimintakulut", Role.SUM, List.of("r4", "r5"), "-21571825.37", "-21807200", "-5690218.92"));
        rows.add(sum("r7", "Toimintakate", Role.RESULT, List.of("r3", "r6"), "-19253173.17", "-20394700", "-5284990.42"));
        rows.add(new Row("g2", Role.GROUP, "Rahoitus", List.of()));
        rows.add(line("r8", "Rahoitustuotot ja -kulut", "-1507.00", "0", "-6.20", true));
        rows.add(new Row("r9", Role.DETAIL, "Poistot", List.of(
                new Cell(new Value.Amount(Money.of("-540223.11")), new Formula.Facts("poistot")),
                new Cell(new Value.Missing(), null),
                new Cell(new Value.NotBooked(), null),
                Cell.BLANK,
                Cell.BLANK)));
        return new Table(
                id, title, "Hyvinvointipalvelut. Tuotot ovat plussaa, kulut miinusta. Ylitys sanotaan sanalla.", "Erä", columns, rows,
                List.of("¹ Vuoden 2030 luvut on yhdistelty 1.1.2031 voimaan tulleeseen organisaatioon; ne eivät ole suoraan vertailukelpoisia.",
                        "² Talousarvio muutoksineen. Luvut pyöristetään vasta painettaessa, joten osien summa voi poiketa eurolla."));
    }

    private static Row line(String id, String label, String closing, String budget, String actual, boolean cost) {
        return row(id, label, Role.DETAIL, closing, budget, actual, cost, column -> new Formula.Facts("myynti"));
    }

    private static Row sum(String id, String label, Role role, List<String> parts, String closing, String budget, String actual) {
        boolean cost = actual.startsWith("-");
        return row(id, label, role, closing, budget, actual, cost, column -> new Formula.Sum(
                parts.stream().map(part -> new Term(1, new CellRef(part, column))).toList()));
    }

    private static Row row(
            String id, String label, Role role, String closing, String budget, String actual, boolean cost,
            java.util.function.Function<String, Formula> formula) {
        Money planned = Money.of(budget);
        Money booked = Money.of(actual);
        Money left = cost ? booked.minus(planned) : planned.minus(booked);
        var nature = cost ? Value.Remaining.Nature.COST : Value.Remaining.Nature.INCOME;
        return new Row(id, role, label, List.of(
                new Cell(new Value.Amount(Money.of(closing)), formula.apply("closing")),
                new Cell(new Value.Amount(planned), formula.apply("budget")),
                new Cell(new Value.Amount(booked), formula.apply("actual")),
                new Cell(new Value.Remaining(left, nature),
                        new Formula.Difference(new CellRef(id, "budget"), new CellRef(id, "actual"), cost)),
                new Cell(new Value.Share(booked, planned),
                        new Formula.PercentOf(new CellRef(id, "actual"), new CellRef(id, "budget")))));
    }

    /** Thousands of euros, missing inputs, a word column. */
    static Table binding(String id, String title) {
        List<Column> columns = List.of(
                new Column("original", List.of("Alkuperäinen"), Kind.AMOUNT, 1000, 0, 0, false),
                new Column("amended", List.of("Muutettu"), Kind.AMOUNT, 1000, 0, 0, false),
                new Column("actual", List.of("Toteuma"), Kind.AMOUNT, 1000, 0, 0, true),
                word("over", "Ylitys"));
        return new Table(id, title, "", "Yksikkö", columns, List.of(
                new Row("a", Role.DETAIL, "Virikkeellinen elämä", List.of(
                        new Cell(new Value.Missing(), null), euros("-4597100.00"), euros("-1090030.44"), new Cell(new Value.Words("ei"), null))),
                new Row("b", Role.DETAIL, "Hyvinvoinnin ja työllisyyden edistäminen", List.of(
                        new Cell(new Value.Missing(), null), euros("-6425200.00"), euros("-1148767.80"), new Cell(new Value.Words("ei"), null)))),
                List.of("Vuoden 2031 alkuperäinen talousarvio puuttuu."));
    }

    private static Cell euros(String money) {
        return new Cell(new Value.Amount(Money.of(money)), new Formula.Facts("myynti"));
    }

    /** Variances with mark and word, and one below the limit of materiality. */
    static Table deviations(String id, String title) {
        List<Column> columns = List.of(
                amount("expected", false, "Odotus", "31.3."), amount("actual", false, "Toteuma", "31.3."), amount("gap", false, "Ero"));
        List<Row> rows = Stream.of(
                        deviation("d1", "Henkilöstökulut", "-5017911", "-4875072", true),
                        deviation("d2", "Muut toimintakulut", "-1602383", "-1669888", true),
                        deviation("d3", "Avustukset", "-596324", "-595893", false))
                .toList();
        return new Table(id, title, "Toteuma 31.3.2031 verrattuna kauden odotukseen, euroa", "Erä", columns, rows,
                List.of("Odotus = muutettu talousarvio × vuoden 2030 saman kauden osuus koko vuodesta."));
    }

    private static Row deviation(String id, String label, String expected, String actual, boolean material) {
        Money gap = Money.of(actual).minus(Money.of(expected));
        return new Row(id, Role.DETAIL, label, List.of(
                new Cell(new Value.Amount(Money.of(expected)),
                        new Formula.Described("Odotus: muutettu talousarvio × vuoden 2030 osuus", List.of("myynti", "poistot"))),
                new Cell(new Value.Amount(Money.of(actual)), new Formula.Facts("poistot")),
                new Cell(new Value.Judged(gap, material),
                        new Formula.Difference(new CellRef(id, "actual"), new CellRef(id, "expected"), false))));
    }

    /** A small table of counts. */
    static Table statuses(String id) {
        Column column = new Column("n", List.of("Tavoitteita"), Kind.AMOUNT, 1, 0, 0, false);
        return new Table(id, "Tavoitteet tilan mukaan", "17 tavoitetta, arvio 31.3.2031, kpl", "Tila", List.of(column), List.of(
                new Row("s1", Role.DETAIL, "Toteutuu", List.of(new Cell(new Value.Amount(Money.of("11")), null))),
                new Row("s2", Role.DETAIL, "Toteutuu osittain", List.of(new Cell(new Value.Amount(Money.of("5")), null))),
                new Row("s3", Role.DETAIL, "Ei tietoa", List.of(new Cell(new Value.Amount(Money.of("1")), null)))),
                List.of());
    }

    /** More rows than a page holds, with running text in two columns. */
    static Table projects(String id, String title, int count) {
        List<Column> columns = List.of(
                word("funder", "Rahoittaja", "ja päätös"), amount("funding", false, "Rahoitus", "yhteensä"), word("status", "Tilanne 31.3.2031"));
        List<Row> rows = java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Row("h" + i, Role.DETAIL, "Hanke " + i + ": nuorten harrastus- ja ohjaustoiminta", List.of(
                        new Cell(new Value.Words("Aluehallintovirasto, päätös " + (100 + i)), null),
                        new Cell(new Value.Amount(Money.of(i * 1250 + ".00")), new Formula.Facts("myynti")),
                        new Cell(new Value.Words("Verkosto on pääosin koottu. Päivystys toimii kaksi kertaa viikossa, vaihe " + i + "."), null))))
                .toList();
        return new Table(id, title, "", "Hanke", columns, rows, List.of("Kaikki hankkeet ovat keksittyjä."));
    }
}
