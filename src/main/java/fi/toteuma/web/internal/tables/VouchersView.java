package fi.toteuma.web.internal.tables;

import fi.toteuma.finance.Vouchers.Voucher;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import java.time.YearMonth;
import java.util.List;

/**
 * The entries behind an account's amount in a month.
 *
 * @param figure the page of the figure they belong to
 * @param account its code
 * @param language of the document, in which the account's name is
 * @param seen those that the reader may see
 * @param unseen how many others there are
 * @param amount what the figure has of the account and month
 */
public record VouchersView(
        String figure, String account, String accountName, YearMonth month, Language language, List<Voucher> seen, int unseen, Money amount) {

    /** How many a page lists. */
    public static final int LISTED = 500;

    public List<Voucher> listed() {
        return seen.stream().limit(LISTED).toList();
    }

    public Money total() {
        return seen.stream().map(Voucher::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Whether these are all, to the cent: not where the ledger came as balances, or was replaced after the document was made. */
    public boolean isWhole() {
        return unseen == 0 && total().equals(amount);
    }
}
