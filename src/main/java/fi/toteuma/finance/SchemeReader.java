package fi.toteuma.finance;

import fi.toteuma.finance.calc.AccountRange;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.finance.calc.LineScheme.Content;
import fi.toteuma.finance.calc.LineScheme.Line;
import fi.toteuma.finance.calc.LineScheme.Part;
import fi.toteuma.finance.calc.LineScheme.Side;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.kernel.YamlException;
import fi.toteuma.kernel.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a line scheme from YAML. The format is described in docs/import-formats.md. */
public final class SchemeReader {

    private SchemeReader() {}

    /** @throws YamlException if something in it isn't understood, or a sum can't be made */
    public static LineScheme read(String file, String yaml) {
        YamlNode root = YamlNode.parse(file, yaml).allowing("scheme", "name", "side", "lines");
        String side = root.oneOf("side", "all", Set.of("all", "external", "internal"));
        try {
            return new LineScheme(
                    root.text("scheme"),
                    wording(root.at("name")),
                    Side.valueOf(side.toUpperCase(Locale.ROOT)),
                    root.at("lines").list().stream().map(SchemeReader::line).toList());
        } catch (IllegalArgumentException e) {
            throw root.error(String.valueOf(e.getMessage()));
        }
    }

    private static Line line(YamlNode node) {
        node.allowing("line", "label", "accounts", "sum");
        Content content = node.has("sum")
                ? new Content.Sum(node.texts("sum").stream().map(SchemeReader::part).toList())
                : new Content.Accounts(node.list("accounts").stream().map(SchemeReader::range).toList());
        return new Line(node.text("line"), wording(node.at("label")), content);
    }

    private static Part part(String text) {
        return text.startsWith("-") ? new Part(-1, text.substring(1)) : new Part(1, text);
    }

    private static AccountRange range(YamlNode node) {
        if (node.isText()) {
            return range(node, node.text(), null, null);
        }
        node.allowing("range", "from", "to");
        return range(node, node.text("range"), date(node, "from"), date(node, "to"));
    }

    private static AccountRange range(YamlNode node, String text, @Nullable LocalDate from, @Nullable LocalDate to) {
        String[] ends = text.split("-", -1);
        if (ends.length > 2 || ends[0].isBlank() || ends[ends.length - 1].isBlank()) {
            throw node.error("'" + text + "', expected accounts such as 3000-3299 or 3000");
        }
        return new AccountRange(ends[0].strip(), ends[ends.length - 1].strip(), from, to);
    }

    private static @Nullable LocalDate date(YamlNode node, String key) {
        if (!node.has(key)) {
            return null;
        }
        try {
            return LocalDate.parse(node.text(key));
        } catch (DateTimeParseException e) {
            throw node.at(key).error("'" + node.text(key) + "', expected a date such as 2022-12-31");
        }
    }

    /** One text for all languages, or one per language. */
    public static Wording wording(YamlNode node) {
        if (node.isText()) {
            return Wording.of(node.text());
        }
        node.allowing("fi", "sv", "en");
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (String code : List.copyOf(node.keys())) {
            texts.put(Language.of(code), node.text(code));
        }
        return new Wording(texts);
    }
}
