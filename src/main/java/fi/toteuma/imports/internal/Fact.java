package fi.toteuma.imports.internal;

import fi.toteuma.imports.internal.Known.Edition;
import fi.toteuma.imports.internal.Known.KnownAccount;
import fi.toteuma.imports.internal.Known.KnownUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row that says an amount.
 *
 * @param month 1–12; 0: the whole year
 * @param object id of the investment object, or null
 * @param counterparty with whom, as the file says it; may be empty
 * @param cents in our signs
 * @param decision who decided it, of an amendment
 * @param entry what else it says, of a ledger entry
 */
public record Fact(
        int row,
        Edition edition,
        int year,
        int month,
        KnownUnit unit,
        KnownAccount account,
        @Nullable Integer object,
        boolean internal,
        String counterparty,
        long cents,
        @Nullable Decision decision,
        @Nullable Entry entry) {

    /** Year and month as one number that keeps their order. */
    public int period() {
        return year * 16 + month;
    }

    /** @param body key of the governing body */
    public record Decision(String body, LocalDate decidedOn, String section, String reason, String reasonSv) {}

    /** A ledger entry's own fields; empty where it has none. */
    public record Entry(
            String voucher,
            int row,
            LocalDate date,
            String project,
            String serviceClass,
            String text) {}
}
