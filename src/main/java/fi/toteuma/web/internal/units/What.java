package fi.toteuma.web.internal.units;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of change that are asked for on a form of their own, with the fields that each has, in their order. */
public enum What {
    ADD("code", "name", "name-sv", "printed-as", "level", "parent", "from", "to"),
    RENAME("from", "name", "name-sv", "printed-as"),
    CORRECT("name", "name-sv", "printed-as", "level"),
    MOVE("from", "parent", "level"),
    END("last");

    private final List<String> fields;

    What(String... fields) {
        this.fields = List.of(fields);
    }

    public List<String> fields() {
        return fields;
    }

    /** As addresses and forms name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<What> of(String key) {
        return Stream.of(values()).filter(what -> what.key().equals(key)).findFirst();
    }
}
