package fi.toteuma.rendering;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Card;
import fi.toteuma.document.Card.Field;
import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.Figure;
import fi.toteuma.document.Chart.Square;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Line;
import fi.toteuma.document.Piece.StatusMark;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.document.Status;
import fi.toteuma.document.WordTable;
import fi.toteuma.document.WordTable.Cell;
import fi.toteuma.document.WordTable.Column;
import fi.toteuma.document.WordTable.Role;
import fi.toteuma.document.WordTable.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sample's goals, risks, key figures and projects: every kind of piece, row, list, card and mark. */
public final class SampleWords {

    private static final String NBSP = "\u00a0";
    private static final StatusMark MET = new StatusMark(Status.MET, "Toteutuu");
    private static final StatusMark PARTLY = new StatusMark(Status.PARTLY, "Toteutuu osittain");
    private static final StatusMark NOT_MET = new StatusMark(Status.NOT_MET, "Ei toteudu");
    private static final StatusMark UNKNOWN = new StatusMark(Status.NO_INFORMATION, "Ei tietoa");

    private SampleWords() {}

    /** Sections on goals, risks, key figures and projects. */
    public static List<Block> blocks() {
        return Stream.of(goalSection(), riskSection(), keyFigures(), projectSection()).flatMap(List::stream).toList();
    }

    private static List<Block> goalSection() {
        return List.of(
                new Block.Heading(1, "tavoitteet", "Tavoitteet", "Kolmesta tavoitteesta yksi toteutuu", true),
                new Block.Marks(List.of(MET, PARTLY, NOT_MET, UNKNOWN), true, "Vuoden aikana tila on arvio.", ""),
                new Block.Marks(marks(), false, "Yksi merkki on yksi tavoite.", "11 tavoitetta toteutuu, viisi osittain, yhdestä ei ole tietoa."),
                new Block.WordTableBlock(goals("tav1", "Tavoitteet ja niiden tila 31.3.2031, palvelualueen käyttösuunnitelma")),
                new Block.Heading(2, "luvut", "Mistä luvut tulevat"),
                new Paragraph(Paragraph.Role.BODY, List.of(
                        Span.of("Myyntituottoja kertyi "), new Span("210" + NBSP + "488,40" + NBSP + "€", true, "myynti3"),
                        Span.of(", ja toimintakate toteutui "), new Span("99,47" + NBSP + "%", false, "kate"),
                        Span.of(" suunnitellusta. Poistot kasvoivat hieman."))),
                new Block.Items(false, List.of(
                        List.of(Span.of("Varhaiskasvatuksen asiakasmaksut jäivät "), new Span("12" + NBSP + "300", false, "myynti3"), Span.of(" euroa odotetusta.")),
                        List.of(new Span("Kuljetukset", true), Span.of(" maksavat kilpailutuksen jälkeen enemmän kuin ennen.")))),
                new Block.Items(true, List.of(List.of(Span.of("Kilpailutus uusitaan syksyllä.")), List.of(Span.of("Reitit yhdistetään.")))),
                new Block.Items(true, List.of(List.of(Span.of("Toinen luettelo alkaa taas ykkösestä.")))));
    }

    private static List<StatusMark> marks() {
        List<StatusMark> marks = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            marks.add(i < 11 ? MET : i < 16 ? PARTLY : UNKNOWN);
        }
        return marks;
    }

    /** Objectives over all columns, goals under them with state, measure and follow-up. */
    public static WordTable goals(String id, String title) {
        List<Column> columns = List.of(
                new Column("tila", "Tila ja syy", 3, false),
                new Column("tavoite", "Tavoite 2031 ja mittari", 5, false),
                new Column("toteuma", "Toteuma 31.3.2031", 5, false));
        return new WordTable(id, title, "Tila on arvio, kunnes vuosi on päättynyt.", "tavoite", columns, List.of(
                objective("p1", "1 Hyvinvoinnin kasvu", "Hyvinvointi lisääntyy · Toimiva arki · Hiilineutraali Mallila"),
                goal("g1", UNKNOWN, "Ei vielä mitattavissa: kysely tehdään keväällä.", "Lasten ja nuorten hyvinvointi lisääntyy.",
                        "Mittari: tyytyväisyys elämään kyselyissä.", "Alkuvuonna ei tehty erillisiä kyselyitä. Kouluterveyskysely tehdään kevään aikana."),
                goal("g2", MET, "Valmistelu etenee aikataulussa.", "Oppimisen tuen uudistus valmistellaan ja otetaan käyttöön.",
                        "Mittari: asiakirjat valmiina, henkilöstö koulutettu.",
                        "Uudistus alkaa 1.8.2031. Koulutukset alkoivat 28.1. ja päättyvät toukokuussa. Matalan kynnyksen konsultaatioita on ollut yhdeksän."),
                objective("p2", "2 Uudistuva työ ja asuminen", "Muuttovoiton vahvistaminen · Monipaikkainen Mallila"),
                goal("g3", PARTLY, "Vuoden 2030 tilasto puuttuu.", "Kotouttamisessa yhteistyö on tuloksellista.",
                        "Mittari: ulkomaan kansalaisia 30.9.2031, % asukkaista.",
                        "Vuoden 2029 lopussa ulkomaan kansalaisia oli 656 eli 3,7 % asukkaista. Päiväkotien ja koulujen tuki on edistynyt hyvin."),
                goal("g4", NOT_MET, "=1+1 Rahoitusta ei saatu.", "Vuorovaikutustaitojen vahvistamisen kehittämisohjelma käynnistyy.",
                        "Mittari: ohjelma hyväksytty.", "Hanke haki rahoitusta. Päätös oli kielteinen.")),
                List.of("Ehdotus = mittarista laskettu tila.", "Syy kuuluu aina tilaan."));
    }

    private static Row objective(String id, String name, String quiet) {
        return new Row(id, Role.GROUP, List.of(new Cell(List.of(Line.of(name, Weight.STRONG), Line.of(quiet, Weight.QUIET)))));
    }

    private static Row goal(String id, StatusMark mark, String reason, String name, String measure, String followUp) {
        return new Row(id, Role.DETAIL, List.of(
                new Cell(List.of(mark, Line.of(reason, Weight.QUIET))),
                new Cell(List.of(Line.of(name, Weight.STRONG), Line.of("Käyttösuunnitelma, opetus ja koulutus", Weight.QUIET), Line.of(measure, Weight.PLAIN))),
                new Cell(List.of(Line.of(followUp, Weight.PLAIN), Line.of("Vastuu: koulutusjohtaja", Weight.QUIET)))));
    }

    private static List<Block> riskSection() {
        return List.of(
                new Block.Heading(1, "riskit", "Riskit", "Suurin riski on rakentamisen viivästyminen", true),
                Paragraph.of(Paragraph.Role.LEAD, "Palvelualue seuraa kolmea riskiä. Yksi niistä on korkea."),
                new Block.ChartBlock(matrix()),
                new Block.WordTableBlock(risks("ris1", "Riskit ja hallintakeinot, tilanne 31.3.2031")));
    }

    static Chart matrix() {
        List<Square> squares = new ArrayList<>();
        for (int likelihood = 1; likelihood <= 3; likelihood++) {
            for (int impact = 1; impact <= 3; impact++) {
                int value = likelihood * impact;
                List<String> numbers = value == 9 ? List.of("1") : likelihood == 2 && impact == 1 ? List.of("2", "3") : List.of();
                squares.add(new Square(likelihood, impact, value, value < 3 ? 1 : value < 6 ? 2 : 3, numbers));
            }
        }
        return new Chart(
                "k5", "Riskimatriisi 31.3.2031", "Ympyrän numero viittaa taulukkoon. Ruudun numero on riskiarvo.",
                "Korkea riski: 1 (arvo 9). Matalat riskit: 2 ja 3 (arvo 2).", "",
                new Figure.RiskMatrix(
                        "Todennäköisyys", List.of("Epätodennäköinen", "Mahdollinen", "Todennäköinen"),
                        "Merkittävyys", List.of("Vähäinen", "Merkittävä", "Kriittinen"), squares));
    }

    static WordTable risks(String id, String title) {
        List<Column> columns = List.of(
                new Column("nro", "Nro", 1, false),
                new Column("riski", "Tunnistettu riski ja luokka", 5, false),
                new Column("arvo", "Riskiarvo", 3, false),
                new Column("keino", "Hallintakeino", 5, false),
                new Column("toteutuminen", "Hallintakeinon toteutuminen", 5, false));
        return new WordTable(id, title, "", "riski", columns, List.of(
                risk("1", 3, "Korkea", "3 × 3 = 9", "Kiinteistöjen rakentaminen tai peruskorjaus viivästyy", "Yhteistyö eri toimijoiden välillä on parantunut."),
                risk("2", 1, "Matala", "2 × 1 = 2", "Henkilöstön rekrytointi ja saatavuus", "Avoimiin tehtäviin on tullut enemmän hakijoita."),
                risk("3", 1, "Matala", "2 × 1 = 2", "Muut ajassa olevat uhkat ja turvattomuus", "")),
                List.of());
    }

    private static Row risk(String number, int bars, String word, String product, String name, String followUp) {
        return new Row(number, Role.DETAIL, List.of(
                new Cell(List.of(new Piece.Badge(number))),
                new Cell(List.of(Line.of(name, Weight.STRONG), Line.of("Toiminnallinen riski", Weight.QUIET))),
                new Cell(List.of(new Piece.RiskMark(bars, word, product))),
                new Cell(List.of(new Piece.Items(false, List.of(
                        List.of(Span.of("Sitoutunut yhteistyö hankkeiden eri tahojen kanssa")), List.of(Span.of("Oppilaitosyhteistyö, oppisopimukset, markkinointi")))))),
                followUp.isEmpty() ? Cell.EMPTY : new Cell(List.of(Line.of(followUp, Weight.PLAIN)))));
    }

    private static List<Block> keyFigures() {
        List<Column> columns = List.of(
                new Column("nimi", "Tunnusluku", 4, false),
                new Column("v2029", "2029", 2, true),
                new Column("v2030", "2030", 2, true),
                new Column("v2031", "1–3/2031", 2, true));
        WordTable table = new WordTable("tun1", "Tunnusluvut 2029–2031, kpl, € ja %", "", "nimi", columns, List.of(
                keyFigure("t1", Role.DETAIL, "Lapsia varhaiskasvatuksessa", number("1204", 0, "1" + NBSP + "204"), number("1187", 0, "1" + NBSP + "187"), number("1190", 0, "1" + NBSP + "190")),
                keyFigure("t2", Role.DETAIL, "Kustannus oppilasta kohti", number("-9120.5", 2, "−9" + NBSP + "120,50" + NBSP + "€"), number("9800", 2, "9" + NBSP + "800,00" + NBSP + "€"), Line.of("puuttuu", Weight.QUIET)),
                keyFigure("t3", Role.TOTAL, "Käyttöaste", number("91.25", 1, "91,3" + NBSP + "%"), number("93", 0, "93" + NBSP + "%"), number("0.5", 1, "0,5" + NBSP + "%"))),
                List.of("Käyttöaste on tilaisuuksien keskiarvo."));
        return List.of(
                new Block.Heading(1, "tunnusluvut", "Tunnusluvut", "", false),
                Paragraph.of(Paragraph.Role.BODY, "Tunnusluvut kertovat toiminnan laajuudesta."),
                new Block.WordTableBlock(table));
    }

    private static Row keyFigure(String id, Role role, String name, Piece... values) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell(List.of(Line.of(name, Weight.PLAIN)))));
        Stream.of(values).map(value -> new Cell(List.of(value))).forEach(cells::add);
        return new Row(id, role, cells);
    }

    private static Piece number(String value, int decimals, String printed) {
        return new Piece.Number(new BigDecimal(value), decimals, printed);
    }

    private static List<Block> projectSection() {
        return List.of(
                new Block.Heading(1, "hankekortit", "Hankekortit", "", false),
                Paragraph.of(Paragraph.Role.BODY, "Hankkeista kerrotaan yksi kortti kustakin."),
                new Block.CardBlock(card("kortti1", "Nuorten ohjaamo")),
                new Block.CardBlock(card("kortti2", "+Liikkuva koulu")),
                new Block.Heading(2, "hankelista", "Kaikki hankkeet yhdessä taulukossa"),
                new Block.WordTableBlock(projects("hank1", "Hankkeet, rahoittajat ja tilanne 31.3.2031, euroa")),
                Paragraph.of(Paragraph.Role.BODY, "Hankkeita arvioidaan seuraavan kerran kesäkuussa."));
    }

    private static Card card(String id, String title) {
        return new Card(id, "H-" + id, title, List.of(
                new Field("Tavoite", List.of(Line.of("Ohjaamotoiminta käynnistyy, ja nuoret löytävät palvelut yhdestä paikasta.", Weight.PLAIN))),
                new Field("Tila", List.of(PARTLY, Line.of("Hyvinvointialueen rooli on auki.", Weight.QUIET))),
                new Field("Toimenpiteet", List.of(new Piece.Items(true, List.of(List.of(Span.of("Verkosto kootaan.")), List.of(Span.of("Päivystys avataan kaksi kertaa viikossa.")))))),
                new Field("Rahoitus", List.of(number("45000", 0, "45" + NBSP + "000" + NBSP + "€"))),
                new Field("Riskit", List.of())));
    }

    /** More columns of text than an upright page can hold. */
    static WordTable projects(String id, String title) {
        List<String> heads = List.of("Hanke", "Rahoittaja", "Päätös", "Vastuutaho", "Tavoite", "Tilanne", "Seuraavaksi", "Rahoitus");
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(new Column("h" + i, heads.get(i), i == 5 ? 4 : 3, i == 7));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            List<Cell> cells = new ArrayList<>();
            for (String text : List.of("Hanke " + i, "Aluehallintovirasto", "Päätös " + (100 + i), "Kehitysjohtaja",
                    "Nuorten harrastus- ja ohjaustoiminta vahvistuu.", "Verkosto on pääosin koottu. Päivystys toimii kaksi kertaa viikossa.", "Arviointi kesäkuussa.")) {
                cells.add(new Cell(List.of(Line.of(text, Weight.PLAIN))));
            }
            cells.add(new Cell(List.of(number(i * 1250 + "", 0, i + NBSP + "250"))));
            rows.add(new Row("r" + i, Role.DETAIL, cells));
        }
        return new WordTable(id, title, "", "h0", columns, rows, List.of());
    }
}
