package fi.toteuma.comparison;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Paragraph.Role;
import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Block.TextOf;
import fi.toteuma.document.Brand;
import fi.toteuma.document.Document;
import fi.toteuma.document.Furniture;
import fi.toteuma.document.Notation;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.StatusMark;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.document.Provenance;
import fi.toteuma.document.Status;
import fi.toteuma.document.Table;
import fi.toteuma.document.Value;
import fi.toteuma.document.WordTable;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Two reports of an invented municipality: after March and after June. */
public final class SmallDocuments {

    private static final Notation NOTATION = new Notation(
            "−", "\u00a0", ",", "–", new Notation.Words("puuttuu", "ei kirjattu", "ylitys", "yli", "parempi", "heikompi"));

    private SmallDocuments() {}

    public static Document march() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("Osavuosikatsaus 1–3/2031", "", List.of(), false));
        blocks.add(new Block.Heading(1, "s1", "Sivistystoimi"));
        blocks.add(text("400", "talous", "Kulut ovat suunnitellut."));
        blocks.add(text("400", "henkilosto", "Henkilöstöä on riittävästi."));
        blocks.add(text("400", "vanha", "Koulu suljettiin keväällä."));
        blocks.add(new Block.Heading(1, "s2", "Kirjasto"));
        blocks.add(text("430", "talous", "Kirjasto sai uudet tilat."));
        blocks.add(goals("31.3.2031", List.of(
                goal("T1", "Lukutaito paranee", new StatusMark(Status.MET, "Toteutuu"), "Lukupaja alkoi tammikuussa."),
                goal("T2", "Poissaolot vähenevät", new StatusMark(Status.PARTLY, "Toteutuu osittain"), "Seuranta on käynnissä."),
                goal("T3", "Kerho perustetaan", new StatusMark(Status.MET, "Toteutuu"), "Kerho alkoi."))));
        blocks.add(figures("1–3", "3 kk", "1200.40", "500.00"));
        return document("ov3", "Osavuosikatsaus 1–3/2031", blocks);
    }

    public static Document june() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("Osavuosikatsaus 1–6/2031", "", List.of(), false));
        blocks.add(new Block.Heading(1, "s1", "Sivistystoimi"));
        blocks.add(text("400", "talous", "Kulut ovat hieman suunniteltua suuremmat."));
        blocks.add(text("400", "henkilosto", "Henkilöstöä on riittävästi."));
        blocks.add(new Block.Heading(1, "s2", "Kirjasto"));
        blocks.add(text("430", "talous", "Kirjasto sai uudet tilat."));
        blocks.add(text("430", "talous", "Lainaus kasvoi."));
        blocks.add(text("430", "palvelut", "Aukiolo laajeni."));
        blocks.add(goals("30.6.2031", List.of(
                goal("T1", "Lukutaito paranee", new StatusMark(Status.PARTLY, "Toteutuu osittain"), "Lukupaja alkoi helmikuussa."),
                goal("T2", "Poissaolot vähenevät", new StatusMark(Status.PARTLY, "Toteutuu osittain"), "Seuranta on käynnissä."))));
        blocks.add(figures("1–6", "6 kk", "2400.80", "500.00"));
        return document("ov6", "Osavuosikatsaus 1–6/2031", blocks);
    }

    private static Block text(String unit, String section, String words) {
        return new Paragraph(Role.BODY, List.of(Span.of(words)), new TextOf(unit, section));
    }

    private static WordTable.Row goal(String code, String name, StatusMark status, String followUp) {
        return new WordTable.Row(code, WordTable.Role.DETAIL, List.of(
                new WordTable.Cell(List.of(status)),
                new WordTable.Cell(List.of(Piece.Line.of(name, Weight.STRONG))),
                new WordTable.Cell(List.of(Piece.Line.of(followUp, Weight.PLAIN)))));
    }

    private static Block goals(String date, List<WordTable.Row> rows) {
        List<WordTable.Column> columns = List.of(
                new WordTable.Column("c1", "Tila", 2, false), new WordTable.Column("c2", "Tavoite", 4, false),
                new WordTable.Column("c3", "Toteuma " + date, 4, false));
        return new Block.WordTableBlock(new WordTable("w1", "Tavoitteet " + date, "", "c2", columns, rows, List.of()));
    }

    private static Block figures(String period, String months, String costs, String budget) {
        List<Table.Column> columns = List.of(
                new Table.Column("actual", List.of("TOT 2031,", months), Table.Column.Kind.AMOUNT, 1, 0, 0, true),
                new Table.Column("budget", List.of("TA 2031"), Table.Column.Kind.AMOUNT, 1, 0, 0, false));
        Table.Row row = new Table.Row("kulut", Table.Row.Role.DETAIL, "Kulut", List.of(amount(costs), amount(budget)));
        return new Block.TableBlock(new Table(
                "t1", "Tuloslaskelma " + period + "/2031, Sivistystoimi, euroa", "", "", columns, List.of(row), List.of()));
    }

    private static Table.Cell amount(String euros) {
        return new Table.Cell(new Value.Amount(Money.of(euros)), null);
    }

    private static Document document(String key, String title, List<Block> blocks) {
        Furniture furniture = new Furniture("Mallila", "Sivistystoimi", title, "", "Luonnos", "", "");
        return new Document(
                key, "malli", Language.FI, title, furniture, NOTATION, Brand.TOTEUMA, LocalDate.of(2031, 7, 1), blocks, Provenance.NONE);
    }
}
