package fi.toteuma.imports.internal;

import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * A unit's period, an account, an object or a reorganisation: what a file says of it, or what is stored.
 *
 * @param row the first row of the file that is about it; 0 of what is stored
 * @param key what it is known by within its municipality and table: parts with {@link #BETWEEN} between them
 * @param fields its properties as text, by our names of the columns; empty for nothing
 */
public record StoredRecord(int row, String key, SequencedMap<String, String> fields) {

    /** The order among its like: changes of it need nobody's confirmation. */
    public static final String ORDER = "order";

    /** Stands between the parts of a key. No text of a file holds it. */
    public static final String BETWEEN = "\u001f";

    /** The key for people. */
    public String name() {
        return key.replace(BETWEEN, " ");
    }

    /** What it is called, beside its code; empty for nothing. */
    public String called() {
        return Stream.of("name", "title").map(this::field).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
