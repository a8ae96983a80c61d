package fi.toteuma.access.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people know records by that other records name by the database's own numbers: a unit's code, a person's login. */
final class KnownBy {

    private static final String UNIT = "unit";
    private static final String PERSON = "person";
    private static final String REORGANISATION = "reorganisation";
    private static final String MUNICIPALITY = "municipality";

    private static final Map<String, String> FIELDS = Map.of(
            "unit_id", UNIT, "parent_id", UNIT, "from_unit_id", UNIT, "to_unit_id", UNIT, "person_id", PERSON, "reorganisation_id", REORGANISATION);

    /** Tables whose keys hold numbers: of what, part by part. */
    private static final Map<String, List<String>> KEYS = Map.of(
            "unit_version", List.of(UNIT), "reorganisation_share", List.of(REORGANISATION, UNIT, UNIT), "person_role", List.of(PERSON, MUNICIPALITY),
            "person_identity", List.of(PERSON), "one_time_link", List.of(PERSON), "reminder", List.of("", PERSON));

    private final Map<String, String> names;

    private KnownBy(Map<String, String> names) {
        this.names = names;
    }

    static KnownBy of(JdbcClient jdbc) {
        return new KnownBy(jdbc.sql("""
                select 'unit:' || id as number, code as name from unit
                union all select 'person:' || id, login from person
                union all select 'reorganisation:' || id, effective::text from reorganisation
                union all select 'municipality:' || id, key from municipality""")
                .query((row, number) -> Map.entry(row.getString("number"), row.getString("name")))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** A field's value; itself where it is no number of something that is still there. */
    String value(String field, String value) {
        return name(FIELDS.getOrDefault(field, ""), value);
    }

    List<String> key(String item, List<String> key) {
        List<String> parts = KEYS.getOrDefault(item, List.of());
        return IntStream.range(0, key.size()).mapToObj(i -> i < parts.size() ? name(parts.get(i), key.get(i)) : key.get(i)).toList();
    }

    private String name(String of, String number) {
        return names.getOrDefault(of + ":" + number, number);
    }
}
