package fi.toteuma.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** All units of a municipality, of all times. */
public record Organisation(List<UnitVersion> versions) {

    public Organisation {
        versions = List.copyOf(versions);
    }

    /** The tree of a day. */
    public OrganisationTree at(LocalDate day) {
        return OrganisationTree.of(day, versions);
    }

    /** The days on which the tree may be another than the day before: the first day of each period and the day after each. */
    public NavigableSet<LocalDate> turningPoints() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (UnitVersion version : versions) {
            days.add(version.period().from());
            if (version.period().to() instanceof LocalDate last) {
                days.add(last.plusDays(1));
            }
        }
        return days;
    }

    /**
     * Everything that keeps these units from being a tree on every day; empty if nothing does.
     *
     * @param levels keys of the levels that the municipality named
     */
    public List<TreeProblem> problems(Collection<String> levels) {
        return new TreeCheck(this).problems(levels);
    }

    /** The units as they would be after a change; whether that is a tree, its {@link #problems} tell. */
    public ChangedUnits with(UnitChange change) {
        return new UnitChanging(this).make(change);
    }
}
