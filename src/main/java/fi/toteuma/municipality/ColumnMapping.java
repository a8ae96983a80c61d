package fi.toteuma.municipality;

import fi.toteuma.yaml.YamlFields;
import fi.toteuma.yaml.YamlFile;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How one sending system's files are read: saved by name, used again for the next file.
 *
 * @param columns our column → the file's column, where the synonyms don't find it
 * @param constants our column → a value that holds for every row of the file
 * @param signs how the file's amounts become ours (income +, cost −)
 * @param encoding empty: found out
 * @param delimiter empty: found out
 * @param decimal empty: found out per column; refused where it can't be told
 */
public record ColumnMapping(
        Map<String, String> columns,
        Map<String, String> constants,
        Signs signs,
        Optional<String> encoding,
        Optional<Character> delimiter,
        Optional<Character> decimal) {

    /** Nothing mapped: synonyms, signs as they are, everything else found out. */
    public static final ColumnMapping NONE = new ColumnMapping(
            Map.of(), Map.of(), Signs.AS_IS, Optional.empty(), Optional.empty(), Optional.empty());

    /** What a file's signs mean. */
    public enum Signs {
        /** Income positive, cost negative: as we keep them. */
        AS_IS,
        /** The ledger's way: debit (cost) positive, credit (income) negative. */
        CREDIT_NEGATIVE,
        /** Everything positive; the account's nature says which it is. */
        ALL_POSITIVE;

        String text() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Characters that YAML doesn't read as they are, or reads as the end of a line. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]");

    private static final Map<String, Signs> SIGNS =
            Arrays.stream(Signs.values()).collect(Collectors.toMap(Signs::text, Function.identity()));

    /**
     * Reads a mapping that was saved on its own.
     *
     * @throws fi.toteuma.yaml.YamlException with every mistake
     */
    public static ColumnMapping parse(String name, String text) {
        return YamlFile.read(name, text, ColumnMapping::read);
    }

    static ColumnMapping read(YamlFields fields) {
        return new ColumnMapping(
                fields.textByKey("columns"),
                fields.textByKey("constants"),
                fields.choice("signs", SIGNS).orElse(Signs.AS_IS),
                fields.choice("encoding", Map.of("utf-8", "utf-8", "windows-1252", "windows-1252")),
                fields.choice("delimiter", Map.of(";", ';', ",", ',', "tab", '\t', "\t", '\t')),
                fields.choice("decimal", Map.of(",", ',', ".", '.')));
    }

    /** @param column the file's column that is taken for ours */
    public ColumnMapping withColumn(String ours, String column) {
        ColumnMapping other = without(ours);
        return new ColumnMapping(with(other.columns, ours, column), other.constants, signs, encoding, delimiter, decimal);
    }

    /** @param value what holds for every row of the file */
    public ColumnMapping withConstant(String ours, String value) {
        ColumnMapping other = without(ours);
        return new ColumnMapping(other.columns, with(other.constants, ours, value), signs, encoding, delimiter, decimal);
    }

    /** As if nothing had been said of one of our columns. */
    public ColumnMapping without(String ours) {
        Map<String, String> fewer = new TreeMap<>(columns);
        fewer.remove(ours);
        Map<String, String> values = new TreeMap<>(constants);
        values.remove(ours);
        return new ColumnMapping(fewer, values, signs, encoding, delimiter, decimal);
    }

    private static Map<String, String> with(Map<String, String> all, String key, String value) {
        Map<String, String> more = new TreeMap<>(all);
        more.put(key, value);
        return more;
    }

    /** The mapping as {@link #parse} reads it: the same mapping always gives the same text. */
    public String toYaml() {
        StringBuilder yaml = new StringBuilder();
        append(yaml, "columns", columns);
        append(yaml, "constants", constants);
        yaml.append("signs: ").append(signs.text()).append('\n');
        encoding.ifPresent(value -> yaml.append("encoding: ").append(value).append('\n'));
        delimiter.ifPresent(value -> yaml.append("delimiter: ")
                .append(value == '\t' ? "tab" : quoted(value.toString()))
                .append('\n'));
        decimal.ifPresent(value ->
                yaml.append("decimal: ").append(quoted(value.toString())).append('\n'));
        return yaml.toString();
    }

    private static void append(StringBuilder yaml, String key, Map<String, String> values) {
        if (!values.isEmpty()) {
            yaml.append(key).append(":\n");
            new TreeMap<>(values).forEach((name, value) -> yaml.append("  ")
                    .append(quoted(name))
                    .append(": ")
                    .append(quoted(value))
                    .append('\n'));
        }
    }

    private static String quoted(String text) {
        String plain = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t").replace("\n", "\\n");
        return '"' + UNREADABLE.matcher(plain).replaceAll(sign -> "\\\\u%04x".formatted((int) sign.group().charAt(0))) + '"';
    }
}
