package fi.toteuma.imports.internal;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.Level;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.TreeProblem;
import fi.toteuma.organisation.UnitVersion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Units make a tree on every day: no gaps above them, no circles, no two periods of a code at once. */
public final class UnitTreeRule {

    private UnitTreeRule() {}

    /**
     * @param records the file's; that nobody knows a parent at all is told already
     * @param place of the parents' column
     */
    static void check(
            Map<String, StoredRecord> records, Map<String, StoredRecord> stored, MunicipalitySettings settings, String place,
            ProblemCollector problems) {
        Map<String, StoredRecord> all = new LinkedHashMap<>(stored);
        all.putAll(records);
        Set<String> codes = all.values().stream().map(record -> record.field("code")).collect(Collectors.toSet());
        for (TreeProblem problem : problems(all, settings)) {
            if (!(problem instanceof TreeProblem.ParentNotThere without) || codes.contains(without.parent())) {
                report(problem, records, place, problems);
            }
        }
    }

    /** What keeps stored units from being a tree. */
    public static List<TreeProblem> problems(Map<String, StoredRecord> units, MunicipalitySettings settings) {
        List<UnitVersion> versions =
                units.values().stream().map(UnitTreeRule::version).toList();
        List<String> levels = settings.levels().stream().map(Level::key).toList();
        return new Organisation(versions).problems(levels);
    }

    /** A parent that is wrong is in the parent's cell where the file has the unit's row, else it is about the unit. */
    private static void report(TreeProblem problem, Map<String, StoredRecord> records, String place, ProblemCollector problems) {
        Optional<StoredRecord> record = records.values().stream()
                .filter(each -> each.field("code").equals(problem.code()))
                .max(Comparator.comparing((StoredRecord each) -> isOf(problem, each)).thenComparing(StoredRecord::row));
        int row = record.map(StoredRecord::row).orElse(0);
        String column = row == 0 ? "" : place;
        String parent = record.map(each -> each.field("parent")).orElse(problem.code());
        switch (problem) {
            case TreeProblem.Overlap(String code, DateRange first, DateRange second) ->
                problems.add(row, "", code, "unit.overlap", Days.text(first), Days.text(second));
            case TreeProblem.ParentNotThere(String code, DateRange period, String missing, LocalDate from) ->
                problems.add(row, column, row == 0 ? code : missing, "unit.parent", missing, from.toString());
            case TreeProblem.Cycle(String code, LocalDate day, List<String> codes) ->
                problems.add(row, column, parent, "unit.cycle", String.join(" → ", codes), day.toString());
            case TreeProblem.UnknownLevel(String code, DateRange period, String level) ->
                problems.add(row, "", level, "level.unknown", code);
        }
    }

    private static boolean isOf(TreeProblem problem, StoredRecord record) {
        return problem instanceof TreeProblem.ParentNotThere without
                && record.field("valid_from").equals(without.period().from().toString());
    }

    private static UnitVersion version(StoredRecord record) {
        String parent = record.field("parent");
        String to = record.field("valid_to");
        return new UnitVersion(
                record.field("code"),
                Wording.of(record.field("name"), record.field("name_sv")),
                record.field("level"),
                parent.isEmpty() ? null : parent,
                new DateRange(
                        LocalDate.parse(record.field("valid_from")), to.isEmpty() ? null : LocalDate.parse(to)),
                record.field("printed_as"),
                0);
    }
}
