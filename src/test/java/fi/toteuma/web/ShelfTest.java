package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Table;
import fi.toteuma.imports.EditOutcome;
import fi.toteuma.imports.Edits;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.period.Periods;
import fi.toteuma.reporting.Reports;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.documents.Made;
import fi.toteuma.web.internal.documents.Shelf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShelfTest extends WebTest {

    private static final DocumentAddress ANNUAL = new DocumentAddress("heinola", "tp2024", "heinola");

    @Autowired
    Shelf shelf;

    @Autowired
    Reports reports;

    @Autowired
    Edits edits;

    @Autowired
    Periods periods;

    @Test
    void whatIsWrittenIsInTheDocumentAtOnceAndChangesNoTableOfAmounts() {
        Made before = shelf.document(ANNUAL);
        Made figures = shelf.figures(ANNUAL);
        Map<String, String> key = Map.of("unit", "400", "section", "kuvaus", "report_date", "2024-12-31");
        Edits.Row stands = edits.find(heinola(), ImportKind.TEXTS, key);
        EditOutcome saved = edits.save(heinola(), ImportKind.TEXTS, key, Map.of("text", "Tämä on uusi teksti."), stands.version());
        assertThat(saved).isInstanceOf(EditOutcome.Saved.class);
        try {
            Made now = shelf.document(ANNUAL);
            assertThat(now).isNotSameAs(before);
            assertThat(now.document().toString().contains("Tämä on uusi teksti.")).isTrue();
            assertThat(shelf.figures(ANNUAL)).as("kept").isSameAs(figures);
            assertThat(tables(now).equals(tables(figures))).isTrue();
        } finally {
            imports.undo(heinola(), ((EditOutcome.Saved) saved).version());
        }
        assertThat(shelf.document(ANNUAL).document().equals(before.document())).as("as it was").isTrue();
    }

    @Test
    void everyTableOfAmountsIsTheSameWhicheverWayItIsAskedFor() {
        reports.all().forEach(listing -> listing.sets().forEach(set -> {
            DocumentAddress address = new DocumentAddress(listing.municipality(), listing.key(), set);
            assertThat(tables(shelf.figures(address))).as(address.page()).isEqualTo(reports.make(listing.municipality(), listing.key(), set, today()).tables());
        }));
    }

    @Test
    void aClosedMonthIsToldAtOnce() {
        YearMonth may = YearMonth.of(2025, 5);
        Made before = shelf.figures(ANNUAL);
        periods.close(heinola(), may, today());
        try {
            assertThat(shelf.figures(ANNUAL)).isNotSameAs(before);
        } finally {
            periods.open(heinola(), may);
        }
    }

    @Test
    void whoAsksForWhatIsBeingMadeWaitsForIt() throws Exception {
        periods.close(heinola(), YearMonth.of(2025, 6), today());
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            Callable<Made> ask = () -> shelf.document(ANNUAL);
            List<Future<Made>> answers = readers.invokeAll(Collections.nCopies(8, ask));
            for (Future<Made> answer : answers) {
                assertThat(answer.get()).isSameAs(answers.getFirst().get());
            }
        } finally {
            periods.open(heinola(), YearMonth.of(2025, 6));
        }
    }

    private LocalDate today() {
        return LocalDate.of(2026, 1, 2);
    }

    private static List<Table> tables(Made made) {
        return made.document().tables();
    }
}
