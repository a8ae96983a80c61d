package fi.toteuma.reporting.internal.layout;

import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.finance.SchemeReader;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.finance.calc.TableLayout.Show;
import fi.toteuma.kernel.Language;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.reporting.internal.layout.Layout.ColumnSpec;
import fi.toteuma.reporting.internal.layout.Layout.RowSet;
import fi.toteuma.reporting.internal.layout.Layout.RowSpec;
import fi.toteuma.reporting.internal.layout.Layout.Source;
import fi.toteuma.yaml.YamlFields;
import fi.toteuma.yaml.ReadOnce;
import fi.toteuma.yaml.YamlFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Reads a layout from YAML and refuses what it does not understand. The format is described in docs/import-formats.md. */
public final class LayoutReader {

    private static final List<String> MEASURES = List.of(
            "actual", "restated", "comparative", "original-budget", "amendments", "amended-budget", "plan", "forecast");
    private static final List<String> RULES = List.of("difference", "percent", "remaining", "judged");
    static final Pattern YEAR = Pattern.compile("\\d{4}|n([+-]\\d)?");
    static final Pattern MONTH = Pattern.compile("[1-9]|1[0-2]|m");

    private static final ReadOnce<Layout> READ = new ReadOnce<>((file, yaml) -> YamlFile.read(file, yaml, root -> layout(file, root)));

    private LayoutReader() {}

    /**
     * @param file its name in messages
     * @throws fi.toteuma.yaml.YamlException with everything in it that isn't understood
     */
    public static Layout read(String file, String yaml) {
        return READ.read(file, yaml);
    }

    /**
     * As {@link #read}, for a municipality: line schemes and lines that it doesn't have aren't understood either.
     *
     * @param schemes the municipality's, by key
     * @param documents those that are made with the layout
     */
    public static void check(String file, String yaml, Map<String, LineScheme> schemes, List<DocumentOrder> documents) {
        YamlFile.read(file, yaml, root -> {
            Layout layout = layout(file, root);
            new LayoutReferences(root, layout).check(schemes, documents);
            return layout;
        });
    }

    private static Layout layout(String file, YamlFields root) {
        root.required("layout");
        Optional<YamlFields> notation = root.fields("notation");
        Layout layout = new Layout(
                file,
                root.required("set"),
                root.choice("language", Map.of("fi", Language.FI, "sv", Language.SV, "en", Language.EN))
                        .orElse(Language.FI),
                root.required("title"),
                notation.flatMap(n -> n.choice("minus", Map.of("−", "−", "-", "-"))).orElse("−"),
                notation.flatMap(n -> n.choice("share-of-nothing", Map.of("zero", "", "dash", "–")))
                        .filter(text -> !text.isEmpty()),
                notation.flatMap(n -> n.choice("not-booked", Map.of("zero", false, "word", true))).orElse(false),
                notation.flatMap(n -> n.choice("status-words", Map.of("interim", true, "by-period", false))).orElse(false),
                root.yes("numbered", false),
                named(root, "columns", LayoutReader::columns),
                named(root, "rows", LayoutReader::rowSet),
                new BlockReader(root).blocks("blocks"),
                lines(root));
        notation.ifPresent(YamlFields::end);
        new LayoutReferences(root, layout).check();
        return layout;
    }

    private static Map<String, Integer> lines(YamlFields root) {
        Map<String, Integer> lines = new HashMap<>();
        root.allTexts().stream()
                .filter(text -> List.of("unit", "units", "scheme").contains(text.key()))
                .forEach(text -> lines.putIfAbsent(text.text(), text.line()));
        return Map.copyOf(lines);
    }

    private static <T> Map<String, T> named(
            YamlFields root, String key, BiFunction<YamlFields, String, T> reader) {
        Map<String, T> sets = new LinkedHashMap<>();
        root.fields(key).ifPresent(below -> {
            for (String name : below.keys()) {
                sets.put(name, reader.apply(below, name));
            }
            below.end();
        });
        return sets;
    }

    private static List<ColumnSpec> columns(YamlFields sets, String name) {
        List<ColumnSpec> columns = sets.list(name).stream().map(LayoutReader::column).toList();
        Set<String> keys = new HashSet<>();
        for (ColumnSpec column : columns) {
            if (!keys.add(column.key())) {
                sets.problem(name, column.key(), "doubled-value", "");
            }
        }
        for (ColumnSpec column : columns) {
            if (column.source() instanceof Source.Derived(String ignored, String first, String second)) {
                for (String operand : List.of(first, second)) {
                    if (!keys.contains(operand)) {
                        sets.problem(name, operand, "unknown-reference", String.join(", ", keys));
                    }
                }
            }
        }
        return columns;
    }

    private static ColumnSpec column(YamlFields fields) {
        Source source = source(fields);
        boolean percent = source instanceof Source.Derived derived && derived.rule().equals("percent");
        int decimals = orElse(fields.integer("decimals", 0, 4), percent ? 2 : 0);
        ColumnSpec column = new ColumnSpec(
                fields.required("key"),
                fields.texts("head"),
                percent ? Column.Kind.PERCENT : Column.Kind.AMOUNT,
                source,
                fields.choice("unit-of-amount", Map.of("1", 1, "1000", 1000)).orElse(1),
                decimals,
                orElse(fields.integer("printed-decimals", decimals, 4), decimals),
                fields.yes("tinted", false),
                Set.copyOf(fields.texts("only")));
        fields.end();
        return column;
    }

    private static int orElse(OptionalInt number, int otherwise) {
        return number.orElse(otherwise);
    }

    private static Source source(YamlFields fields) {
        if (fields.yes("blank", false)) {
            return new Source.Blank();
        }
        for (String rule : RULES) {
            if (fields.has(rule)) {
                List<String> operands = fields.texts(rule);
                if (operands.size() != 2) {
                    fields.problem(rule, "two-columns-expected", "");
                    return new Source.Blank();
                }
                return new Source.Derived(rule, operands.get(0), operands.get(1));
            }
        }
        String measure = fields.required("measure");
        if (!measure.isEmpty() && !MEASURES.contains(measure)) {
            fields.problem("measure", "choice-expected", String.join(", ", MEASURES));
        }
        return new Source.Measured(
                measure,
                matching(fields, "year", fields.required("year"), YEAR, "2024, n, n-1, n+1"),
                matching(fields, "through", fields.text("through").orElse("12"), MONTH, "1–12, m"));
    }

    static String matching(YamlFields fields, String key, String text, Pattern pattern, String expected) {
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            fields.problem(key, "choice-expected", expected);
        }
        return text;
    }

    private static RowSet rowSet(YamlFields sets, String name) {
        return sets.fields(name)
                .map(fields -> {
                    boolean all = fields.isText("rows") && fields.choice("rows", Map.of("all", true)).orElse(false);
                    RowSet rows = new RowSet(
                            fields.required("scheme"),
                            all ? List.of() : fields.list("rows").stream().map(LayoutReader::row).toList());
                    fields.end();
                    return rows;
                })
                .orElse(new RowSet("", List.of()));
    }

    private static RowSpec row(YamlFields fields) {
        RowSpec row = fields.has("group")
                ? new RowSpec.Head(fields.required("group"))
                : new RowSpec.LineSpec(
                        fields.required("line"),
                        fields.text("label"),
                        SchemeReader.role(fields, Role.DETAIL),
                        SchemeReader.show(fields, new Show.IfAny()));
        fields.end();
        return row;
    }
}
