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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a column may be called. The same word may stand for different columns in files of different kinds. */
final class Synonyms {

    private static final int EXAMPLES = 3;
    private static final Properties FILE = load();
    private static final Map<Column, Set<String>> NAMES = plainNames();

    private Synonyms() {}

    /** Whether a file's header cell names this column. */
    static boolean names(Column column, String header) {
        return of(column).contains(plain(header));
    }

    /** What the column may be called, in plain letters. */
    static Set<String> of(Column column) {
        return Objects.requireNonNull(NAMES.get(column));
    }

    /** The first few names, as people write them. */
    static String examples(Column column) {
        return Stream.concat(Stream.of(column.key()), written(column).limit(EXAMPLES)).collect(Collectors.joining(", "));
    }

    private static Stream<String> written(Column column) {
        return Arrays.stream(FILE.getProperty(column.key(), "").split(",")).map(String::strip);
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

    private static Properties load() {
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Synonyms.class.getResourceAsStream("/imports/columns.properties")),
                StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static Map<Column, Set<String>> plainNames() {
        Map<Column, Set<String>> names = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            Set<String> all = new LinkedHashSet<>(Set.of(plain(column.key())));
            written(column).map(Synonyms::plain).filter(name -> !name.isEmpty()).forEach(all::add);
            names.put(column, all);
        }
        return names;
    }
}
