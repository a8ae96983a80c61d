package fi.toteuma.imports.internal.kinds;

import static fi.toteuma.imports.internal.reading.Column.EFFECTIVE;
import static fi.toteuma.imports.internal.reading.Column.FROM;
import static fi.toteuma.imports.internal.reading.Column.NOTE;
import static fi.toteuma.imports.internal.reading.Column.NOTE_SV;
import static fi.toteuma.imports.internal.reading.Column.SHARE;
import static fi.toteuma.imports.internal.reading.Column.TO;

import fi.toteuma.imports.internal.Days;
import fi.toteuma.imports.internal.Known.KnownUnit;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.imports.internal.writing.ReorganisationTable;
import fi.toteuma.organisation.Reorganisation;
import fi.toteuma.organisation.Reorganisation.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the work of units that end or split goes on: several rows make one reorganisation, known by its day. */
final class Reorganisations implements RecordKind {

    @Override
    public Set<Column> required() {
        return EnumSet.of(EFFECTIVE, FROM, TO, SHARE);
    }

    @Override
    public Set<Column> optional() {
        return EnumSet.of(NOTE, NOTE_SV);
    }

    @Override
    public @Nullable StoredRecord read(RowFields row, int ordinal) {
        LocalDate effective = row.requiredDate(EFFECTIVE);
        boolean dated = !row.failed();
        KnownUnit from = row.unit(FROM, dated ? Days.of(effective.minusDays(1)) : null);
        KnownUnit to = row.unit(TO, dated ? Days.of(effective) : null);
        BigDecimal share = share(row);
        if (row.failed() || from == null || to == null) {
            return null;
        }
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put(ReorganisationTable.NOTE + from.code(), row.text(NOTE));
        fields.put(ReorganisationTable.NOTE_SV + from.code(), row.text(NOTE_SV));
        fields.put(from.code() + " → " + to.code(), share.toPlainString());
        return new StoredRecord(row.number(), effective.toString(), fields);
    }

    private static BigDecimal share(RowFields row) {
        String text = row.required(SHARE);
        String number = text.replace(',', '.');
        if (number.matches("[01]?(\\.[0-9]{1,8})?") && !number.isEmpty() && !number.equals(".")) {
            BigDecimal share = new BigDecimal(number).stripTrailingZeros();
            if (share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0) {
                return share;
            }
        }
        if (!text.isEmpty()) {
            row.wrong(SHARE, text, "value.share");
        }
        return BigDecimal.ONE;
    }

    @Override
    public List<StoredRecord> join(List<StoredRecord> read, ProblemCollector problems) {
        Map<String, StoredRecord> byDay = new LinkedHashMap<>();
        for (StoredRecord row : read) {
            StoredRecord earlier = byDay.putIfAbsent(row.key(), row);
            if (earlier != null) {
                row.fields().forEach((name, value) -> join(earlier, row, name, value, problems));
            }
        }
        byDay.values().forEach(record -> checkShares(record, problems));
        return List.copyOf(byDay.values());
    }

    private static void join(
            StoredRecord whole, StoredRecord part, String name, String value, ProblemCollector problems) {
        boolean note = name.startsWith(ReorganisationTable.NOTE) || name.startsWith(ReorganisationTable.NOTE_SV);
        if (note && whole.fields().containsKey(name) && (value.isEmpty() || whole.field(name).equals(value))) {
            return;
        }
        if (note && whole.field(name).isEmpty()) {
            whole.fields().put(name, value);
        } else if (note) {
            problems.add(part.row(), "", value, "reorganisation.notes", whole.field(name));
        } else if (whole.fields().putIfAbsent(name, value) != null) {
            problems.add(part.row(), "", name, "row.duplicate", String.valueOf(whole.row()));
        }
    }

    private static void checkShares(StoredRecord record, ProblemCollector problems) {
        List<Share> shares = new ArrayList<>();
        record.fields().forEach((name, value) -> {
            String[] units = name.split(" → ", 2);
            if (units.length == 2) {
                shares.add(new Share(units[0], units[1], new BigDecimal(value)));
            }
        });
        Reorganisation.problems(shares)
                .forEach(problem -> problems.add(
                        record.row(),
                        "",
                        problem.from(),
                        "reorganisation.shares",
                        problem.sum().toPlainString(),
                        record.key()));
    }
}
