package fi.toteuma.organisation;

import fi.toteuma.kernel.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what keeps units from being a tree on every day. */
final class TreeCheck {

    private final Organisation organisation;
    private final Map<String, List<UnitVersion>> byCode = new TreeMap<>();

    TreeCheck(Organisation organisation) {
        this.organisation = organisation;
        organisation.versions().stream().sorted(Comparator.comparing(version -> version.period().from()))
                .forEach(version -> byCode.computeIfAbsent(version.code(), code -> new ArrayList<>()).add(version));
    }

    List<TreeProblem> problems(Collection<String> levels) {
        List<TreeProblem> problems = new ArrayList<>();
        for (List<UnitVersion> ofCode : byCode.values()) {
            overlaps(ofCode, problems);
            for (UnitVersion version : ofCode) {
                if (!levels.contains(version.level())) {
                    problems.add(new TreeProblem.UnknownLevel(version.code(), version.period(), version.level()));
                }
                parentGap(version, problems);
            }
        }
        cycles(problems);
        return problems;
    }

    private static void overlaps(List<UnitVersion> ofCode, List<TreeProblem> problems) {
        for (int i = 1; i < ofCode.size(); i++) {
            DateRange before = ofCode.get(i - 1).period();
            DateRange after = ofCode.get(i).period();
            if (before.overlaps(after)) {
                problems.add(new TreeProblem.Overlap(ofCode.get(i).code(), before, after));
            }
        }
    }

    private void parentGap(UnitVersion version, List<TreeProblem> problems) {
        if (version.parent() == null) {
            return;
        }
        LocalDate uncovered = firstUncovered(version.period(), byCode.getOrDefault(version.parent(), List.of()));
        if (uncovered != null) {
            problems.add(new TreeProblem.ParentNotThere(version.code(), version.period(), version.parent(), uncovered));
        }
    }

    /** The first day of the period that none of the versions covers; null if they cover it all. */
    private static @Nullable LocalDate firstUncovered(DateRange period, List<UnitVersion> versionsByStart) {
        LocalDate day = period.from();
        for (UnitVersion version : versionsByStart) {
            if (version.period().contains(day)) {
                LocalDate last = version.period().to();
                if (last == null || period.to() != null && !last.isBefore(period.to())) {
                    return null;
                }
                day = last.plusDays(1);
            }
        }
        return day;
    }

    private void cycles(List<TreeProblem> problems) {
        SequencedSet<List<String>> known = new LinkedHashSet<>();
        for (LocalDate day : organisation.turningPoints()) {
            Map<String, String> parents = new HashMap<>();
            for (UnitVersion version : organisation.versions()) {
                if (version.parent() != null && version.period().contains(day)) {
                    parents.put(version.code(), version.parent());
                }
            }
            for (String code : new TreeMap<>(parents).keySet()) {
                List<String> cycle = cycleThrough(code, parents);
                if (!cycle.isEmpty() && known.add(cycle)) {
                    problems.add(new TreeProblem.Cycle(cycle.getFirst(), day, cycle));
                }
            }
        }
    }

    /** The circle that the unit is part of, from its smallest code; empty if it isn't in one. */
    private static List<String> cycleThrough(String code, Map<String, String> parents) {
        List<String> path = new ArrayList<>(List.of(code));
        SequencedSet<String> seen = new LinkedHashSet<>(path);
        for (String above = parents.get(code); above != null; above = parents.get(above)) {
            if (above.equals(code)) {
                int smallest = path.indexOf(path.stream().min(Comparator.naturalOrder()).orElseThrow());
                List<String> cycle = new ArrayList<>(path.subList(smallest, path.size()));
                cycle.addAll(path.subList(0, smallest));
                return cycle;
            }
            if (!seen.add(above)) {
                return List.of();
            }
            path.add(above);
        }
        return List.of();
    }
}
