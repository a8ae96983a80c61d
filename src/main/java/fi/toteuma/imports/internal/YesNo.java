package fi.toteuma.imports.internal;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How files say yes and no; an empty field says no. */
final class YesNo {

    private static final Map<String, Boolean> WORDS = Map.ofEntries(
            Map.entry("yes", true), Map.entry("no", false), Map.entry("kyllä", true), Map.entry("ei", false),
            Map.entry("ja", true), Map.entry("nej", false), Map.entry("1", true), Map.entry("0", false),
            Map.entry("true", true), Map.entry("false", false), Map.entry("x", true), Map.entry("", false));

    private YesNo() {}

    /** Null where it says neither. */
    static @Nullable Boolean of(String text) {
        return WORDS.get(text.toLowerCase(Locale.ROOT));
    }
}
