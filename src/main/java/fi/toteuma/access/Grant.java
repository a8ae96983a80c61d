package fi.toteuma.access;

import fi.toteuma.kernel.MunicipalityId;
import java.util.Optional;

/**
 * A role that a person has.
 *
 * @param municipality empty: in all of this installation
 * @param unit the code of the unit it is over, with what is under it; empty: over all units
 */
public record Grant(Role role, Optional<MunicipalityId> municipality, Optional<String> unit) {

    /** Over the whole of a municipality. */
    public static Grant in(MunicipalityId municipality, Role role) {
        return new Grant(role, Optional.of(municipality), Optional.empty());
    }

    /** Over a unit and what is under it. */
    public static Grant over(MunicipalityId municipality, String unit, Role role) {
        return new Grant(role, Optional.of(municipality), Optional.of(unit));
    }

    boolean in(MunicipalityId where) {
        return municipality.map(where::equals).orElse(true);
    }
}
