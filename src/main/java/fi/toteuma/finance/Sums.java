package fi.toteuma.finance;

import fi.toteuma.kernel.Measure;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answer to the queries of a table.
 *
 * @param rows by query in the order asked, then by account code
 * @param present the measures that the unit has any fact of, by query key, in the year asked and any month of it. A measure that isn't
 *     there wasn't given, which is something else than zero
 */
public record Sums(List<AccountSum> rows, Map<String, Set<Measure>> present) {

    public Sums {
        rows = List.copyOf(rows);
        present = Map.copyOf(present);
    }

    /** Whether this query found any fact of this measure. */
    public boolean has(String query, Measure measure) {
        return present.getOrDefault(query, Set.of()).contains(measure);
    }
}
