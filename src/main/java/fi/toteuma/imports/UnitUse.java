package fi.toteuma.imports;

import fi.toteuma.kernel.Measure;
import java.util.List;
import java.util.Map;

/**
 * What is stored about a unit itself, not about those below it.
 *
 * @param amounts by measure and year
 * @param records by their kind; kinds of which there is nothing aren't among them
 */
public record UnitUse(List<Amounts> amounts, Map<ImportKind, Records> records) {

    public UnitUse {
        amounts = List.copyOf(amounts);
        records = Map.copyOf(records);
    }

    public boolean isNone() {
        return amounts.isEmpty() && records.isEmpty();
    }

    /** @param lastMonth the last one that has any; 0: they are of the year as a whole */
    public record Amounts(Measure measure, int year, int lastMonth) {}

    /** @param later how many of them are of the time after the day asked about */
    public record Records(int all, int later) {}
}
