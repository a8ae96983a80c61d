package fi.toteuma.finance;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Amounts by account, added up over a unit and all units below it. Income is positive, a cost negative; exact to the cent. */
public interface Figures {

    /**
     * Answers all queries of a table at once, from the roll-ups.
     *
     * @param unit the unit's code
     * @param treeDate the organisation is that of this day, whatever year a query is of (domain rule 10)
     * @throws UnknownUnit if there is no such unit on that day
     */
    Sums sums(MunicipalityId municipality, String unit, LocalDate treeDate, List<FigureQuery> queries);

    /**
     * The facts that a query adds up, ordered by measure, account, month and import. They add up exactly to what {@link #sums} says.
     *
     * @throws UnknownUnit if there is no such unit on that day
     */
    default List<SourceFact> facts(MunicipalityId municipality, String unit, LocalDate treeDate, FigureQuery query) {
        return facts(municipality, unit, treeDate, List.of(query)).getOrDefault(query.key(), List.of());
    }

    /** The facts of several queries at once, by query key: one reading of the ledger for a whole table. */
    Map<String, List<SourceFact>> facts(
            MunicipalityId municipality, String unit, LocalDate treeDate, List<FigureQuery> queries);

    /**
     * Of each unit whether it has a budget for the query's year, and whether it gave what the query asks for.
     *
     * @param units codes; those that aren't there on that day are left out
     * @param accounts codes of the accounts that count
     */
    List<UnitGiven> given(
            MunicipalityId municipality, LocalDate treeDate, Collection<String> units, Collection<String> accounts,
            FigureQuery query);

    /** Imports by number. */
    Map<Long, Batch> batches(MunicipalityId municipality, Collection<Long> numbers);

    /** How far the ledger goes in the year of this day, up to its month. */
    LedgerState ledgerState(MunicipalityId municipality, LocalDate asOf);
}
