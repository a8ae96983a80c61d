package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a controller sends by mistake, and presses twice. */
class OddFilesTest extends UploadTest {

    OddFilesTest() {
        super("outo");
    }

    /** What the form says of a file that can't be read, sent without saying what it holds. */
    private String refusal(byte[] content) {
        HttpResponse<byte[]> response = upload.send("", "outo.csv", content, Map.of("source", ""));
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = page(response);
        assertThat(page.select(".mistakes-box a").attr("href")).isEqualTo("#file");
        return page.select(".mistakes-box a").text();
    }

    @Test
    void aFileThatIsNoTableSaysWhyBeforeAnythingElseIsAsked() {
        assertThat(refusal(new byte[0])).contains("Tiedosto on tyhjä");
        assertThat(refusal("Vain;otsikko\n".getBytes(StandardCharsets.UTF_8))).contains("Tiedostossa ei ole rivejä");
        assertThat(refusal("Yksikkö;Tili\n".getBytes(StandardCharsets.UTF_16LE))).contains("ei ole tekstiä");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3})).contains("Tiedosto on vioittunut");
        byte[] mixed = "unit;account;year;amount\nKöyliö;1;2024;1\nK".getBytes(StandardCharsets.UTF_8);
        mixed[mixed.length - 1] = (byte) 0xF6;
        assertThat(refusal(mixed)).contains("Merkistö on rikki");
    }

    @Test
    void aFileOfOurColumnsWithoutRowsIsRefusedAsWhatItIs() {
        String job = upload.checked("budget", "outo.csv", "unit;account;year;amount\n");
        assertThat(page(get(browser, job)).select(".group-head h2").text()).isEqualTo("Tiedostossa ei ole rivejä");
        upload.press(job + "/cancel");
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> filled) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filled.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(XSSFSheet sheet, int number, Object... cells) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case Integer whole -> row.createCell(i).setCellValue(whole);
                case String text when text.startsWith("=") -> row.createCell(i).setCellFormula(text.substring(1));
                case String text when !text.isEmpty() -> row.createCell(i).setCellValue(text);
                default -> { }
            }
        }
    }

    /** The page's form as it stands, with what somebody typed into the cells that ask for it. */
    private Document filled(String job, Map<String, String> byLabel) {
        Map<String, String> fields = new LinkedHashMap<>();
        Document page = page(get(browser, job));
        for (Element field : page.select("form.mend input[type=hidden], form.mend input[type=text]")) {
            fields.put(field.attr("name"), field.attr("value"));
        }
        byLabel.forEach((label, value) -> {
            Element labelled = page.select("form.mend label:contains(" + label + ")").first();
            assertThat(labelled).as(label + " in " + page.select("form.mend label").eachText()).isNotNull();
            fields.put(labelled.attr("for"), value);
        });
        send(browser, Reader.form(address(job + "/mend"), fields));
        return upload.settled(job);
    }

    @Test
    void aWorkbookWithFormulasMergedCellsAndAHiddenSheetIsMendedInPlace() {
        byte[] file = workbook(workbook -> {
            XSSFSheet hidden = workbook.createSheet("Apu");
            row(hidden, 0, "unit", "account");
            row(hidden, 1, "ei", "tätä");
            workbook.setSheetHidden(0, true);
            XSSFSheet sheet = workbook.createSheet("Talousarvio");
            row(sheet, 0, "Yksikkö", "Tili", "Vuosi", "Summa");
            row(sheet, 1, "430", "3000", 2081, 100);
            row(sheet, 2, "", "4000", 2081, "=D2*2");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        });
        HttpResponse<byte[]> response = upload.send("", "outo.xlsx", file, Map.of("source", ""));
        String job = response.headers().firstValue("Location").orElseThrow();
        Document refused = upload.settled(job);
        assertThat(refused.select(".job-kind summary").text()).startsWith("Talousarvio");
        assertThat(refused.select(".group h2").eachText()).anyMatch(title -> title.contains("kaava"));
        assertThat(refused.select(".preview").text()).doesNotContain("tätä");
        Document sound = filled(job, Map.of("rivi 3, sarake A", "430", "rivi 3, sarake D", "-200"));
        assertThat(sound.select("h1").text()).isEqualTo("Tiedosto on kunnossa");
        assertThat(sound.select(".tally dd").eachText()).containsExactly("2", "−100,00");
        upload.press(job + "/cancel");
    }

    @Test
    void aYearThatIsYetToComeIsPointedOut() {
        String job = upload.checked("balances", "outo.csv", "unit;account;year;month;amount\n430;3000;2052;1;10,00\n");
        assertThat(page(get(browser, job)).select(".group li").text()).contains("Vuosi ei ole vielä alkanut", "1/2052");
        upload.press(job + "/cancel");
    }

    @Test
    void aFileOfWhichNothingIsKnownIsAskedAboutInPagesOfReadableLength() {
        StringBuilder file = new StringBuilder("unit;account;year;amount\n");
        for (int i = 0; i < 900; i++) {
            file.append("430;9").append(1000 + i).append(";2086;").append(i % 7 == 0 ? "x" + i : String.valueOf(i)).append('\n');
        }
        String job = upload.checked("budget", "outo.csv", file.toString());
        HttpResponse<byte[]> shown = get(browser, job);
        assertThat(shown.body().length).isLessThan(100_000);
        assertThat(page(shown).select(".code-choice")).hasSizeBetween(20, 60);
        assertThat(page(shown).select("p.group").text()).startsWith("Muita virheitä on vielä ");
        upload.press(job + "/cancel");
    }

    @Test
    void aRowThatIsThereTwiceCanBeLeftOutOnceItsSumWasSeen() {
        String job = upload.checked("budget", "outo.csv", "unit;account;year;amount\n430;3000;2082;10,00\n430;3000;2082;10,00\n");
        Document refused = page(get(browser, job));
        Element drop = refused.select("input[name^=drop-]").first();
        send(browser, Reader.form(address(job + "/mend"), Map.of("token", upload.token(), drop.attr("name"), drop.attr("value"))));
        Document left = upload.settled(job);
        assertThat(left.select(".left-out li").text()).startsWith("Rivi 3, 10,00 €");
        send(browser, Reader.form(address(job + "/confirm"), Map.of("token", upload.token(), "left-out", "yes")));
        assertThat(upload.settled(job).select("h1").text()).isEqualTo("Tiedosto on tuotu");
        assertThat(inForce()).singleElement().satisfies(batch -> assertThat(batch.rows()).isEqualTo(1));
    }

    @Test
    void theSameFileConfirmedInTwoTabsComesInOnce() {
        String file = "unit;account;year;amount\n430;3000;2083;10,00\n";
        String one = upload.checked("budget", "outo.csv", file);
        String other = upload.checked("budget", "outo.csv", file);
        upload.press(one + "/confirm");
        upload.press(other + "/confirm");
        assertThat(upload.settled(one).select("h1").text()).isEqualTo("Tiedosto on tuotu");
        assertThat(upload.settled(other).select("h1").text()).isEqualTo("Tiedosto on jo tuotu");
        assertThat(inForce()).hasSize(1);
    }

    @Test
    void goingBackAfterItWasTakenInAndPressingAgainChangesNothing() {
        String job = upload.checked("budget", "outo.csv", "unit;account;year;amount\n430;3000;2084;10,00\n");
        upload.press(job + "/confirm");
        upload.settled(job);
        upload.press(job + "/confirm");
        send(browser, Reader.form(address(job + "/kind"), Map.of("token", upload.token(), "kind", "forecast")));
        send(browser, Reader.form(address(job + "/mend"), Map.of("token", upload.token(), "drop-2", "2")));
        HttpResponse<byte[]> cancelled = upload.press(job + "/cancel");
        assertThat(cancelled.headers().firstValue("Location")).as("it is in, and says so").hasValue(job);
        assertThat(upload.settled(job).select("h1").text()).isEqualTo("Tiedosto on tuotu");
        assertThat(inForce()).hasSize(1);
    }

    @Test
    void anImportThatIsTakenBackTwiceSaysThatItIsGone() {
        String job = upload.checked("budget", "outo.csv", "unit;account;year;amount\n430;3000;2085;10,00\n");
        upload.press(job + "/confirm");
        upload.settled(job);
        String undo = "/imports/heinola/" + inForce().getFirst().id() + "/undo";
        assertThat(upload.press(undo).statusCode()).isEqualTo(303);
        HttpResponse<byte[]> again = upload.press(undo);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(page(again).select(".mistakes-title").text()).isEqualTo("Sellaista tuontia ei ole, tai se on jo peruttu.");
        assertThat(page(get(browser, undo)).select("form[action=" + undo + "]")).as("it isn't asked again").isEmpty();
    }
}
