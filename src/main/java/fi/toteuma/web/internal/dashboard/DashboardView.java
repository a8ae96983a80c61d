package fi.toteuma.web.internal.dashboard;

import fi.toteuma.finance.LedgerState;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Unit;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.page.MunicipalityTab;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The dashboard.
 *
 * @param current key of the municipality; empty where there is none
 * @param board null where there is nothing to show
 */
public record DashboardView(List<MunicipalityTab> municipalities, String current, @Nullable Board board) {

    /**
     * @param documents reports of the month that the unit belongs to, the nearest first
     * @param example said wherever the figures are example data
     */
    public record Board(
            Choice choice, LedgerState ledger, Optional<Wording> example, List<DocumentAddress> documents, ResultCard result, AccrualCard accrual,
            MonthsCard months, GoalsCard goals, RisksCard risks, ProjectsCard projects, LateCard late) {

        /** Months to choose from, by year. */
        public Map<Integer, List<YearMonth>> monthsByYear() {
            return choice.months().stream().collect(Collectors.groupingBy(YearMonth::getYear, LinkedHashMap::new, Collectors.toList()));
        }

        public String span(YearMonth month) {
            return Months.span(month.getMonthValue(), month.getYear());
        }

        /** Room before a unit's name: how far below the top it stands. */
        public String indent(Unit unit) {
            return "\u00a0\u00a0".repeat(choice.depth(unit));
        }
    }
}
