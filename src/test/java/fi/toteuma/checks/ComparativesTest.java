package fi.toteuma.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Document;
import fi.toteuma.document.Provenance;
import fi.toteuma.document.Provenance.Answer;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Cell;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.Value;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The report is of 2024; what it is held against was published of 2023. */
class ComparativesTest {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);

    /** A table of one column, filled row by row. */
    private static final class OneColumn {
        private final List<Row> rows = new ArrayList<>();
        private final Map<String, Answer> answers = new HashMap<>();
        private final List<String> notes = new ArrayList<>();
        private final Answer of;
        private final int euros;

        OneColumn(Answer of, int euros) {
            this.of = of;
            this.euros = euros;
        }

        OneColumn row(String line, Row.Role role, String amount) {
            rows.add(new Row(line, role, line, List.of(new Cell(new Value.Amount(Money.of(amount)), null))));
            answers.put("t1/" + line + "/c1", new Answer(
                    of.unit(), of.scheme(), line, of.measure(), of.edition(), of.year(), of.through(), of.object()));
            return this;
        }

        OneColumn note(String note) {
            notes.add(note);
            return this;
        }

        Table table() {
            Column column = new Column("c1", List.of("TP", "2023"), Column.Kind.AMOUNT, euros, 0, 0, false);
            return new Table("t1", "Koulut", "", "", List.of(column), rows, notes);
        }

        SmallReport report() {
            return new SmallReport().table(table()).from(new Provenance(Map.of(), Map.of(), answers));
        }

        Published published(String title, LocalDate date) {
            Document made = report().report().document();
            Document titled = new Document(
                    made.key(), made.set(), made.language(), title, made.furniture(), made.notation(), made.brand(), made.made(),
                    made.blocks(), made.provenance());
            return new Published(titled, date, Wording.of("Hallitus", "Styrelsen"), LocalDate.of(2024, 4, 2), "§ 52");
        }
    }

    private static OneColumn column(Measure measure, int year, int through) {
        return new OneColumn(new Answer("10", "tulos", "", measure, null, year, through, ""), 1);
    }

    private static OneColumn actual(int year, int through) {
        return column(Measure.ACTUAL, year, through);
    }

    private static Published tp2023(OneColumn printed) {
        return printed.published("Tilinpäätös 2023", END_OF_2023);
    }

    @Test
    void aComparativeIsWhatWasPublished() {
        SmallReport report = actual(2023, 12).row("palkat", Row.Role.DETAIL, "-900.40").report();
        assertThat(report.published(tp2023(actual(2023, 12).row("palkat", Row.Role.DETAIL, "-900.00"))).findings()).isEmpty();
    }

    @Test
    void anotherFigureIsSaidWithBothAndWithTheDecision() {
        SmallReport report = actual(2023, 12).row("palkat", Row.Role.DETAIL, "-950.00").report()
                .published(tp2023(actual(2023, 12).row("palkat", Row.Role.DETAIL, "-900.00")));
        assertThat(report.said("comparatives")).containsExactly(
                "Taulukko ”Koulut”, rivi ”palkat”: Sarake ”TP 2023”: raportissa −950 €, mutta julkaistu raportti ”Tilinpäätös 2023” "
                        + "(Hallitus 2.4.2024 § 52) sanoo −900 €.");
        assertThat(report.findings()).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.CONTRADICTION);
            assertThat(found.what(Language.SV)).contains("Styrelsen 2.4.2024 § 52");
            assertThat(found.what(Language.EN)).contains("2024-04-02");
        });
    }

    @Test
    void whatIsOfSomethingElseIsNotCompared() {
        SmallReport report = actual(2023, 12).row("palkat", Row.Role.DETAIL, "-950.00").report();
        report.published(tp2023(actual(2023, 6).row("palkat", Row.Role.DETAIL, "-400.00")));
        report.published(tp2023(actual(2022, 12).row("palkat", Row.Role.DETAIL, "-800.00")));
        report.published(tp2023(column(Measure.BUDGET, 2023, 12).row("palkat", Row.Role.DETAIL, "-990.00")));
        report.published(tp2023(actual(2023, 12).row("vuokrat", Row.Role.DETAIL, "-5.00")));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aReportOfTheSameOrALaterDayIsNotEarlier() {
        OneColumn other = actual(2023, 12).row("palkat", Row.Role.DETAIL, "-900.00");
        assertThat(actual(2023, 12).row("palkat", Row.Role.DETAIL, "-950.00").report()
                .published(other.published("Sama", LocalDate.of(2024, 12, 31)))
                .published(other.published("Myöhempi", LocalDate.of(2025, 3, 31))).findings()).isEmpty();
    }

    @Test
    void ofSeveralReportsTheLatestCounts() {
        SmallReport report = actual(2023, 6).row("palkat", Row.Role.DETAIL, "-950.00").report()
                .published(actual(2023, 6).row("palkat", Row.Role.DETAIL, "-900.00").published("Puolivuosi", LocalDate.of(2023, 6, 30)))
                .published(actual(2023, 6).row("palkat", Row.Role.DETAIL, "-950.00").published("Oikaistu", LocalDate.of(2024, 6, 30)));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void thousandsAreComparedAsThousands() {
        OneColumn thousands = new OneColumn(new Answer("10", "tulos", "", Measure.ACTUAL, null, 2023, 12, ""), 1000);
        SmallReport same = actual(2023, 12).row("palkat", Row.Role.DETAIL, "-1400.00").report();
        assertThat(same.published(tp2023(thousands.row("palkat", Row.Role.DETAIL, "-900.00"))).findings()).isEmpty();
        SmallReport other = actual(2023, 12).row("palkat", Row.Role.DETAIL, "-1500.00").report();
        assertThat(other.published(tp2023(thousands)).findings()).hasSize(1);
    }

    @Test
    void aRestatedComparativeDiffersIfANoteSaysSo() {
        Published earlier = tp2023(actual(2023, 12).row("palkat", Row.Role.DETAIL, "-900.00"));
        OneColumn restated = column(Measure.RESTATED_ACTUAL, 2023, 12).row("palkat", Row.Role.DETAIL, "-950.00");
        assertThat(restated.report().published(earlier).findings()).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.CONTRADICTION);
            assertThat(found.why(Language.FI)).contains("uuteen organisaatioon");
        });
        assertThat(restated.note("Luvut ovat euroina.").report().published(earlier).findings()).hasSize(1);
        assertThat(restated.note("Organisaatio muuttui 1.1.2024: Koulut, Opistot → Koulut.").report().published(earlier).findings()).isEmpty();
    }

    @Test
    void aNoteDoesNotExcuseAFigureThatIsNotRestated() {
        assertThat(actual(2023, 12).row("palkat", Row.Role.DETAIL, "-950.00").note("Organisaatio muuttui 1.1.2024.").report()
                .published(tp2023(actual(2023, 12).row("palkat", Row.Role.DETAIL, "-900.00"))).findings()).hasSize(1);
    }

    @Test
    void aSumIsSaidOnlyWhereNoDetailExplainsIt() {
        Published earlier = tp2023(actual(2023, 12).row("palkat", Row.Role.DETAIL, "-900.00").row("kulut", Row.Role.SUM, "-900.00"));
        assertThat(actual(2023, 12).row("palkat", Row.Role.DETAIL, "-950.00").row("kulut", Row.Role.SUM, "-950.00").report()
                .published(earlier).said("comparatives")).singleElement().asString().contains("rivi ”palkat”");
        assertThat(actual(2023, 12).row("kulut", Row.Role.SUM, "-950.00").report().published(earlier).said("comparatives"))
                .singleElement().asString().contains("rivi ”kulut”");
    }

    private static OneColumn budget(LocalDate decidedBy) {
        return new OneColumn(new Answer("10", "tulos", "", Measure.AMENDED_BUDGET, decidedBy, 2023, 12, ""), 1);
    }

    @Test
    void aBudgetIsAmendedDuringItsYearButNotAfter() {
        SmallReport report = budget(LocalDate.of(2024, 6, 30)).row("palkat", Row.Role.DETAIL, "-950.00").report();
        Published half = budget(LocalDate.of(2023, 6, 30)).row("palkat", Row.Role.DETAIL, "-900.00")
                .published("Puolivuosi", LocalDate.of(2023, 6, 30));
        assertThat(report.published(half).findings()).isEmpty();
        assertThat(report.published(tp2023(budget(END_OF_2023).row("palkat", Row.Role.DETAIL, "-900.00"))).findings()).hasSize(1);
    }

    @Test
    void aPlanIsThatOfItsOwnBudget() {
        OneColumn now = new OneColumn(new Answer("10", "tulos", "", Measure.PLAN, LocalDate.of(2024, 1, 1), 2025, 12, ""), 1);
        OneColumn lastYears = new OneColumn(new Answer("10", "tulos", "", Measure.PLAN, LocalDate.of(2023, 1, 1), 2025, 12, ""), 1);
        OneColumn same = new OneColumn(new Answer("10", "tulos", "", Measure.PLAN, LocalDate.of(2024, 1, 1), 2025, 3, ""), 1);
        SmallReport report = now.row("palkat", Row.Role.DETAIL, "-950.00").report();
        assertThat(report.published(tp2023(lastYears.row("palkat", Row.Role.DETAIL, "-900.00"))).findings()).isEmpty();
        assertThat(report.published(tp2023(same.row("palkat", Row.Role.DETAIL, "-900.00"))).findings()).hasSize(1);
    }
}
