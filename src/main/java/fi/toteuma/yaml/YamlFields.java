package fi.toteuma.yaml;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one YAML mapping. Each key that is asked for counts as known; {@link #end()} reports the others. A wrong
 * value is reported and read as if it were missing, so that one reading finds every mistake of the file.
 */
public final class YamlFields {

    private final YamlFile file;
    private final String path;
    private final int line;
    private final Map<String, YamlNode> nodes;
    private final Set<String> asked = new HashSet<>();

    YamlFields(YamlFile file, String path, int line, Map<String, YamlNode> nodes) {
        this.file = file;
        this.path = path;
        this.line = line;
        this.nodes = nodes;
    }

    /** The line this mapping starts on. */
    public int line() {
        return line;
    }

    /** Where this mapping is in the file, for instance {@code documents[2]}. */
    public String path() {
        return path;
    }

    public boolean has(String key) {
        return nodes.containsKey(key);
    }

    /** The keys as written, in file order; asking for them makes none of them known. */
    public Set<String> keys() {
        return new LinkedHashSet<>(nodes.keySet());
    }

    public boolean isList(String key) {
        return nodes.get(key) instanceof YamlNode.Items;
    }

    public boolean isText(String key) {
        return nodes.get(key) instanceof YamlNode.Text;
    }

    /** The text of a key; empty where the key is missing or has nothing. */
    public Optional<String> text(String key) {
        YamlNode node = node(key);
        if (node instanceof YamlNode.Text text) {
            return text.text().isEmpty() ? Optional.empty() : Optional.of(text.text());
        }
        if (node != null) {
            problem(node.line(), key, "", "text-expected", "");
        }
        return Optional.empty();
    }

    /** The text of a key that must be there; an empty string, and a problem, where it isn't. */
    public String required(String key) {
        boolean present = node(key) instanceof YamlNode node && !(node instanceof YamlNode.Text t && t.text().isEmpty());
        if (!present) {
            problem(line, key, "", "missing-key", key);
        }
        return text(key).orElse("");
    }

    public OptionalInt integer(String key, int least, int largest) {
        Optional<Integer> number = read(key, "whole-number-expected", least + "–" + largest, text -> {
            int value = Integer.parseInt(text);
            if (value < least || value > largest) {
                throw new NumberFormatException(text);
            }
            return value;
        });
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    public boolean yes(String key, boolean otherwise) {
        return choice(key, Map.of("true", true, "false", false, "yes", true, "no", false)).orElse(otherwise);
    }

    public Optional<LocalDate> date(String key) {
        return read(key, "date-expected", "2025-03-31", LocalDate::parse);
    }

    /** The value that stands for the key's text; a text that isn't among the choices is a problem. */
    public <T> Optional<T> choice(String key, Map<String, T> choices) {
        String all = String.join(", ", choices.keySet().stream().sorted().toList());
        return read(key, "choice-expected", all, text -> {
            if (choices.get(text) instanceof T value) {
                return value;
            }
            throw new IllegalArgumentException(text);
        });
    }

    /**
     * The key's text made into a value.
     *
     * @param code the problem if {@code reader} throws {@link IllegalArgumentException} or {@link DateTimeException}
     * @param expected what would be right, for the problem
     */
    public <T> Optional<T> read(String key, String code, String expected, Function<String, T> reader) {
        Optional<String> text = text(key);
        try {
            return text.map(reader);
        } catch (IllegalArgumentException | DateTimeException e) {
            problem(lineOf(key), key, text.orElse(""), code, expected);
            return Optional.empty();
        }
    }

    /** Words in several languages ({@code {fi: …, sv: …}}), or one text, which is then Finnish. */
    public Optional<Wording> wording(String key) {
        if (!(nodes.get(key) instanceof YamlNode.Keys)) {
            return text(key).map(Wording::of);
        }
        return fields(key).flatMap(words -> {
            Map<Language, String> texts = words.texts();
            words.end();
            return texts.isEmpty() ? Optional.empty() : Optional.of(new Wording(texts));
        });
    }

    /** This mapping as words in several languages; an empty wording, and a problem, where it has none. */
    public Wording asWording() {
        Map<Language, String> texts = texts();
        if (texts.isEmpty()) {
            problem(line, "", "", "missing-key", "fi");
            return Wording.of("");
        }
        return new Wording(texts);
    }

    private Map<Language, String> texts() {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            text(language.code()).ifPresent(text -> texts.put(language, text));
        }
        return texts;
    }

    /** As {@link #wording}, but must be there; an empty wording, and a problem, where it isn't. */
    public Wording requiredWording(String key) {
        return wording(key).orElseGet(() -> {
            problem(lineOf(key), key, "", "missing-key", key);
            return Wording.of("");
        });
    }

    /** The mapping below a key. */
    public Optional<YamlFields> fields(String key) {
        YamlNode node = node(key);
        return node == null || isNothing(node) ? Optional.empty() : file.asFields(node, below(key));
    }

    /** The mappings in the list below a key; none where the key is missing. */
    public List<YamlFields> list(String key) {
        List<YamlFields> found = new ArrayList<>();
        each(key, (node, where) -> file.asFields(node, where).map(found::add));
        return found;
    }

    /** The list below a key where an item is either a text or a mapping. */
    public <T> List<T> mixed(String key, Function<String, T> ofText, Function<YamlFields, T> ofFields) {
        List<T> found = new ArrayList<>();
        each(key, (node, where) -> {
            if (node instanceof YamlNode.Text text) {
                return found.add(ofText.apply(text.text()));
            }
            file.asFields(node, where).map(fields -> {
                T value = ofFields.apply(fields);
                fields.end();
                return found.add(value);
            });
            return true;
        });
        return found;
    }

    /** The texts in the list below a key. */
    public List<String> texts(String key) {
        List<String> found = new ArrayList<>();
        each(key, (node, where) -> {
            if (node instanceof YamlNode.Text text && !text.text().isEmpty()) {
                return found.add(text.text());
            }
            file.problem(node.line(), where, "", "text-expected", "");
            return false;
        });
        return found;
    }

    /** The keys and texts of the mapping below a key, in file order. */
    public Map<String, String> textByKey(String key) {
        Map<String, String> found = new LinkedHashMap<>();
        fields(key).ifPresent(below -> {
            for (String name : below.keys()) {
                found.put(name, below.text(name).orElse(""));
            }
        });
        return found;
    }

    /** Reports a mistake at a key. */
    public void problem(String key, String code, String expected) {
        String value = nodes.get(key) instanceof YamlNode.Text text ? text.text() : "";
        problem(lineOf(key), key, value, code, expected);
    }

    /** Reports a mistake in one of the texts at a key. */
    public void problem(String key, String value, String code, String expected) {
        problem(lineOf(key), key, value, code, expected);
    }

    /** Reports a mistake in a text that {@link #allTexts} gave. */
    public void problem(YamlText text, String value, String code, String expected) {
        file.problem(text.line(), text.path(), value, code, expected);
    }

    /** All texts at these keys and below them, in file order. */
    public List<YamlText> allTexts() {
        List<YamlText> all = new ArrayList<>();
        nodes.forEach((key, node) -> gather(node, below(key), all));
        return all;
    }

    private static void gather(YamlNode node, String where, List<YamlText> all) {
        switch (node) {
            case YamlNode.Text(int at, String text) -> all.add(new YamlText(at, where, text));
            case YamlNode.Items(int at, List<YamlNode> items) -> {
                int number = 1;
                for (YamlNode item : items) {
                    gather(item, where + "[" + number++ + "]", all);
                }
            }
            case YamlNode.Keys(int at, Map<String, YamlNode> keys) -> keys.forEach((key, value) -> gather(value, where + "." + key, all));
        }
    }

    /** Says that all keys have been asked for: whatever else is there is a mistake. */
    public void end() {
        List<String> known = asked.stream().sorted().toList();
        nodes.forEach((key, node) -> {
            if (!asked.contains(key)) {
                problem(node.line(), key, key, "unknown-key", String.join(", ", known));
            }
        });
    }

    private void each(String key, BiFunction<YamlNode, String, Object> reader) {
        YamlNode node = node(key);
        if (node instanceof YamlNode.Items items) {
            int number = 1;
            for (YamlNode item : items.nodes()) {
                reader.apply(item, below(key) + "[" + number++ + "]");
            }
        } else if (node != null && !isNothing(node)) {
            problem(node.line(), key, "", "list-expected", "");
        }
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlNode.Text text && text.text().isEmpty();
    }

    private @Nullable YamlNode node(String key) {
        asked.add(key);
        return nodes.get(key);
    }

    private int lineOf(String key) {
        return nodes.get(key) instanceof YamlNode node ? node.line() : line;
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private void problem(int where, String key, String value, String code, String expected) {
        file.problem(where, below(key), value, code, expected);
    }
}
