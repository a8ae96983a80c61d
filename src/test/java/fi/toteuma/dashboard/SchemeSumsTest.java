package fi.toteuma.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.finance.AccountSum;
import fi.toteuma.finance.Edition;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.Sums;
import fi.toteuma.finance.calc.AccountRange;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.finance.calc.LineScheme.Line;
import fi.toteuma.finance.calc.LineScheme.Part;
import fi.toteuma.finance.calc.LineScheme.Side;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemeSumsTest {

    private static final LineScheme SCHEME = new LineScheme("lyhyt", Wording.of("Lyhyt"), Side.ALL, List.of(
            Line.ofAccounts("tulot", "Tulot", AccountRange.of("3000", "3999")),
            Line.ofAccounts("menot", "Menot", AccountRange.of("4000", "4999")),
            Line.sumOf("netto", "Netto", new Part(1, "tulot"), new Part(1, "menot"))));

    @Test
    void aYearOfWhichOnlyItsEndCameInSaysNothingOfItsMonths() {
        SchemeSums sums = sums("0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "-120");
        assertThat(sums.booked()).containsExactly(12);
        assertThat(sums.accrual("netto").through(3)).isEmpty();
        assertThat(sums.accrual("netto").wholeYear()).contains(Money.of("-120.00"));
    }

    @Test
    void quartersAreKnownAtTheirEndsOnly() {
        SchemeSums sums = sums("0", "0", "-30", "-30", "-30", "-60", "-60", "-60", "-90", "-90", "-90", "-120");
        assertThat(sums.booked()).containsExactly(3, 6, 9, 12);
    }

    @Test
    void aMonthInWhichIncomeAndCostsCancelOutIsBooked() {
        List<AccountSum> rows = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            rows.add(row(month, "3000", "10"));
            rows.add(row(month, "4000", "-10"));
        }
        SchemeSums sums = of(rows);
        assertThat(sums.booked()).containsExactly(1);
        assertThat(sums.accrual("netto").through(1)).contains(Money.of("0.00"));
    }

    private static SchemeSums sums(String... upToMonth) {
        List<AccountSum> rows = new ArrayList<>();
        for (int month = 1; month <= upToMonth.length; month++) {
            rows.add(row(month, "4000", upToMonth[month - 1]));
        }
        return of(rows);
    }

    private static SchemeSums of(List<AccountSum> rows) {
        List<FigureQuery> queries = SchemeSums.months(2030, List.of(Edition.ACTUAL));
        return new SchemeSums(SCHEME, queries, new Sums(rows, Map.of("month-12", Set.of(Measure.ACTUAL))));
    }

    private static AccountSum row(int month, String account, String amount) {
        return new AccountSum("month-" + month, account, null, false, Money.of(amount + ".00"));
    }
}
