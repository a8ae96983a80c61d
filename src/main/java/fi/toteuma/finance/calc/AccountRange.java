package fi.toteuma.finance.calc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Accounts from one code to another, both included, for as long as they belong to a line. Codes are compared as text,
 * and the upper end takes longer codes along: {@code 4800-4899} holds {@code 48995}.
 *
 * @param from first day it applies; null for always
 * @param to last day it applies; null for ever
 */
public record AccountRange(String first, String last, @Nullable LocalDate from, @Nullable LocalDate to) {

    public static AccountRange of(String first, String last) {
        return new AccountRange(first, last, null, null);
    }

    public boolean holds(String account, LocalDate date) {
        return holds(account) && (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    private boolean holds(String account) {
        String head = account.length() > last.length() ? account.substring(0, last.length()) : account;
        return account.compareTo(first) >= 0 && head.compareTo(last) <= 0;
    }
}
