package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.imports.CodeMappings;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file with mistakes, mended on its page as a controller would. */
class ImportWizardTest extends UploadTest {

    /** An account that nobody knows, with its name beside it, and an amount with a letter in it. */
    private static final String WRONG = """
            Yksikkö;Tili;Tilin nimi;Vuosi;Summa
            430;3000;Myynti;2078;1000,00
            430;49999;Myyntituotot muu;2078;-200,00
            HYP-MUU;49999;Myyntituotot muu;2078;-50,00
            430;4000;Palkat;2078;-1O0,00
            """;

    @Autowired
    private CodeMappings mappings;

    ImportWizardTest() {
        super("wizard");
    }

    @AfterEach
    void nothingIsRemembered() {
        mappings.of(heinola).forEach(mapping -> mappings.forget(heinola, mapping));
    }

    /** All fields of the page's form as they stand, and then what somebody changed. */
    private Document mended(String job, Map<String, String> changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : page(get(browser, job)).select("form.mend input[type=hidden], form.mend input[type=text]")) {
            fields.put(field.attr("name"), field.attr("value"));
        }
        fields.putAll(changes);
        assertThat(send(browser, Reader.form(address(job + "/mend"), fields)).statusCode()).isEqualTo(303);
        return upload.settled(job);
    }

    @Test
    void whatAFileHoldsIsToldFromItsColumnsAndCanBeSaidOtherwise() {
        HttpResponse<byte[]> response = upload.send("", "wizard.csv", Upload.SOUND.getBytes(StandardCharsets.UTF_8), Map.of("source", ""));
        String job = response.headers().firstValue("Location").orElseThrow();
        assertThat(upload.settled(job).select(".job-kind summary").text()).startsWith("Talousarvio, lähettävä järjestelmä budget.");
        send(browser, Reader.form(address(job + "/kind"), Map.of("token", upload.token(), "kind", "forecast")));
        Document other = upload.settled(job);
        assertThat(other.select(".job-kind summary").text()).startsWith("Ennuste, lähettävä järjestelmä forecast.");
        assertThat(other.select("h1").text()).as("a forecast needs its day").isEqualTo("Yksi kohta on korjattava");
        Reader.named("toinen-controller@example.com", people, signIn, List.of(Grant.in(heinola, Role.CONTROLLER)));
        HttpClient colleague = Reader.browser(address("/"), "toinen-controller@example.com", Reader.PASSWORD);
        assertThat(page(get(colleague, job)).select(".job-kind")).as("which columns are about persons hangs on it").isEmpty();
        assertThat(send(colleague, Reader.form(address(job + "/kind"), Map.of("token", Reader.token(get(colleague, "/account")), "kind", "statistics"))).statusCode())
                .isEqualTo(403);
        upload.press(job + "/cancel");
        HttpResponse<byte[]> strange = upload.send("", "wizard.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(strange.statusCode()).isEqualTo(422);
        assertThat(page(strange).select(".mistakes-box a").attr("href")).isEqualTo("#kind");
    }

    @Test
    void unknownCodesAndWrongCellsAreMendedOnThePageAndTheImportTellsOfThem() {
        String job = upload.checked("budget", "wizard.csv", WRONG);
        Document refused = page(get(browser, job));
        assertThat(refused.select(".group-head .meta").eachText()).contains("2 riviä, −250,00 €");
        assertThat(refused.select(".code-choice legend").text()).isEqualTo("Mitä koodi 49999 tarkoittaa?");
        assertThat(refused.select(".code-choice label.out").text()).contains("2 riviä", "−250,00 €");
        assertThat(refused.select(".wrong").eachText()).contains("-1O0,00");

        String cell = refused.select("form.mend input[value=-1O0,00][type=text]").attr("name");
        Document named = mended(job, Map.of(cell, "-100,00", "other-0", "palkkaa"));
        assertThat(named.select(".field-mistake").text()).startsWith("”palkkaa” ei ole tunnettu koodi");
        assertThat(named.select("h1").text()).as("the cell is right now").isEqualTo("2 kohtaa on korjattava");

        Document sound = mended(job, Map.of("other-0", "4000"));
        assertThat(sound.select("h1").text()).as("two rows of one unit and account").isEqualTo("Tiedosto on kunnossa");
        assertThat(sound.select(".tally dd").eachText()).containsExactly("4", "650,00");
        assertThat(sound.text()).contains("49999 → 4000, 2 riviä, −250,00 €", "rivi 5, sarake E, Summa -1O0,00 → -100,00");
        assertThat(imports.list(heinola)).noneMatch(batch -> batch.file().equals("wizard.csv") && batch.undoneAt().isEmpty());

        upload.press(job + "/confirm");
        Document done = upload.settled(job);
        assertThat(done.select("h1").text()).isEqualTo("Tiedosto on tuotu");
        Document kept = page(get(browser, done.select(".lead a").attr("href")));
        assertThat(kept.text()).contains("49999 → 4000", "-1O0,00 → -100,00", EVERYBODY);
        Document codes = page(get(browser, "/imports/heinola/codes"));
        assertThat(codes.select(".codes li").text()).contains("49999 → 4000", "tili · Talousarvio · talousarvio");
        send(browser, Reader.form(address("/imports/heinola/codes/forget"), Map.of(
                "token", upload.token(), "kind", "budget", "source", "talousarvio", "field", "account", "code", "49999")));
        assertThat(mappings.of(heinola)).isEmpty();
    }

    @Test
    void aColumnThatIsntRecognisedIsPointedOutAndAYearThatIsMissingIsSaidForAllRows() {
        String job = upload.checked("budget", "wizard5.csv", "Yksikkö;Tili;Euroa yhteensä\n430;3000;5,00\n");
        Document refused = page(get(browser, job));
        assertThat(refused.select("input[name^=column-]").eachAttr("value")).containsExactlyInAnyOrder("year", "amount");
        String year = refused.select("input[name^=column-][value=year]").attr("name").replace("column-", "constant-");
        String amount = refused.select("input[name^=column-][value=amount]").attr("name").replace("column-", "from-");
        assertThat(refused.select("select[name=" + amount + "] option").eachAttr("value")).containsExactly("", "Euroa yhteensä");
        Document sound = mended(job, Map.of(year, "2086", amount, "Euroa yhteensä"));
        assertThat(sound.select("h1").text()).isEqualTo("Tiedosto on kunnossa");
        assertThat(sound.select(".told").eachText()).anyMatch(told -> told.startsWith("Sarake vuosi: 2086."));
        upload.press(job + "/confirm");
        Document done = upload.settled(job);
        assertThat(page(get(browser, done.select(".lead a").attr("href"))).select("pre").text()).contains("2086", "Euroa yhteensä");
    }

    @Test
    void aRowThatRefersToAnotherOfItsFileMayBeReadAsReferringToAnyButItself() {
        String job = upload.checked("risks", "wizard6.csv", """
                code;unit;year;description;continues
                VELHO-1;430;2076;Väki vähenee;
                VELHO-2;430;2077;Väki vähenee yhä;VELHO-9
                """);
        Document refused = page(get(browser, job));
        assertThat(refused.select(".code-choice legend").text()).isEqualTo("Mitä koodi VELHO-9 tarkoittaa?");
        assertThat(refused.select(".code-choice input[value^=code:VELHO]").eachAttr("value")).containsExactly("code:VELHO-1");
        assertThat(refused.select("datalist option").eachAttr("value")).contains("VELHO-1").doesNotContain("VELHO-2");
        assertThat(mended(job, Map.of("other-0", "VELHO-2")).select(".field-mistake").text()).as("not itself").contains("VELHO-2");
        Document sound = mended(job, Map.of("choice-0", "code:VELHO-1"));
        assertThat(sound.select("h1").text()).isEqualTo("Tiedosto on kunnossa");
        assertThat(sound.text()).contains("VELHO-9 → VELHO-1");
        upload.press(job + "/cancel");
    }

    @Test
    void rowsAreLeftOutOnlyWhenSomebodySaysSoAfterSeeingTheirSum() {
        String job = upload.checked("budget", "wizard2.csv", WRONG.replace("-1O0,00", "-100,00"));
        Document left = mended(job, Map.of("choice-0", "out"));
        assertThat(left.select(".left-out").text()).contains("49999", "2 riviä", "−250,00 €");
        assertThat(left.select(".tally dd").eachText()).containsExactly("2", "900,00");
        HttpResponse<byte[]> unconfirmed = upload.press(job + "/confirm");
        assertThat(unconfirmed.statusCode()).isEqualTo(422);
        assertThat(page(unconfirmed).select(".decide .field-mistake").text()).isEqualTo("Vahvista ensin, että rivit saa jättää pois.");
        send(browser, Reader.form(address(job + "/as-sent"), Map.of(
                "token", upload.token(), "field", "account", "code", "49999", "row", "0", "letters", "")));
        assertThat(upload.settled(job).select(".code-choice")).as("asked again").hasSize(1);
        mended(job, Map.of("choice-0", "out"));
        send(browser, Reader.form(address(job + "/confirm"), Map.of("token", upload.token(), "left-out", "yes")));
        assertThat(upload.settled(job).select("h1").text()).isEqualTo("Tiedosto on tuotu");
    }

    @Test
    void aFigureTellsOfTheCorrectionsThatItRestsOn() {
        String job = upload.checked("amendments", "wizard4.csv", """
                body;decided_on;section;reason;unit;account;year;amount
                valtuusto;2024-11-01;§ 1;Lisäys;400;4000;2024;-1O00,00
                """);
        Document refused = page(get(browser, job));
        mended(job, Map.of(refused.select("form.mend input[value=-1O00,00][type=text]").attr("name"), "-1000,00"));
        upload.press(job + "/confirm");
        assertThat(upload.settled(job).select("h1").text()).isEqualTo("Tiedosto on tuotu");
        Document figure = page(get("/tables/heinola/tp2024/malli/t2/henkilostokulut/budget"));
        assertThat(figure.select(".mended-of li").eachText()).singleElement().asString()
                .startsWith("Korjattu ennen tuontia: rivi 2, sarake H, amount, ”-1O00,00” → ”-1000,00”");
    }

    @Test
    void payeesAndTextsOfVouchersAreShownOnlyToThoseWhoMaySeeThem() {
        String ledger = """
                voucher;row;date;unit;account;amount;counterparty;text;Kumppanin nimi
                900001;1;31.2.2079;430;4000;-10,00;Salainen Saaja;Kuntoutus;Salainen Saaja
                900002;1;3.2.2079;430;4000;-10,00;Salainen Saaja;Kuntoutus;Salainen Saaja;Salainen Saaja
                """;
        String job = upload.checked("entries", "wizard3.csv", ledger);
        assertThat(page(get(browser, job)).text()).contains("Salainen Saaja");
        Reader.named("tuoja@example.com", people, signIn, List.of(new Grant(Role.CONTROLLER, Optional.of(heinola), Optional.empty())));
        HttpClient without = Reader.browser(address("/"), "tuoja@example.com", Reader.PASSWORD);
        HttpResponse<byte[]> shown = get(without, job);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(new String(shown.body(), StandardCharsets.UTF_8)).contains("31.2.2079").doesNotContain("Salainen").doesNotContain("Kuntoutus");
        assertThat(new String(get(without, job + "/problems.csv").body(), StandardCharsets.UTF_8)).doesNotContain("Salainen");
        upload.press(job + "/cancel");
    }
}
