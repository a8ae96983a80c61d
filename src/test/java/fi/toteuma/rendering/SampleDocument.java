package fi.toteuma.rendering;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph.Role;
import fi.toteuma.document.Brand;
import fi.toteuma.document.Document;
import fi.toteuma.document.Furniture;
import fi.toteuma.document.Notation;
import fi.toteuma.document.Provenance;
import fi.toteuma.kernel.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A document of an invented municipality with every kind of block, cell and chart, for tests of all formats. */
public final class SampleDocument {

    static final Notation NOTATION = new Notation(
            "−", "\u00a0", ",", "–", new Notation.Words("puuttuu", "ei kirjattu", "ylitys", "yli", "parempi", "heikompi"));

    private SampleDocument() {}

    /** A handful of pages: title page, contents, front page with columns, tables, all four charts. */
    public static Document brief() {
        return document(1, Brand.TOTEUMA);
    }

    /** Some forty pages: the same sections for many units. */
    public static Document lengthy() {
        return document(26, Brand.TOTEUMA);
    }

    /** In the colours of a municipality, with its own logo. */
    public static Document branded() {
        String logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\">"
                + "<path fill=\"#7A1F5C\" d=\"M12 1 23 12 12 23 1 12Z\"/><circle fill=\"#FFFFFF\" cx=\"12\" cy=\"12\" r=\"4\"/></svg>";
        return document(1, new Brand(logo, "Mallilan kunta", "#7A1F5C", "#F7EDF3"));
    }

    /** The same content said to be in another language, for what the renderers themselves say. */
    public static Document in(Language language) {
        Document finnish = brief();
        return new Document(
                finnish.key(), finnish.set(), language, finnish.title(), finnish.furniture(), finnish.notation(), finnish.brand(),
                finnish.made(), finnish.blocks(), finnish.provenance());
    }

    private static Document document(int units, Brand brand) {
        List<Block> blocks = new ArrayList<>(SampleOpening.blocks());
        blocks.addAll(SampleWords.blocks());
        for (int unit = 1; unit <= units; unit++) {
            blocks.addAll(section(unit));
        }
        if (units > 1) {
            blocks.add(new Block.Heading(1, "hankkeet", "Hankkeet", "", true));
            blocks.add(new Block.TableBlock(SampleTables.projects("hankkeet1", "Hankkeet, rahoitus ja tilanne 31.3.2031, euroa", 60)));
            blocks.add(Block.Paragraph.of(Role.BODY, "Hankkeita arvioidaan seuraavan kerran kesäkuussa."));
        }
        Furniture furniture = new Furniture(
                "Mallilan kunta",
                "Hyvinvointipalvelut",
                "Osavuosikatsaus 1–3/2031",
                "tilanne 31.3.2031",
                "Luonnos 2, 17.4.2031",
                "luvut euroina",
                "esimerkkiaineisto");
        Provenance provenance = SampleFacts.provenance();
        return new Document(
                "malli2031q1", "malli", Language.FI, "Osavuosikatsaus 1–3/2031", furniture, NOTATION, brand, LocalDate.of(2031, 4, 17),
                blocks, provenance);
    }

    private static List<Block> section(int unit) {
        String key = "u" + unit;
        return List.of(
                new Block.Heading(1, key, "Palvelualue " + unit, "Henkilöstö vie yli puolet kuluista", true),
                Block.Paragraph.of(
                        Role.LEAD,
                        "Toimintakuluista on käytetty neljännes. Henkilöstömenojen kehitys on ollut ennakoitua maltillisempaa, ja"
                                + " sopeuttamistoimenpiteiden vaikutukset näkyvät loppuvuoden kustannuskehityksessä."),
                new Block.TableBlock(SampleTables.income(key + "t1", "Tuloslaskelma, palvelualue " + unit + ", tammi–maaliskuu 2031, euroa")),
                new Block.Heading(2, key + "s", "Sitovuus ja poikkeamat"),
                new Block.TableBlock(SampleTables.binding(key + "t2", "Sitova taso palvelualueittain 31.3.2031, 1 000 euroa")),
                new Block.Heading(3, key + "p", "Poikkeamien syyt"),
                Block.Paragraph.of(
                        Role.BODY,
                        "Varhaiskasvatuksen asiakasmaksutuottojen kertymä jäi odotettua pienemmäksi. Perusopetuksen"
                                + " kuljetuskustannukset kasvoivat, koska kilpailutuksessa saadut tarjoukset olivat kalliimpia."),
                new Block.TableBlock(SampleTables.deviations(key + "t3", "Suurimmat poikkeamat, tilinpäätösennuste 2031, euroa")));
    }
}
