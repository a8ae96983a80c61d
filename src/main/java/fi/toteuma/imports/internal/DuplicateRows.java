package fi.toteuma.imports.internal;

import fi.toteuma.imports.internal.reading.Column;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds rows that say the same thing twice, in constant memory for each row: a 64-bit hash of what identifies it. Rows
 * whose hash was seen before are suspects; a second reading compares them letter by letter.
 */
public final class DuplicateRows {

    private final List<Column> identity;
    private final HashSetOfLongs seen = new HashSetOfLongs();
    private final Set<Long> suspects = new HashSet<>();
    private final Map<String, Integer> firstRows = new HashMap<>();

    public DuplicateRows(List<Column> identity) {
        this.identity = identity;
    }

    public void first(RowFields row) {
        if (!identity.isEmpty()) {
            long hash = hash(key(row));
            if (!seen.add(hash)) {
                suspects.add(hash);
            }
        }
    }

    /** Whether a second reading is needed. */
    public boolean suspicious() {
        return !suspects.isEmpty();
    }

    /** Reports the row if an earlier one says the same. */
    public void second(RowFields row, String code, ProblemCollector problems) {
        String key = key(row);
        if (suspects.contains(hash(key))) {
            Integer earlier = firstRows.putIfAbsent(key, row.number());
            if (earlier != null) {
                String shown = key.replace('\u0001', ' ').strip();
                problems.add(row.number(), "", shown, code, String.valueOf(earlier));
            }
        }
    }

    private String key(RowFields row) {
        StringBuilder key = new StringBuilder();
        for (Column column : identity) {
            String text = row.raw(column);
            boolean number = column == Column.MONTH || column == Column.ROW || column == Column.YEAR;
            key.append(number ? withoutZeros(text) : text).append('\u0001');
        }
        return key.toString();
    }

    private static String withoutZeros(String number) {
        int i = 0;
        while (i < number.length() - 1 && number.charAt(i) == '0') {
            i++;
        }
        return number.substring(i);
    }

    /** FNV-1a over the characters, mixed once more so that near keys lie far apart. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        return hash ^ hash >>> 32;
    }
}
