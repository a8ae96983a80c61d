package fi.toteuma.finance;

import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.finance.calc.AccountRange;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.finance.calc.LineScheme.Content;
import fi.toteuma.finance.calc.LineScheme.Line;
import fi.toteuma.finance.calc.LineScheme.Part;
import fi.toteuma.finance.calc.LineScheme.Side;
import fi.toteuma.finance.calc.TableLayout.Show;
import fi.toteuma.yaml.YamlFields;
import fi.toteuma.yaml.ReadOnce;
import fi.toteuma.yaml.YamlFile;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a line scheme from YAML. The format is described in docs/import-formats.md. */
public final class SchemeReader {

    private static final Pattern RANGE = Pattern.compile("[^\\s-]+(-[^\\s-]+)?");

    private static final ReadOnce<LineScheme> READ = new ReadOnce<>((file, yaml) -> YamlFile.read(file, yaml, SchemeReader::scheme));

    private SchemeReader() {}

    /**
     * @param file its name in messages
     * @throws fi.toteuma.yaml.YamlException with everything that isn't understood, or a sum that can't be made
     */
    public static LineScheme read(String file, String yaml) {
        return READ.read(file, yaml);
    }

    private static LineScheme scheme(YamlFields root) {
        String key = root.required("scheme");
        Side side = root.choice("side", Map.of("all", Side.ALL, "external", Side.EXTERNAL, "internal", Side.INTERNAL))
                .orElse(Side.ALL);
        List<Line> lines = root.list("lines").stream().map(SchemeReader::line).toList();
        try {
            return new LineScheme(key, root.requiredWording("name"), side, lines);
        } catch (IllegalArgumentException e) {
            root.problem("lines", String.valueOf(e.getMessage()), "scheme-unsound", "");
            return new LineScheme(key, root.requiredWording("name"), side, List.of());
        }
    }

    private static Line line(YamlFields fields) {
        boolean sum = fields.has("sum");
        Content content = sum
                ? new Content.Sum(fields.texts("sum").stream().map(SchemeReader::part).toList())
                : new Content.Accounts(fields.mixed(
                        "accounts", text -> range(fields, text), item -> datedRange(item)));
        Line line = new Line(
                fields.required("line"),
                fields.requiredWording("label"),
                content,
                role(fields, sum ? Role.SUM : Role.DETAIL),
                show(fields, sum ? new Show.Always() : new Show.IfAny()));
        fields.end();
        return line;
    }

    /** The key {@code role} of a line or a row. */
    public static Role role(YamlFields fields, Role otherwise) {
        return fields.choice("role", Map.of("detail", Role.DETAIL, "sum", Role.SUM, "result", Role.RESULT))
                .orElse(otherwise);
    }

    /** The key {@code show} of a line or a row: always, if-any, or lines that bring it along. */
    public static Show show(YamlFields fields, Show otherwise) {
        if (fields.isList("show")) {
            return new Show.With(fields.texts("show"));
        }
        return fields.choice("show", Map.of("always", (Show) new Show.Always(), "if-any", new Show.IfAny()))
                .orElse(otherwise);
    }

    private static Part part(String text) {
        return text.startsWith("-") ? new Part(-1, text.substring(1)) : new Part(1, text);
    }

    private static AccountRange range(YamlFields line, String text) {
        if (!RANGE.matcher(text).matches()) {
            line.problem("accounts", text, "range-expected", "3000-3299");
        }
        return range(text);
    }

    private static AccountRange range(String text) {
        String[] ends = text.split("-", 2);
        return AccountRange.of(ends[0].strip(), ends[ends.length - 1].strip());
    }

    private static AccountRange datedRange(YamlFields fields) {
        String text = fields.required("range");
        if (!RANGE.matcher(text).matches()) {
            fields.problem("range", "range-expected", "3000-3299");
        }
        AccountRange range = range(text);
        return new AccountRange(
                range.first(), range.last(), fields.date("from").orElse(null), fields.date("to").orElse(null));
    }
}
