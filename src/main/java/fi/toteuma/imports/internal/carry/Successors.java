package fi.toteuma.imports.internal.carry;

import fi.toteuma.imports.CarryOutcome.Reason;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Reorganisation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where records of a unit stand later: with the unit itself, or with the one that goes on with its work. */
public final class Successors {

    private final List<Reorganisation> between;
    private final OrganisationTree later;

    /** @param from reorganisations that took effect after this day, up to the day of the tree, are followed */
    public Successors(List<Reorganisation> all, LocalDate from, OrganisationTree later) {
        this.between = all.stream()
                .filter(one -> one.effective().isAfter(from) && !one.effective().isAfter(later.day()))
                .sorted(Comparator.comparing(Reorganisation::effective))
                .toList();
        this.later = later;
    }

    /**
     * A unit in the later organisation.
     *
     * @param unit its code; the earlier one's where none has taken over
     * @param gone why there is none; empty where there is one
     */
    record Later(String unit, Optional<Reason> gone) {}

    Later of(String unit) {
        String code = unit;
        for (Reorganisation one : between) {
            String before = code;
            if (later.find(before).isPresent()) {
                break;
            }
            List<String> successors =
                    one.shares().stream().filter(share -> share.from().equals(before)).map(Reorganisation.Share::to).distinct().toList();
            if (successors.size() > 1) {
                return new Later(unit, Optional.of(Reason.UNIT_SPLIT));
            }
            code = successors.isEmpty() ? before : successors.getFirst();
        }
        return later.find(code).isPresent() ? new Later(code, Optional.empty()) : new Later(unit, Optional.of(Reason.UNIT_GONE));
    }
}
