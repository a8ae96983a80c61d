package fi.toteuma.organisation;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Reorganisation.Share;
import fi.toteuma.organisation.UnitObstacle.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a change: periods are divided on its day, so that what was before stays. */
final class UnitChanging {

    private final Map<Key, UnitVersion> all = new LinkedHashMap<>();
    private final Map<Key, UnitVersion> changed = new LinkedHashMap<>();
    private final List<UnitObstacle> obstacles = new ArrayList<>();

    private record Key(String code, LocalDate from) {

        static Key of(UnitVersion version) {
            return new Key(version.code(), version.period().from());
        }
    }

    UnitChanging(Organisation organisation) {
        organisation.versions().forEach(version -> all.put(Key.of(version), version));
    }

    ChangedUnits make(UnitChange change) {
        switch (change) {
            case UnitChange.Add(UnitVersion unit) -> add(unit);
            case UnitChange.Rename(String code, LocalDate from, Wording name, String printedAs) ->
                from(code, from, version -> named(version, name, printedAs, version.level()));
            case UnitChange.Correct(String code, LocalDate period, Wording name, String printedAs, String level) ->
                there(code, period).filter(version -> version.period().from().equals(period))
                        .ifPresentOrElse(
                                version -> put(named(version, name, printedAs, level)),
                                () -> obstacles.add(new UnitObstacle(Kind.NOT_THERE, code, period)));
            case UnitChange.Move(String code, LocalDate from, String parent, String level) -> from(code, from, version -> moved(version, parent, level));
            case UnitChange.End(String code, LocalDate last) -> end(code, last);
            case UnitChange.Reorganise reorganise -> reorganise(reorganise);
        }
        if (changed.isEmpty() && obstacles.isEmpty() && !(change instanceof UnitChange.Reorganise)) {
            obstacles.add(new UnitObstacle(Kind.SAME, "", null));
        }
        return new ChangedUnits(obstacles.isEmpty() ? List.copyOf(changed.values()) : List.of(), new Organisation(List.copyOf(all.values())), obstacles);
    }

    private void add(UnitVersion unit) {
        of(unit.code()).stream().filter(version -> version.period().overlaps(unit.period())).findFirst()
                .ifPresentOrElse(taken -> obstacles.add(new UnitObstacle(Kind.TAKEN, unit.code(), taken.period().from())), () -> put(unit));
    }

    /** Changes what is from a day on; the days before keep what they had. */
    private void from(String code, LocalDate day, UnaryOperator<UnitVersion> how) {
        Optional<UnitVersion> found = there(code, day);
        if (found.isEmpty()) {
            obstacles.add(new UnitObstacle(Kind.NOT_THERE, code, day));
            return;
        }
        UnitVersion before = found.get();
        UnitVersion after = how.apply(before);
        if (after.equals(before)) {
            return;
        }
        if (before.period().from().isBefore(day)) {
            put(during(before, new DateRange(before.period().from(), day.minusDays(1))));
        }
        put(during(after, new DateRange(day, before.period().to())));
    }

    private void end(String code, @Nullable LocalDate last) {
        UnitVersion version = of(code).stream().max(Comparator.comparing(one -> one.period().from())).orElse(null);
        if (version == null) {
            obstacles.add(new UnitObstacle(Kind.NOT_THERE, code, last));
        } else if (last != null && last.isBefore(version.period().from())) {
            Kind kind = there(code, last).isPresent() ? Kind.LATER_PERIOD : Kind.BACKWARDS;
            obstacles.add(new UnitObstacle(kind, code, version.period().from()));
        } else {
            put(during(version, new DateRange(version.period().from(), last)));
        }
    }

    private void reorganise(UnitChange.Reorganise change) {
        LocalDate day = change.effective();
        Set<String> going = change.shares().stream().map(Share::to).collect(Collectors.toSet());
        change.fresh().forEach(this::add);
        change.shares().stream().map(Share::from).distinct().forEach(code -> {
            if (there(code, day.minusDays(1)).isEmpty()) {
                obstacles.add(new UnitObstacle(Kind.NOT_THERE, code, day.minusDays(1)));
            } else if (!going.contains(code) && there(code, day).isPresent()) {
                end(code, day.minusDays(1));
            }
        });
        change.under().forEach((code, parent) -> from(code, day, version -> moved(version, parent, version.level())));
    }

    private List<UnitVersion> of(String code) {
        return all.values().stream().filter(version -> version.code().equals(code)).toList();
    }

    private Optional<UnitVersion> there(String code, LocalDate day) {
        return of(code).stream().filter(version -> version.period().contains(day)).findFirst();
    }

    private void put(UnitVersion version) {
        if (!version.equals(all.put(Key.of(version), version))) {
            changed.put(Key.of(version), version);
        }
    }

    private static UnitVersion named(UnitVersion version, Wording name, String printedAs, String level) {
        return new UnitVersion(version.code(), name, level, version.parent(), version.period(), printedAs, version.ordinal());
    }

    private static UnitVersion moved(UnitVersion version, @Nullable String parent, String level) {
        return new UnitVersion(version.code(), version.name(), level, parent, version.period(), version.printedAs(), version.ordinal());
    }

    private static UnitVersion during(UnitVersion version, DateRange period) {
        return new UnitVersion(version.code(), version.name(), version.level(), version.parent(), period, version.printedAs(), version.ordinal());
    }
}
