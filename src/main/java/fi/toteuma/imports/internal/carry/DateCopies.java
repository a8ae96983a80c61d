package fi.toteuma.imports.internal.carry;

import fi.toteuma.imports.CarryOutcome.Left;
import fi.toteuma.imports.CarryOutcome.Moved;
import fi.toteuma.imports.CarryOutcome.Reason;
import fi.toteuma.imports.CarryScope;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.carry.Successors.Later;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.period.ReportingDuty.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Copies what was told at a report date to a later one.
 *
 * @param stored the records of a kind, in their order
 * @param successors where units stand on the later date
 */
public record DateCopies(
        Function<ImportKind, Collection<StoredRecord>> stored, LocalDate from, LocalDate to, CarryScope scope,
        Successors successors) {

    private static final List<Copied> COPIED = List.of(
            new Copied(ImportKind.TEXTS, Part.TEXTS, Optional.empty(), List.of(Column.UNIT, Column.SECTION)),
            new Copied(ImportKind.FOLLOW_UPS, Part.GOALS, Optional.of(ImportKind.GOALS), List.of(Column.GOAL)),
            new Copied(ImportKind.RISK_ASSESSMENTS, Part.RISKS, Optional.of(ImportKind.RISKS), List.of(Column.RISK)),
            new Copied(ImportKind.PROJECT_REPORTS, Part.PROJECTS, Optional.of(ImportKind.PROJECTS), List.of(Column.PROJECT)),
            new Copied(ImportKind.PROJECT_PARTS, Part.PROJECTS, Optional.of(ImportKind.PROJECTS), List.of(Column.PROJECT)),
            new Copied(
                    ImportKind.INVESTMENT_REPORTS, Part.INVESTMENTS, Optional.empty(), List.of(Column.UNIT, Column.OBJECT)));

    /** The parts of a report that are told by date. */
    public static final Set<Part> PARTS = COPIED.stream().map(Copied::part).collect(Collectors.toUnmodifiableSet());

    /**
     * A kind of record that is told at a report date.
     *
     * @param owner the kind of record it is about, whose code is the first of these columns; empty where it names its unit itself
     * @param keys what it is known by at one date; parts of a project are copied together
     */
    private record Copied(ImportKind kind, Part part, Optional<ImportKind> owner, List<Column> keys) {

        String key(StoredRecord record) {
            return key(record::field);
        }

        /** @param fields by column key */
        String key(UnaryOperator<String> fields) {
            return keys.stream().map(column -> fields.apply(column.key())).collect(Collectors.joining(" ")).strip();
        }

        /** Kinds whose record at the later date keeps this one out: a project told of anew is told of without its old parts. */
        List<ImportKind> guards() {
            return kind == ImportKind.PROJECT_PARTS ? List.of(kind, ImportKind.PROJECT_REPORTS) : List.of(kind);
        }
    }

    /** One for each kind in scope, with or without rows. */
    public List<CarriedRows> all() {
        return COPIED.stream().filter(kind -> scope.covers(kind.part())).map(this::of).toList();
    }

    private CarriedRows of(Copied kind) {
        Map<String, StoredRecord> owners = new HashMap<>();
        kind.owner().ifPresent(owner -> stored.apply(owner).forEach(one -> owners.put(one.field(Column.CODE.key()), one)));
        Set<String> there = new HashSet<>();
        Set<String> own = new HashSet<>();
        kind.guards().forEach(guard ->
                stored.apply(guard).stream().filter(record -> isAt(record, to)).forEach(record -> there.add(kind.key(record))));
        stored.apply(kind.kind()).stream()
                .filter(record -> isAt(record, from) && !moves(kind, record)) // the successor's own come before what moves to it
                .forEach(record -> own.add(kind.key(record)));
        List<SequencedMap<String, String>> rows = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        Set<Left> left = new LinkedHashSet<>();
        for (StoredRecord record : stored.apply(kind.kind())) {
            StoredRecord owner = owners.getOrDefault(kind.key(record), record);
            String unit = owner.field(Column.UNIT.key());
            Later later = successors.of(unit);
            if (!isAt(record, from) || !scope.covers(unit, later.unit())) {
                continue;
            }
            SequencedMap<String, String> row = copy(kind, record);
            boolean moves = moves(kind, record);
            if (moves) {
                row.put(Column.UNIT.key(), later.unit());
            }
            String key = kind.key(row::get);
            Optional<Reason> stays = moves && (there.contains(key) || !own.add(key))
                    ? Optional.of(Reason.SUCCESSOR_HAS_ITS_OWN)
                    : stays(kind, record, owner, there);
            if (stays.isPresent()) {
                left.add(new Left(kind.kind(), kind.key(record), stays.get()));
                continue;
            }
            rows.add(row);
            if (moves) {
                moved.add(new Moved(kind.kind(), kind.key(record), unit, later.unit()));
            }
        }
        return new CarriedRows(kind.kind(), rows, moved, List.copyOf(left));
    }

    /** Whether it names a unit itself that another one goes on for. What is told of a goal or a project stays with that. */
    private boolean moves(Copied kind, StoredRecord record) {
        String unit = record.field(Column.UNIT.key());
        Later later = kind.owner().isPresent() ? new Later(unit, Optional.empty()) : successors.of(unit);
        return later.gone().isEmpty() && !later.unit().equals(unit);
    }

    private Optional<Reason> stays(Copied kind, StoredRecord record, StoredRecord owner, Set<String> there) {
        if (there.contains(kind.key(record))) {
            return Optional.of(Reason.THERE);
        }
        String unit = owner.field(Column.UNIT.key());
        Later later = successors.of(unit);
        if (later.gone().isPresent()) {
            return later.gone();
        }
        if (kind.owner().isPresent() && !later.unit().equals(unit)) {
            return Optional.of(Reason.UNIT_GONE);
        }
        String year = owner.field(Column.YEAR.key());
        boolean otherYear = from.getYear() != to.getYear() && !year.isEmpty() && !year.equals(String.valueOf(to.getYear()));
        return otherYear ? Optional.of(Reason.OTHER_YEAR) : Optional.empty();
    }

    private SequencedMap<String, String> copy(Copied kind, StoredRecord record) {
        SequencedMap<String, String> row = CarriedRows.row(record);
        row.put(Column.REPORT_DATE.key(), to.toString());
        if (kind.kind() == ImportKind.FOLLOW_UPS) {
            row.put(Column.REPORTED_BY.key(), ""); // nobody has told this yet
            row.put(Column.REPORTED_ON.key(), "");
        }
        return row;
    }

    private static boolean isAt(StoredRecord record, LocalDate day) {
        return record.field(Column.REPORT_DATE.key()).equals(day.toString());
    }
}
