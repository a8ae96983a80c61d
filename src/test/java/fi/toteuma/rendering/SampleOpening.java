package fi.toteuma.rendering;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph.Role;
import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.Bar;
import fi.toteuma.document.Chart.DotRow;
import fi.toteuma.document.Chart.Figure;
import fi.toteuma.document.Chart.Mark;
import fi.toteuma.document.Chart.Pair;
import fi.toteuma.document.Chart.YearBar;
import java.math.BigDecimal;
import java.util.List;

/** The sample's title page, contents, front page and charts. */
final class SampleOpening {

    private static final String NBSP = "\u00a0";

    private SampleOpening() {}

    static List<Block> blocks() {
        return List.of(
                new Block.Title(
                        "Hyvinvointipalvelut",
                        "Osavuosikatsaus tammi–maaliskuu 2031",
                        List.of("Hyvinvoinnin edistämisen lautakunta", "Tilanne 31.3.2031", "Kirjanpito avoinna: maaliskuun palkat puuttuvat"),
                        true),
                new Block.Contents("Sisällys", Block.Contents.Style.LIST),
                new Block.Heading(1, "tiivistelma", "Tiivistelmä", "Nettokuluista on käytetty 22,43 prosenttia", true),
                new Block.Paragraph(Role.LEAD, List.of(
                        new Block.Span("Nettokuluista on käytetty 22,43 prosenttia.", true),
                        new Block.Span(
                                " Vuosi sitten samaan aikaan oli kertynyt 23,39 prosenttia koko vuoden nettokuluista. Toiminta on"
                                        + " edennyt suunnitellusti, ja loppuvuoteen vaikuttaa oppimisen tuen uudistus.",
                                false))),
                new Block.ChartBlock(bars()),
                new Block.SideBySide(
                        List.of(new Block.TableBlock(SampleTables.deviations("etu1", "Viisi suurinta poikkeamaa"))),
                        List.of(new Block.TableBlock(SampleTables.statuses("etu2")))),
                new Block.SideBySide(
                        List.of(
                                new Block.Heading(2, "paatos", "Päätösehdotus"),
                                new Block.Callout(List.of(
                                        Block.Paragraph.of(Role.BODY, "Lautakunta merkitsee osavuosikatsauksen tiedoksi ja lähettää sen hallitukselle."),
                                        Block.Paragraph.of(Role.NOTE, "Kokouspäivä ja § puuttuvat vielä.")))),
                        List.of(
                                new Block.Heading(2, "muuttunut", "Muuttunut"),
                                Block.Paragraph.of(Role.NOTE, "Vuoden ensimmäinen katsaus, joten edellistä ei ole. Vuoden 2030 luvut on yhdistelty uuteen organisaatioon."))),
                new Block.Contents("Sisällys", Block.Contents.Style.STRIP),
                new Block.Heading(1, "kuvat", "Talous kuvina", "", true),
                new Block.ChartBlock(pairs()),
                new Block.ChartBlock(dots()),
                new Block.ChartBlock(years()));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    static Chart bars() {
        return new Chart(
                "k1",
                "Tulos ja ennuste: nettokuluja on kertynyt 8,4 miljoonaa euroa",
                "Toimintakate (tuotot miinus kulut), Hyvinvointipalvelut, euroa",
                "Toteuma tammi–maaliskuussa −8 443 221 euroa, talousarvio −37 637 400, ennuste −35 900 000.",
                "Palvelualue ei ole antanut euromääräistä ennustetta. Viivoitettu palkki on laskettu vuosien 2028–2030 kertymästä.",
                new Figure.Bars(
                        List.of(
                                new Bar("Toteuma 1–3/2031", "22,43" + NBSP + "% talousarviosta", Mark.ACTUAL, number("8443221"),
                                        "−8" + NBSP + "443" + NBSP + "221", number("7778816"), "pystyviiva: 1–3/2030 −7" + NBSP + "778" + NBSP + "816"),
                                new Bar("Talousarvio 2031", "muutokset mukana", Mark.PLAN, number("37637400"),
                                        "−37" + NBSP + "637" + NBSP + "400", null, ""),
                                new Bar("Ennuste 2031", "laskennallinen, ks. alla", Mark.FORECAST, number("35900000"),
                                        "−35" + NBSP + "900" + NBSP + "000", null, "")),
                        "€"));
    }

    static Chart pairs() {
        return new Chart(
                "k2",
                "Henkilöstökuluista on käytetty 23 prosenttia",
                "Toteuma 1–3/2031 ja muutettu talousarvio 2031, euroa. Prosentti on osuus talousarviosta.",
                "Palkkirivit: henkilöstökulut 23,18 prosenttia, palvelujen ostot 23,45, avustukset 108,00, aineet 14,82.",
                "",
                new Figure.ActualInBudget(
                        List.of(
                                pair("Henkilöstökulut", "4875072", "21030400", "23,18", "4 875 072", "21 030 400"),
                                pair("Palvelujen ostot", "1945817", "8299100", "23,45", "1 945 817", "8 299 100"),
                                pair("Avustukset", "3526524", "3265300", "108,00", "3 526 524", "3 265 300"),
                                pair("Aineet, tarvikkeet ja tavarat", "115146", "776800", "14,82", "115 146", "776 800")),
                        List.of("Toteuma, €", "Talousarvio, €")));
    }

    private static Pair pair(String label, String actual, String budget, String share, String printedActual, String printedBudget) {
        return new Pair(label, number(actual), number(budget), share + NBSP + "%", printedActual.replace(" ", NBSP), printedBudget.replace(" ", NBSP));
    }

    static Chart dots() {
        return new Chart(
                "k3",
                "Tuotot kertyvät viime vuotta nopeammin, kulut hitaammin",
                "Kertymä 31.3.: 2031 muutetusta talousarviosta, 2030 tilinpäätöksestä, prosenttia",
                "Muut toimintatuotot 55,46 prosenttia, vuotta aiemmin 24,22; myyntituotot 29,62 ja 15,62; henkilöstökulut 23,18 ja 23,86.",
                "Avoin piste on sama aika edellisvuonna.",
                new Figure.Dots(
                        List.of(
                                new DotRow("Muut toimintatuotot", number("55.46"), number("24.22"), "55,46", "24,22"),
                                new DotRow("Myyntituotot", number("29.62"), number("15.62"), "29,62", "15,62"),
                                new DotRow("Henkilöstökulut", number("23.18"), number("23.86"), "23,18", "23,86"),
                                new DotRow("Vyörytyserät", number("12.50"), null, "12,50", "")),
                        number("25"),
                        "tasainen kertymä 25" + NBSP + "%",
                        "2031 (2030), %"));
    }

    static Chart years() {
        return new Chart(
                "k4",
                "Talousarvion nettokulut ovat 13 prosenttia vuotta 2030 suuremmat",
                "Toimintakatteen itseisarvo vuosittain, miljoonaa euroa. Katkoviivan eri puolia ei voi verrata suoraan.",
                "Nettokulut miljoonina euroina: 2029 30,3; 2030 29,8; uudessa organisaatiossa 2030 33,3; talousarvio 2031 37,6; ennuste 35,9.",
                "",
                new Figure.Years(
                        List.of(
                                new YearBar("2029", "tilinpäätös", Mark.ACTUAL, number("30.3"), "30,3"),
                                new YearBar("2030", "tilinpäätös", Mark.ACTUAL, number("29.8"), "29,8"),
                                new YearBar("2030", "yhdistelty", Mark.ACTUAL, number("33.3"), "33,3"),
                                new YearBar("2031", "talousarvio", Mark.PLAN, number("37.6"), "37,6"),
                                new YearBar("2031", "ennuste, lask.", Mark.FORECAST, number("35.9"), "35,9")),
                        2,
                        "vanha organisaatio",
                        "uusi organisaatio 1.1.2031"));
    }
}
