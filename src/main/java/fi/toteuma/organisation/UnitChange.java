package fi.toteuma.organisation;

import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Reorganisation.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be otherwise about a municipality's units. What was before the day of the change stays as it was. */
public sealed interface UnitChange {

    /** A unit that wasn't there; its code may have had earlier periods. */
    record Add(UnitVersion unit) implements UnitChange {}

    /** Another name from a day on, up to the end of the period that the day is in. @param printedAs empty where there is none */
    record Rename(String code, LocalDate from, Wording name, String printedAs) implements UnitChange {}

    /** What was wrong about a period all along. @param period its first day */
    record Correct(String code, LocalDate period, Wording name, String printedAs, String level) implements UnitChange {}

    /** Another place from a day on, up to the end of the period that the day is in. @param parent code of the unit above; null: at the top */
    record Move(String code, LocalDate from, @Nullable String parent, String level) implements UnitChange {}

    /** Another end of the unit's last period. @param last its last day; null: no end is known */
    record End(String code, @Nullable LocalDate last) implements UnitChange {}

    /**
     * The work of units goes on in others. An old unit ends the day before, unless it is among those that go on with its work.
     *
     * @param fresh units that begin with it
     * @param shares as of a {@link Reorganisation}
     * @param under where units that stood right below the old ones stand from then on: a unit's code by theirs
     */
    record Reorganise(LocalDate effective, List<UnitVersion> fresh, List<Share> shares, Map<String, String> under) implements UnitChange {

        public Reorganise {
            fresh = List.copyOf(fresh);
            shares = List.copyOf(shares);
            under = Map.copyOf(under);
        }
    }
}
