package fi.toteuma.budget;

import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A row of the grid.
 *
 * @param line key of the line of the scheme that it is, or that its account belongs to; empty where the scheme leaves the account out
 * @param account code; empty where the row is a line
 * @param object code of the investment object; empty for none
 * @param amounts by column; income positive, a cost negative; empty: nothing was given, which is something else than zero
 */
public record GridRow(Type type, String line, String account, String object, Wording label, List<Optional<Money>> amounts) {

    public enum Type {
        /** A line of accounts, before them. */
        LINE,
        ACCOUNT,
        SUM,
        RESULT
    }

    public GridRow {
        amounts = List.copyOf(amounts);
    }

    /** Its name in forms: a line's begins with a tilde, which no account's does. */
    public String key() {
        return type == Type.ACCOUNT ? account + "|" + object : "~" + line;
    }
}
