package fi.toteuma.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of carrying forward: all of it is in, or nothing changed. */
public sealed interface CarryOutcome {

    /**
     * It is in; after a check, it would be.
     *
     * @param files one for each kind of record that something was carried of, in the order they came in
     * @param moved what went to the unit that goes on with the work of one that has ended
     * @param left what stayed where it was
     * @param ending projects that end before the year that was carried to
     */
    record Carried(List<CarriedFile> files, List<Moved> moved, List<Left> left, List<EndingProject> ending) implements CarryOutcome {

        public Carried {
            files = List.copyOf(files);
            moved = List.copyOf(moved);
            left = List.copyOf(left);
            ending = List.copyOf(ending);
        }
    }

    record Refused(Problems problems) implements CarryOutcome {}

    /** @param batch the import's number; empty after a check */
    record CarriedFile(ImportKind kind, int rows, Optional<Long> batch) {}

    /** @param key what the record is known by, for people */
    record Left(ImportKind kind, String key, Reason reason) {}

    /** Why a record stayed where it was. */
    enum Reason {
        /** The later date or year has its own already. */
        THERE,
        /** It is of a goal or risk of another year than the later date. */
        OTHER_YEAR,
        /** Its unit is no longer there, and nothing says who goes on with its work. */
        UNIT_GONE,
        /** Its unit is no longer there, and several go on with its work. */
        UNIT_SPLIT,
        /** The unit that goes on with its work has its own. */
        SUCCESSOR_HAS_ITS_OWN,
        /** It serves an objective whose goal framework has ended by then. */
        FRAMEWORK_ENDED
    }

    /** @param key what the record is known by, for people; the units with it */
    record Moved(ImportKind kind, String key, String from, String to) {}

    /** @param ends its last day */
    record EndingProject(String code, String name, LocalDate ends) {}
}
