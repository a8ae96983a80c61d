package fi.toteuma.finance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one column of a table needs: amounts of a year up to a month, by account.
 *
 * @param key names the query in the answer
 * @param editions added up
 * @param through last month, 1–12; amounts of a whole year (budget, plan, forecast) count whatever the month
 * @param object code of an investment object; null: all amounts, of an object or not
 */
public record FigureQuery(String key, List<Edition> editions, int year, int through, @Nullable String object) {

    public FigureQuery {
        if (through < 1 || through > 12) {
            throw new IllegalArgumentException("month " + through + " of query " + key);
        }
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("query " + key + " asks for nothing");
        }
        editions = List.copyOf(editions);
    }

    public static FigureQuery of(String key, Edition edition, int year) {
        return new FigureQuery(key, List.of(edition), year, 12, null);
    }

    public static FigureQuery actual(String key, int year, int through) {
        return new FigureQuery(key, List.of(Edition.ACTUAL), year, through, null);
    }

    /** The budget as it stood at the end of this day: the original and all amendments decided by then. */
    public static FigureQuery budgetAsOf(String key, int year, LocalDate day) {
        List<Edition> editions = List.of(Edition.BUDGET, Edition.AMENDED_BUDGET, Edition.amendmentsUpTo(day));
        return new FigureQuery(key, editions, year, 12, null);
    }

    /** The same query, of one investment object only. */
    public FigureQuery ofObject(String code) {
        return new FigureQuery(key, editions, year, through, code);
    }
}
