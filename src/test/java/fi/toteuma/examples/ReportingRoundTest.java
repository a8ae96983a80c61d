package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.CarryForward;
import fi.toteuma.imports.CarryScope;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.period.Rounds;
import fi.toteuma.rounds.PartStatus;
import fi.toteuma.rounds.RoundStatuses;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two rounds of a town from their duties to the last follow-up. */
class ReportingRoundTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final String DUTIES = "report_date;unit;year;deadline;parts;responsible";
    private static final String FOLLOW_UPS = "goal;report_date;status;text;reported_by";

    @TempDir
    Path folder;

    private ReportingTown town;

    @BeforeEach
    void found() {
        town = new ReportingTown(folder);
        town.in(ImportKind.ROUNDS, DUTIES, List.of(
                "2024-06-30;10;2024;15.7.2024;goals, texts;rehtori", "2024-03-31;20;2024;2024-04-15;risks;",
                "2024-03-31;10;2024;2024-04-15;texts,goals;rehtori"));
        town.in(ImportKind.GOALS, "code;year;layer;unit;title", List.of("K24-1;2024;council;10;Luetaan", "K24-2;2024;council;10;Lasketaan"));
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    @Test
    void dutiesComeByDateAndInTheOrderOfTheirFile() {
        assertThat(town.bean(Rounds.class).duties(town.id())).containsExactly(
                new ReportingDuty(MARCH, "20", 2024, LocalDate.of(2024, 4, 15), List.of(Part.RISKS), ""),
                new ReportingDuty(MARCH, "10", 2024, LocalDate.of(2024, 4, 15), List.of(Part.TEXTS, Part.GOALS), "rehtori"),
                new ReportingDuty(JUNE, "10", 2024, LocalDate.of(2024, 7, 15), List.of(Part.TEXTS, Part.GOALS), "rehtori"));
    }

    @Test
    void aRoundIsDoneWhenAllIsToldAndACopyOfItIsNotTheNextOne() {
        assertThat(statuses(LocalDate.of(2024, 4, 20))).containsExactly(
                "3 20 RISKS 0/1 5", "3 10 TEXTS 0/1 5", "3 10 GOALS 0/2 5", "6 10 TEXTS 0/1 0", "6 10 GOALS 0/2 0");
        town.in(ImportKind.TEXTS, "unit;section;report_date;text", List.of("10;talous;2024-03-31;Hyvä alku"));
        town.in(ImportKind.FOLLOW_UPS, FOLLOW_UPS, List.of("K24-1;2024-03-31;partly;Luettu;rehtori", "K24-2;2024-03-31;met;;rehtori"));
        town.in(ImportKind.RISKS, "code;unit;year;description", List.of("V24-1;20;2024;Jää"));
        town.in(ImportKind.RISK_ASSESSMENTS, "risk;report_date;likelihood;impact", List.of("V24-1;2024-03-31;1;3"));
        town.bean(CarryForward.class).toDate(town.id(), MARCH, JUNE, CarryScope.ALL, true);

        assertThat(statuses(LocalDate.of(2024, 7, 16))).containsExactly(
                "3 20 RISKS 1/1 0", "3 10 TEXTS 1/1 0", "3 10 GOALS 2/2 0", "6 10 TEXTS 0/1 1", "6 10 GOALS 0/2 1");
    }

    private List<String> statuses(LocalDate today) {
        return town.bean(RoundStatuses.class).of(town.id(), today).stream().map(ReportingRoundTest::text).toList();
    }

    private static String text(PartStatus part) {
        return part.duty().reportDate().getMonthValue() + " " + part.duty().unit() + " " + part.part() + " " + part.told() + "/"
                + part.expected() + " " + part.daysLate();
    }
}
