package fi.toteuma.imports.internal.carry;

import fi.toteuma.goals.Goal;
import fi.toteuma.goals.Measure;
import fi.toteuma.imports.CarryOutcome.EndingProject;
import fi.toteuma.imports.CarryOutcome.Left;
import fi.toteuma.imports.CarryOutcome.Moved;
import fi.toteuma.imports.CarryOutcome.Reason;
import fi.toteuma.imports.CarryScope;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.carry.Successors.Later;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.period.ReportingDuty.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Carries goals with their measures, and risks, over to a later year. Projects stay: they are of no year.
 *
 * @param stored the records of a kind, in their order
 * @param goals the earlier year's goals as decisions have changed them
 * @param successors where units stand in the later year
 * @param hasEnded whether the goal framework of an objective, by its code, has ended by then
 */
public record YearCarry(
        Function<ImportKind, Collection<StoredRecord>> stored, Collection<Goal> goals, int from, int to, CarryScope scope,
        Successors successors, Predicate<String> hasEnded, ProblemCollector problems) {

    /** The parts of a report that are of a year, and projects, which are named where they end. */
    public static final Set<Part> PARTS = Set.of(Part.GOALS, Part.RISKS, Part.PROJECTS);

    /** One for each kind in scope, with or without rows; goals before measures. */
    public List<CarriedRows> all() {
        List<CarriedRows> all = new ArrayList<>();
        if (scope.covers(Part.GOALS)) {
            Map<String, String> codes = new LinkedHashMap<>();
            all.add(records(ImportKind.GOALS, codes, this::asChanged));
            all.add(measures(codes));
        }
        if (scope.covers(Part.RISKS)) {
            all.add(records(ImportKind.RISKS, new LinkedHashMap<>(), row -> row));
        }
        return all;
    }

    /** Projects in scope whose last day is in the earlier year or one between. */
    public List<EndingProject> ending() {
        if (!scope.covers(Part.PROJECTS)) {
            return List.of();
        }
        List<EndingProject> ending = new ArrayList<>();
        for (StoredRecord project : stored.apply(ImportKind.PROJECTS)) {
            String ends = project.field(Column.ENDS.key());
            if (!ends.isEmpty() && scope.covers(project.field(Column.UNIT.key()))) {
                LocalDate day = LocalDate.parse(ends);
                if (day.getYear() >= from && day.getYear() < to) {
                    ending.add(new EndingProject(project.field(Column.CODE.key()), project.field(Column.NAME.key()), day));
                }
            }
        }
        return ending;
    }

    /** @param codes takes the new code of each record that is carried, by its old one */
    private CarriedRows records(
            ImportKind kind, Map<String, String> codes, UnaryOperator<SequencedMap<String, String>> change) {
        Map<String, String> years = new HashMap<>();
        Map<String, String> continued = new HashMap<>();
        for (StoredRecord record : stored.apply(kind)) {
            years.put(code(record), record.field(Column.YEAR.key()));
            if (isOf(record, to)) {
                continued.put(record.field(Column.CONTINUES.key()), code(record));
            }
        }
        List<SequencedMap<String, String>> rows = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (StoredRecord record : stored.apply(kind)) {
            String unit = record.field(Column.UNIT.key());
            Later later = successors.of(unit);
            if (!isOf(record, from) || !scope.covers(unit, later.unit())) {
                continue;
            }
            String old = code(record);
            String code = NextCode.of(
                    old, from, to, other -> years.containsKey(other) && !years.get(other).equals(String.valueOf(to)));
            if (continued.containsKey(old) || String.valueOf(to).equals(years.get(code))) {
                left.add(new Left(kind, old + " → " + continued.getOrDefault(old, code), Reason.THERE));
            } else if (later.gone().isPresent()) {
                left.add(new Left(kind, old, later.gone().get()));
            } else if (servesWhatHasEnded(record)) {
                left.add(new Left(kind, old, Reason.FRAMEWORK_ENDED));
            } else if (years.containsKey(code)) {
                taken(code, old);
            } else {
                codes.put(old, code);
                SequencedMap<String, String> row = next(change.apply(CarriedRows.row(record)), code, old);
                row.put(Column.UNIT.key(), later.unit());
                rows.add(row);
                if (!later.unit().equals(unit)) {
                    moved.add(new Moved(kind, old, unit, later.unit()));
                }
            }
        }
        return new CarriedRows(kind, rows, moved, left);
    }

    /** A council's new strategy has objectives of its own: which of them the goal serves is nobody's to guess. */
    private boolean servesWhatHasEnded(StoredRecord record) {
        return Arrays.stream(record.field(Column.OBJECTIVES.key()).split(",")).anyMatch(hasEnded);
    }

    private void taken(String code, String old) {
        problems.add(0, "", code, "carry.code-taken", old, String.valueOf(to));
    }

    /** The record as the later year's, approved by nobody yet. */
    private SequencedMap<String, String> next(SequencedMap<String, String> row, String code, String old) {
        row.put(Column.CODE.key(), code);
        row.put(Column.YEAR.key(), String.valueOf(to));
        row.put(Column.CONTINUES.key(), old);
        return unapproved(row);
    }

    private static SequencedMap<String, String> unapproved(SequencedMap<String, String> row) {
        for (Column approval : List.of(Column.APPROVED_BY, Column.APPROVED_ON, Column.SECTION, Column.DECIDED_ON, Column.DECIDED_BY)) {
            row.computeIfPresent(approval.key(), (key, value) -> "");
        }
        return row;
    }

    private SequencedMap<String, String> asChanged(SequencedMap<String, String> row) {
        goals.stream()
                .filter(goal -> goal.code().equals(row.get(Column.CODE.key())))
                .forEach(goal -> put(row, Column.TITLE, Column.TITLE_SV, goal.title()));
        return row;
    }

    /** @param codes the goals that are carried: old code → new one */
    private CarriedRows measures(Map<String, String> codes) {
        Map<String, Measure> changed = new HashMap<>();
        goals.forEach(goal -> goal.measures().forEach(measure -> changed.put(measure.code(), measure)));
        Collection<StoredRecord> measures = stored.apply(ImportKind.MEASURES);
        Set<String> there = new HashSet<>();
        measures.forEach(measure -> there.add(code(measure)));
        List<SequencedMap<String, String>> rows = new ArrayList<>();
        for (StoredRecord record : measures) {
            String goal = codes.get(record.field(Column.GOAL.key()));
            if (goal == null) {
                continue;
            }
            String code = NextCode.of(code(record), from, to, there::contains);
            if (there.contains(code)) {
                taken(code, code(record));
            }
            SequencedMap<String, String> row = CarriedRows.row(record);
            if (changed.get(code(record)) instanceof Measure measure) {
                asChanged(row, measure);
            }
            row.put(Column.CODE.key(), code);
            row.put(Column.GOAL.key(), goal);
            rows.add(unapproved(row));
        }
        return new CarriedRows(ImportKind.MEASURES, rows, List.of(), List.of());
    }

    private static void asChanged(SequencedMap<String, String> row, Measure measure) {
        put(row, Column.TITLE, Column.TITLE_SV, measure.title());
        put(row, Column.TARGET, Column.TARGET_SV, measure.target());
        boolean wasNumeric = !row.getOrDefault(Column.DIRECTION.key(), "").isEmpty();
        if (wasNumeric) {
            row.put(Column.TARGET_VALUE.key(), measure.number().map(number -> number.target().toPlainString()).orElse(""));
        }
    }

    private static void put(SequencedMap<String, String> row, Column finnish, Column swedish, Wording wording) {
        row.put(finnish.key(), wording.texts().getOrDefault(Language.FI, ""));
        row.put(swedish.key(), wording.texts().getOrDefault(Language.SV, ""));
    }

    private static boolean isOf(StoredRecord record, int year) {
        return record.field(Column.YEAR.key()).equals(String.valueOf(year));
    }

    private static String code(StoredRecord record) {
        return record.field(Column.CODE.key());
    }
}
