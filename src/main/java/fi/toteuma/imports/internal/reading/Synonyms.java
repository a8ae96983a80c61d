package fi.toteuma.imports.internal.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** What a column may be called. The same word may stand for different columns in files of different kinds. */
final class Synonyms {

    private static final Map<Column, Set<String>> NAMES = load();

    private Synonyms() {}

    /** Whether a file's header cell names this column. */
    static boolean names(Column column, String header) {
        return Objects.requireNonNull(NAMES.get(column)).contains(plain(header));
    }

    /** Letters, digits and § in lower case: {@code Tosite-nro.} and {@code TOSITENRO} are the same name. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '§')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static Map<Column, Set<String>> load() {
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Synonyms.class.getResourceAsStream("/imports/columns.properties")),
                StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Column, Set<String>> names = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            Set<String> all = new LinkedHashSet<>(Set.of(plain(column.key())));
            Arrays.stream(file.getProperty(column.key(), "").split(","))
                    .map(Synonyms::plain)
                    .filter(name -> !name.isEmpty())
                    .forEach(all::add);
            names.put(column, all);
        }
        return names;
    }
}
