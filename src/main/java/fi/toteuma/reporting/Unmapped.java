package fi.toteuma.reporting;

import fi.toteuma.kernel.Money;
import java.util.List;

/**
 * An account whose amounts a document's tables don't count once: no line holds it, or several lines of a scheme do.
 *
 * @param document the document's key
 * @param account the account's code
 * @param name in the document's language
 * @param figure what has the amount, with its year: "Toteuma 2025"
 * @param amount income positive, a cost negative; what is left out, or counted again
 * @param scheme key of the scheme whose lines hold it together; empty where no line does
 * @param lines keys of these lines
 */
public record Unmapped(
        String document, String account, String name, String figure, Money amount, String scheme, List<String> lines) {

    public Unmapped {
        lines = List.copyOf(lines);
    }

    /** Whether the amount is in no table at all. */
    public boolean isLeftOut() {
        return lines.isEmpty();
    }
}
