package fi.toteuma.finance;

import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Entries of the ledger one by one, with payees and texts, which may be about private persons: whoever calls says who may see them.
 * Nothing else gives them out.
 */
public interface Vouchers {

    /**
     * The entries that an import's rows are, of one account in one month, in order of date, voucher and row.
     *
     * @param account its code
     * @param rows rows of the imported file, as ranges: {@code 12-40,88}
     */
    List<Voucher> of(MunicipalityId municipality, long batch, String account, YearMonth month, String rows);

    /**
     * An entry.
     *
     * @param unit the unit's code
     * @param amount income positive, cost negative
     * @param counterparty with whom, as the ledger says it; may be empty
     * @param text may be empty
     * @param fileRow its row in the imported file
     */
    record Voucher(
            String voucher, int row, LocalDate date, String unit, Money amount, String counterparty, String text, int fileRow) {}
}
