package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.finance.Account;
import fi.toteuma.finance.AccountSum;
import fi.toteuma.finance.Amendment;
import fi.toteuma.finance.Amendments;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.Figures;
import fi.toteuma.finance.LedgerState;
import fi.toteuma.finance.Nature;
import fi.toteuma.finance.Sums;
import fi.toteuma.finance.calc.AccountAmount;
import fi.toteuma.finance.calc.LineAmounts;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A municipality's figures, as contributors ask for them: by line of a scheme. */
final class FigureSource {

    private final Figures figures;
    private final Amendments amendments;
    private final MunicipalityId municipality;
    private final Set<String> incomeAccounts;
    private final Gaps gaps;
    private final Map<Asked, Sums> answered = new HashMap<>();

    /** The same sums by account are behind lines of every scheme; they are asked for once. */
    private record Asked(String unit, LocalDate day, List<FigureQuery> queries) {}

    FigureSource(
            Figures figures, Amendments amendments, MunicipalityId municipality, List<Account> accounts, Gaps gaps) {
        this.figures = figures;
        this.gaps = gaps;
        this.incomeAccounts = accounts.stream()
                .filter(account -> account.nature() == Nature.INCOME)
                .map(Account::code)
                .collect(Collectors.toSet());
        this.amendments = amendments;
        this.municipality = municipality;
    }

    /** The lines' amounts, by query key. */
    Answer lines(Subject subject, LineScheme scheme, List<FigureQuery> queries) {
        Sums sums = answered.computeIfAbsent(
                new Asked(subject.unit(), subject.asOf(), queries), asked -> figures.sums(municipality, asked.unit(), asked.day(), asked.queries()));
        Map<String, List<AccountAmount>> byQuery = new HashMap<>();
        for (AccountSum row : sums.rows()) {
            byQuery.computeIfAbsent(row.query(), key -> new ArrayList<>())
                    .add(new AccountAmount(row.account(), row.internal(), row.amount()));
        }
        Map<String, LineAmounts> amounts = new HashMap<>();
        Map<String, List<String>> without = new HashMap<>();
        for (FigureQuery query : queries) {
            without.put(query.key(), gaps.of(subject, scheme, query));
            amounts.put(query.key(), new LineAmounts(
                    scheme, Subject.lastDay(query.year()), byQuery.getOrDefault(query.key(), List.of())));
        }
        return new Answer(amounts, sums, without, subject.unit());
    }

    /**
     * @param amounts by query key
     * @param without by query key, codes of units that didn't give what the sum needs of each
     * @param unit code of the unit that was asked about
     */
    record Answer(Map<String, LineAmounts> amounts, Sums sums, Map<String, List<String>> without, String unit) {

        LineAmounts of(String query) {
            LineAmounts found = amounts.get(query);
            if (found == null) {
                throw new IllegalArgumentException("no query " + query);
            }
            return found;
        }

        /** Whether the unit has facts for this query, and each unit below it that has to give them. */
        boolean given(String query) {
            return !sums.present().getOrDefault(query, Set.of()).isEmpty() && missing(query).isEmpty();
        }

        /** Codes of units below that alone gave nothing; none where nobody gave anything. */
        List<String> without(String query) {
            return missing(query).contains(unit) ? List.of() : missing(query);
        }

        private List<String> missing(String query) {
            return without.getOrDefault(query, List.of());
        }
    }

    boolean isIncome(String account) {
        return incomeAccounts.contains(account);
    }

    LedgerState ledger(Subject subject) {
        return figures.ledgerState(municipality, subject.asOf());
    }

    List<Amendment> amendments(Subject subject) {
        return amendments.of(municipality, subject.unit(), subject.asOf(), subject.order().year(), subject.order().budgetAsOf());
    }
}
