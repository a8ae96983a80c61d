package fi.toteuma.finance.internal;

import fi.toteuma.finance.SourceFact;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.organisation.Restatement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts of the units of an earlier organisation, as facts of units of a later one. */
final class MovedFacts {

    private final Restatement restatement;
    private final Set<String> units;
    private final LocalDate treeDate;

    /** @param units of the later organisation, the ones whose facts are wanted */
    MovedFacts(Restatement restatement, Set<String> units, LocalDate treeDate) {
        this.restatement = restatement;
        this.units = units;
        this.treeDate = treeDate;
    }

    /** What of a fact makes it one with the fact of another unit. */
    private record Place(String account, int month, @Nullable String object, boolean internal, long batch) {}

    /** @param object code of the investment object whose facts alone are wanted; null for all */
    Collection<SourceFact> of(List<OwnFacts.OwnFact> own, @Nullable String object) {
        Map<Place, SourceFact> moved = new LinkedHashMap<>();
        for (OwnFacts.OwnFact one : own) {
            SourceFact fact = one.fact();
            if (object != null && !object.equals(fact.object())) {
                continue;
            }
            // an amount of a whole year is as old as its end
            YearMonth booked = YearMonth.of(fact.year(), fact.month() == 0 ? 12 : fact.month());
            restatement.divide(one.unit(), booked, fact.amount()).forEach((unit, part) -> {
                if (units.contains(unit)) {
                    Place place = new Place(fact.account(), fact.month(), fact.object(), fact.internal(), fact.batch());
                    moved.merge(place, restated(fact, part, fact.rows()), this::together);
                }
            });
        }
        return moved.values();
    }

    private SourceFact together(SourceFact one, SourceFact other) {
        String rows = one.rows().isEmpty() ? "" : RowRanges.joined(one.rows(), other.rows());
        return restated(one, one.amount().plus(other.amount()), rows);
    }

    private SourceFact restated(SourceFact fact, Money amount, String rows) {
        return new SourceFact(Measure.RESTATED_ACTUAL, treeDate, fact.account(), fact.year(), fact.month(), fact.object(),
                fact.internal(), amount, fact.batch(), rows);
    }
}
