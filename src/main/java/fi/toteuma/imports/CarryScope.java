package fi.toteuma.imports;

import fi.toteuma.period.ReportingDuty.Part;
import java.util.Optional;
import java.util.Set;

/**
 * How much is carried forward.
 *
 * @param unit code of the only unit whose records are meant; empty: all units
 * @param parts the parts of a report that are meant; empty: all that can be carried
 */
public record CarryScope(Optional<String> unit, Set<Part> parts) {

    public static final CarryScope ALL = new CarryScope(Optional.empty(), Set.of());

    public CarryScope {
        parts = Set.copyOf(parts);
    }

    /** Whether records of a unit are meant. */
    public boolean covers(String code) {
        return unit.isEmpty() || unit.get().equals(code);
    }

    /** Whether records are meant that move from one unit to another: by either. */
    public boolean covers(String code, String later) {
        return covers(code) || covers(later);
    }

    /** Whether a part is meant. */
    public boolean covers(Part part) {
        return parts.isEmpty() || parts.contains(part);
    }
}
