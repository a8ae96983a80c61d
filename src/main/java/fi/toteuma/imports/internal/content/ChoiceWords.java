package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.internal.reading.Column;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What people write for the words that a column may hold: "Toteutuu" for {@code met}. */
final class ChoiceWords {

    private static final Properties FILE = load();

    private ChoiceWords() {}

    /** Our word for what is written; what is written where it is none. */
    static String of(Column column, String written, List<String> choices) {
        String plain = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (choices.contains(plain)) {
            return plain;
        }
        return choices.stream()
                .filter(choice -> Arrays.stream(FILE.getProperty(column.key() + "." + choice, "").split(","))
                        .map(String::strip)
                        .anyMatch(plain::equals))
                .findFirst()
                .orElse(plain);
    }

    private static Properties load() {
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ChoiceWords.class.getResourceAsStream("/imports/choices.properties")), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
