package fi.toteuma.reporting.internal.layout;

import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.finance.calc.TableLayout.Show;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.YamlException;
import fi.toteuma.kernel.YamlNode;
import fi.toteuma.reporting.internal.layout.Layout.ColumnSpec;
import fi.toteuma.reporting.internal.layout.Layout.RowSet;
import fi.toteuma.reporting.internal.layout.Layout.RowSpec;
import fi.toteuma.reporting.internal.layout.Layout.Source;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a layout from YAML and refuses what it does not understand. The format is described in docs/import-formats.md. */
public final class LayoutReader {

    private static final Set<String> MEASURES = Set.of(
            "actual", "restated", "comparative", "original-budget", "amendments", "amended-budget", "plan", "forecast");
    private static final Set<String> RULES = Set.of("difference", "percent", "remaining", "judged");
    private static final Pattern YEAR = Pattern.compile("\\d{4}|n([+-]\\d)?");
    private static final Pattern MONTH = Pattern.compile("[1-9]|1[0-2]|m");

    private LayoutReader() {}

    /**
     * @param file its name in messages
     * @throws YamlException if something in it isn't understood
     */
    public static Layout read(String file, String yaml) {
        YamlNode root = YamlNode.parse(file, yaml)
                .allowing("layout", "set", "language", "title", "notation", "numbered", "columns", "rows", "blocks");
        YamlNode notation = root.has("notation")
                ? root.at("notation").allowing("minus", "share-of-nothing", "not-booked")
                : YamlNode.parse(file, "{}");
        Map<String, List<ColumnSpec>> columns = new LinkedHashMap<>();
        root.map("columns").forEach((name, node) -> columns.put(name, columns(node)));
        Map<String, RowSet> rows = new LinkedHashMap<>();
        root.map("rows").forEach((name, node) -> rows.put(name, rowSet(node)));
        return new Layout(
                root.text("layout"),
                root.text("set"),
                language(root),
                root.text("title"),
                notation.oneOf("minus", "−", Set.of("−", "-")),
                notation.oneOf("share-of-nothing", "zero", Set.of("zero", "dash")).equals("dash") ? "–" : null,
                notation.oneOf("not-booked", "zero", Set.of("zero", "word")).equals("word"),
                root.flag("numbered"),
                columns,
                rows,
                root.at("blocks").list());
    }

    private static Language language(YamlNode root) {
        return Language.of(root.oneOf("language", "fi", Set.of("fi", "sv", "en")));
    }

    private static List<ColumnSpec> columns(YamlNode list) {
        List<ColumnSpec> columns = list.list().stream().map(LayoutReader::column).toList();
        Set<String> keys = new HashSet<>();
        for (ColumnSpec column : columns) {
            if (!keys.add(column.key())) {
                throw list.error("column '" + column.key() + "' is there twice");
            }
        }
        for (ColumnSpec column : columns) {
            if (column.source() instanceof Source.Derived(String rule, String first, String second)
                    && !keys.containsAll(List.of(first, second))) {
                throw list.error("column '" + column.key() + "': " + rule + " of " + first + " and " + second
                        + ", expected columns among " + keys);
            }
        }
        return columns;
    }

    private static ColumnSpec column(YamlNode node) {
        node.allowing(
                "key", "head", "measure", "year", "through", "unit-of-amount", "decimals", "printed-decimals", "tinted",
                "blank", "only", "difference", "percent", "remaining", "judged");
        Source source = source(node);
        boolean percent = source instanceof Source.Derived(String rule, String first, String second) && rule.equals("percent");
        int decimals = node.integer("decimals", percent ? 2 : 0);
        int unit = node.integer("unit-of-amount", 1);
        if (unit != 1 && unit != 1000) {
            throw node.error("unit-of-amount is " + unit + ", expected 1 or 1000");
        }
        return new ColumnSpec(
                node.text("key"),
                node.texts("head"),
                percent ? Column.Kind.PERCENT : Column.Kind.AMOUNT,
                source,
                unit,
                decimals,
                node.integer("printed-decimals", decimals),
                node.flag("tinted"),
                Set.copyOf(node.texts("only")));
    }

    private static Source source(YamlNode node) {
        if (node.flag("blank")) {
            return new Source.Blank();
        }
        for (String rule : RULES) {
            if (node.has(rule)) {
                List<String> operands = node.texts(rule);
                if (operands.size() != 2) {
                    throw node.at(rule).error("expected two columns, found " + operands);
                }
                return new Source.Derived(rule, operands.get(0), operands.get(1));
            }
        }
        String year = node.text("year");
        String through = node.text("through", "12");
        if (!YEAR.matcher(year).matches()) {
            throw node.at("year").error("'" + year + "', expected a year or n, n-1, n+1 …");
        }
        if (!MONTH.matcher(through).matches()) {
            throw node.at("through").error("'" + through + "', expected a month 1–12 or m");
        }
        return new Source.Measured(node.oneOf("measure", "", MEASURES), year, through);
    }

    private static RowSet rowSet(YamlNode node) {
        node.allowing("scheme", "rows");
        return new RowSet(node.text("scheme"), node.at("rows").list().stream().map(LayoutReader::row).toList());
    }

    private static RowSpec row(YamlNode node) {
        if (node.has("group")) {
            return new RowSpec.Head(node.allowing("group").text("group"));
        }
        node.allowing("line", "label", "role", "show");
        String role = node.oneOf("role", "detail", Set.of("detail", "sum", "result"));
        return new RowSpec.LineSpec(
                node.text("line"), label(node), Role.valueOf(role.toUpperCase(Locale.ROOT)), show(node));
    }

    private static @Nullable String label(YamlNode node) {
        return node.has("label") ? node.text("label") : null;
    }

    private static Show show(YamlNode node) {
        if (!node.has("show")) {
            return new Show.IfAny();
        }
        if (node.at("show").isList()) {
            return new Show.With(node.texts("show"));
        }
        return node.oneOf("show", "", Set.of("always", "if-any")).equals("always") ? new Show.Always() : new Show.IfAny();
    }
}
