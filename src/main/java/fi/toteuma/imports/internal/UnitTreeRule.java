package fi.toteuma.imports.internal;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.Level;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.TreeProblem;
import fi.toteuma.organisation.UnitVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Units make a tree on every day: no gaps above them, no circles, no two periods of a code at once. */
public final class UnitTreeRule {

    private UnitTreeRule() {}

    static void check(
            Map<String, StoredRecord> records,
            Map<String, StoredRecord> stored,
            MunicipalitySettings settings,
            ProblemCollector problems) {
        Map<String, StoredRecord> all = new LinkedHashMap<>(stored);
        all.putAll(records);
        for (TreeProblem problem : problems(all, settings)) {
            report(problem, records, problems);
        }
    }

    /** What keeps stored units from being a tree. */
    public static List<TreeProblem> problems(Map<String, StoredRecord> units, MunicipalitySettings settings) {
        List<UnitVersion> versions =
                units.values().stream().map(UnitTreeRule::version).toList();
        List<String> levels = settings.levels().stream().map(Level::key).toList();
        return new Organisation(versions).problems(levels);
    }

    private static void report(TreeProblem problem, Map<String, StoredRecord> records, ProblemCollector problems) {
        int row = records.values().stream()
                .filter(record -> record.field("code").equals(problem.code()))
                .mapToInt(StoredRecord::row)
                .max()
                .orElse(0);
        switch (problem) {
            case TreeProblem.Overlap(String code, DateRange first, DateRange second) ->
                problems.add(row, "", code, "unit.overlap", Days.text(first), Days.text(second));
            case TreeProblem.ParentNotThere(String code, DateRange period, String parent, LocalDate from) ->
                problems.add(row, "", code, "unit.parent", parent, from.toString());
            case TreeProblem.Cycle(String code, LocalDate day, List<String> codes) ->
                problems.add(row, "", code, "unit.cycle", String.join(" → ", codes), day.toString());
            case TreeProblem.UnknownLevel(String code, DateRange period, String level) ->
                problems.add(row, "", level, "level.unknown", code);
        }
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
