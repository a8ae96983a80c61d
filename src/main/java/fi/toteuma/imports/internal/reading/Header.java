package fi.toteuma.imports.internal.reading;

import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.municipality.ColumnMapping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of a file's columns is which of ours. */
public final class Header {

    private final List<String> names;
    private final Map<Column, Integer> places;

    private Header(List<String> names, Map<Column, Integer> places) {
        this.names = names;
        this.places = places;
    }

    /**
     * Finds the columns of a header row: by the mapping first, then by their names.
     *
     * @param known the columns that a file of this kind may have
     */
    public static Header of(Row row, Set<Column> known, ColumnMapping mapping, ProblemCollector problems) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            names.add(row.text(i).strip());
        }
        Header header = new Header(names, new EnumMap<>(Column.class));
        header.sameNameTwice(row.number(), known, mapping, problems);
        header.byMapping(row.number(), known, mapping, problems);
        header.byName(row.number(), known, mapping, problems);
        header.unknown(row.number(), problems);
        return header;
    }

    /** How many of the known columns these names are: what the delimiter is guessed by. */
    static long recognised(List<String> names, Set<Column> known, ColumnMapping mapping) {
        return names.stream()
                .filter(name -> mapping.columns().containsValue(name.strip())
                        || known.stream().anyMatch(column -> Synonyms.names(column, name)))
                .count();
    }

    private void sameNameTwice(int row, Set<Column> known, ColumnMapping mapping, ProblemCollector problems) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = Synonyms.plain(names.get(i));
            boolean used = recognised(List.of(names.get(i)), known, mapping) > 0;
            Integer earlier = used ? first.putIfAbsent(name, i) : null;
            if (earlier != null) {
                problems.add(row, place(i), names.get(i), "header.doubled", place(earlier));
            }
        }
    }

    private void byMapping(int row, Set<Column> known, ColumnMapping mapping, ProblemCollector problems) {
        mapping.columns().forEach((key, name) -> {
            Optional<Column> column = Column.of(key).filter(known::contains);
            if (column.isEmpty()) {
                if (Column.of(key).isEmpty()) {
                    problems.add(0, "", key, "mapping.unknown-column", "");
                }
                return;
            }
            int place = find(name);
            if (place < 0) {
                problems.add(row, "", name, "mapping.column-not-there", key, String.join(", ", names));
            } else {
                places.put(column.get(), place);
            }
        });
    }

    private void byName(int row, Set<Column> known, ColumnMapping mapping, ProblemCollector problems) {
        for (Column column : known) {
            if (places.containsKey(column) || mapping.columns().containsKey(column.key())) {
                continue;
            }
            for (int i = 0; i < names.size(); i++) {
                if (places.containsValue(i) && !isPlaceOf(column, i) || !Synonyms.names(column, names.get(i))) {
                    continue;
                }
                Integer earlier = places.putIfAbsent(column, i);
                if (earlier != null && !same(earlier, i)) {
                    problems.add(row, place(i), names.get(i), "header.both", place(earlier), column.key());
                }
            }
        }
    }

    private boolean isPlaceOf(Column column, int place) {
        return Integer.valueOf(place).equals(places.get(column));
    }

    private boolean same(int one, int other) {
        return Synonyms.plain(names.get(one)).equals(Synonyms.plain(names.get(other)));
    }

    private void unknown(int row, ProblemCollector problems) {
        for (int i = 0; i < names.size(); i++) {
            if (!places.containsValue(i) && !names.get(i).isEmpty()) {
                problems.warn(row, place(i), names.get(i), "header.unknown");
            }
        }
    }

    private int find(String name) {
        String plain = Synonyms.plain(name);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name.strip()) || Synonyms.plain(names.get(i)).equals(plain)) {
                return i;
            }
        }
        return -1;
    }

    public boolean has(Column column) {
        return places.containsKey(column);
    }

    /** The column's number from 0; −1 where the file doesn't have it. */
    public int indexOf(Column column) {
        return places.getOrDefault(column, -1);
    }

    /** What a column may be called, for messages. */
    public static String examples(Column column) {
        return Synonyms.examples(column);
    }

    /** The file's own names, for messages. */
    public String names() {
        return String.join(", ", names);
    }

    /** The column's name in the file; empty where it has none. */
    public String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    /** Our name of what a column is taken for; empty where it isn't read. */
    public String field(int column) {
        return places.entrySet().stream().filter(each -> each.getValue() == column).map(each -> each.getKey().key()).findFirst().orElse("");
    }

    public int size() {
        return names.size();
    }

    /** The column's letter and its name in the file, for messages: {@code C, päivä}. */
    public String place(Column column) {
        int index = indexOf(column);
        return index < 0 ? column.key() : place(index);
    }

    private String place(int index) {
        String letters = Letters.of(index);
        return names.get(index).isEmpty() ? letters.toString() : letters + ", " + names.get(index);
    }
}
