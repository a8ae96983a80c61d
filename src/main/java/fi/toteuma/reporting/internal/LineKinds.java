package fi.toteuma.reporting.internal;

import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.finance.Account;
import fi.toteuma.finance.Nature;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.finance.calc.LineScheme.Content;
import fi.toteuma.finance.calc.LineScheme.Line;
import fi.toteuma.reporting.ReportSubject.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether lines hold income or costs, by the accounts they hold on a day. */
final class LineKinds {

    /** A line of costs may hold a few accounts of income: financial income in the short form of 2020. One in four is too many. */
    private static final int FEW = 4;

    private final List<Account> accounts;
    private final LocalDate day;

    LineKinds(List<Account> accounts, LocalDate day) {
        this.accounts = accounts;
        this.day = day;
    }

    Kind of(LineScheme scheme, Line line) {
        if (line.role() == Role.RESULT) {
            return Kind.NET;
        }
        return switch (line.content()) {
            case Content.Accounts ignored -> byAccounts(scheme, line);
            case Content.Sum(var parts) -> {
                Set<Kind> kinds = parts.stream().map(part -> of(scheme, scheme.line(part.line()))).collect(Collectors.toSet());
                yield kinds.size() == 1 ? kinds.iterator().next() : Kind.NET;
            }
        };
    }

    private Kind byAccounts(LineScheme scheme, Line line) {
        List<Account> held = accounts.stream().filter(account -> scheme.factor(line.key(), account.code(), day) != 0).toList();
        long income = held.stream().filter(account -> account.nature() == Nature.INCOME).count();
        long costs = held.size() - income;
        if (income * FEW < held.size()) {
            return Kind.COST;
        }
        return costs * FEW < held.size() ? Kind.INCOME : Kind.NET;
    }
}
