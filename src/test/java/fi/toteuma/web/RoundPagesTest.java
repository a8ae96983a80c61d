package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportBatch;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.UndoOutcome;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.rendering.NuValidator;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RoundPagesTest extends WebTest {

    @Test
    void whatIsMissingIsCountedFirstAndUrgentRoundsComeFirst() {
        Document page = page(get("/rounds"));
        assertThat(page.select(".sections [aria-current]").text()).isEqualTo("Kierrokset");
        assertThat(page.select("h1").text()).isEqualTo("18 osaa puuttuu, myöhässä 9");
        assertThat(page.select(".round h2").eachText())
                .containsExactly("Tilanne 30.6.2025", "Tilanne 31.12.2025", "Tilanne 31.3.2025", "Tilanne 31.12.2024");
        assertThat(page.select(".round .group-head p").eachText()).containsExactly(
                "Määräaika 15.8.2025 myöhässä 140 päivää",
                "Määräaika 30.1.2026 aikaa on 28 päivää",
                "Määräaika 15.4.2025 valmis",
                "Määräaika 14.2.2025 valmis");
    }

    @Test
    void everyPartOfEveryUnitSaysHowFarItIsInAWordAndABox() {
        Document page = page(get("/rounds?municipality=heinola"));
        Element late = page.select(".round").first();
        assertThat(late.select(".states li").eachText()).containsExactly("9 puuttuu");
        assertThat(late.select("thead th").eachText()).containsExactly("Yksikkö", "Tekstit", "Tavoitteet", "Riskit", "Hankkeet");
        Element first = late.select("tbody tr").first();
        assertThat(first.select("th").text()).isEqualTo("Hyvinvointipalvelut hyvinvointijohtaja");
        assertThat(first.select("td .state").eachText()).containsExactly("puuttuu 0/2", "puuttuu 0/17", "puuttuu 0/5");
        assertThat(first.select("td.not-asked .unseen").text()).isEqualTo("ei kuulu yksikölle");
        Element whole = page.select(".round").last();
        assertThat(whole.select(".states li").eachText()).containsExactly("10 valmista");
        assertThat(whole.select("tbody tr").first().select("td .state").eachText()).hasSize(6).containsOnly("valmis");
        assertThat(whole.select("td .box.solid")).hasSize(10);
    }

    @Test
    void whatIsBegunIsHatchedAndDeadlinesThatDifferAreToldToEachUnit() {
        Upload upload = new Upload(this, browser());
        String job = upload.checked("rounds", "kierros-2022.csv", """
                report_date;unit;year;deadline;parts;responsible
                2022-03-31;ELI;2022;2026-01-02;goals;
                2022-03-31;ELI-TYO;2022;2026-01-05;texts;
                """);
        upload.press(job + "/confirm");
        upload.settled(job);
        Document page = page(get("/rounds"));
        MunicipalityId heinola = municipalities.find("heinola").orElseThrow().id();
        assertThat(imports.undo(heinola, imports.list(heinola).getFirst().id())).isInstanceOf(UndoOutcome.Undone.class);

        Element round = page.select(".round:has(#round-2022-03-31)").first();
        assertThat(round.select(".group-head p").text()).isEqualTo("Määräaika 2.1.2026 viimeinen päivä on tänään");
        assertThat(round.select(".states li").eachText()).containsExactly("1 puuttuu", "1 kesken");
        assertThat(round.select("thead th").eachText()).containsExactly("Yksikkö", "Määräaika", "Tekstit", "Tavoitteet");
        Element begun = round.select("tbody tr").first();
        assertThat(begun.select("td").eachText()).containsExactly("Määräaika 2.1.2026", "– ei kuulu yksikölle", "Tavoitteet kesken 12/18");
        assertThat(begun.select("td .hatch")).hasSize(1);
    }

    @Test
    void theRoundsAreToldInThreeLanguages() {
        assertThat(page(get("/rounds", "Accept-Language", "sv")).select("h1").text()).isEqualTo("18 delar fattas, 9 försenade");
        assertThat(page(get("/rounds", "Accept-Language", "en")).select("h1").text()).isEqualTo("18 parts are missing, 9 late");
    }

    @Test
    void anUnknownMunicipalityHasNoRounds() {
        assertThat(get("/rounds?municipality=nosuch").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutRoundsThePageSaysHowTheyComeIn() {
        MunicipalityId heinola = municipalities.find("heinola").orElseThrow().id();
        ImportBatch batch = imports.list(heinola).stream()
                .filter(each -> each.kind() == ImportKind.ROUNDS && each.undoneAt().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(imports.undo(heinola, batch.id())).isInstanceOf(UndoOutcome.Undone.class);
        HttpResponse<byte[]> response = get("/rounds");
        assertThat(imports.run(ImportRequest.of(heinola, ImportKind.ROUNDS, Path.of("examples/heinola/data/rounds-2025.csv")), false))
                .isInstanceOf(ImportOutcome.Imported.class);

        assertThat(NuValidator.findings(response.body())).isEmpty();
        Document page = page(response);
        assertThat(page.select("h1").text()).isEqualTo("Raportointikierrokset");
        assertThat(page.select(".empty").text()).contains("Kierroksia ei ole vielä", "Avaa kierros", "Raportointikierrokset");
        assertThat(page.select("main .actions a.button").attr("href")).isEqualTo("/rounds/heinola/new");
        assertThat(page(get("/rounds")).select(".round")).as("they are back").hasSize(4);
    }
}
