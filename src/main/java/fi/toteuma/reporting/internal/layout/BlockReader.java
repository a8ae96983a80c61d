package fi.toteuma.reporting.internal.layout;

import fi.toteuma.reporting.internal.layout.BlockSpec.AmendmentsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.BindingSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.ChartSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.ChildrenSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.ContentsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.FrontSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.GroupSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.HeadingSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.LedgerSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.PageBreakSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.StatusKeySpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.TableSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.TextSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.TitleSpec;
import fi.toteuma.yaml.YamlFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the blocks of a layout. A block is named by its first key. */
final class BlockReader {

    private static final Map<String, Function<YamlFields, BlockSpec>> KINDS = kinds();

    private final YamlFields parent;

    BlockReader(YamlFields parent) {
        this.parent = parent;
    }

    List<BlockSpec> blocks(String key) {
        List<BlockSpec> blocks = new ArrayList<>();
        for (YamlFields fields : parent.list(key)) {
            String kind = fields.keys().stream().findFirst().orElse("");
            Function<YamlFields, BlockSpec> reader = KINDS.get(kind);
            if (reader == null) {
                fields.problem(kind, kind, "unknown-reference", String.join(", ", KINDS.keySet()));
            } else {
                blocks.add(reader.apply(fields));
                fields.end();
            }
        }
        return blocks;
    }

    private static Map<String, Function<YamlFields, BlockSpec>> kinds() {
        Map<String, Function<YamlFields, BlockSpec>> kinds = new LinkedHashMap<>();
        kinds.put("title", BlockReader::title);
        kinds.put("contents", f -> new ContentsSpec(f.required("contents"), f.yes("strip", false)));
        kinds.put("heading", BlockReader::heading);
        for (String role : List.of("lead", "text", "note")) {
            kinds.put(role, f -> new TextSpec(role, f.required(role)));
        }
        kinds.put("table", f -> below(f, "table", BlockReader::table));
        kinds.put("page-break", f -> {
            f.yes("page-break", true);
            return new PageBreakSpec();
        });
        kinds.put("children", f -> new ChildrenSpec(new BlockReader(f).blocks("children")));
        kinds.put("front", f -> below(f, "front", b -> new FrontSpec(b.required("rows"), kind(b))));
        kinds.put("binding", f -> below(f, "binding", b -> new BindingSpec(b.required("title"), text(b, "caption"))));
        kinds.put("amendments", f -> below(f, "amendments", b -> new AmendmentsSpec(b.required("title"))));
        kinds.put("chart", f -> below(f, "chart", b -> new ChartSpec(chart(b), b.required("rows"))));
        ContentBlockReader.kinds().forEach((name, reader) -> kinds.put(name, f -> below(f, name, reader)));
        kinds.put("status-key", f -> {
            f.yes("status-key", true);
            return new StatusKeySpec();
        });
        kinds.put("ledger", f -> {
            f.yes("ledger", true);
            return new LedgerSpec();
        });
        return kinds;
    }

    private static BlockSpec title(YamlFields f) {
        return new TitleSpec(f.required("title"), text(f, "subtitle"), f.texts("lines"), f.yes("own-page", false));
    }

    private static BlockSpec heading(YamlFields f) {
        return new HeadingSpec(
                f.integer("heading", 1, 3).orElse(1), f.required("text"), text(f, "message"), finding(f), f.yes("new-page", false));
    }

    private static Optional<Records> finding(YamlFields f) {
        Map<String, Records> told = new LinkedHashMap<>();
        List.of(Records.GOALS, Records.RISKS, Records.PROJECTS).forEach(records -> told.put(records.key(), records));
        return f.choice("finding", told);
    }

    private static String kind(YamlFields f) {
        return f.choice("kind", Map.of("interim", "interim", "closing", "closing", "plan", "plan")).orElse("interim");
    }

    private static String chart(YamlFields f) {
        Map<String, String> kinds = new LinkedHashMap<>();
        List.of("budget-by-line", "accrual", "by-unit", "by-year").forEach(kind -> kinds.put(kind, kind));
        f.required("kind");
        return f.choice("kind", kinds).orElse("");
    }

    private static BlockSpec table(YamlFields f) {
        return new TableSpec(
                f.text("id"),
                f.text("unit").orElse("self"),
                f.required("columns"),
                f.required("title"),
                text(f, "caption"),
                text(f, "label-head"),
                f.texts("notes"),
                f.textByKey("labels"),
                only(f),
                f.yes("restatement-note", false),
                groups(f),
                f.yes("omit-empty", false));
    }

    private static Map<String, Set<String>> only(YamlFields f) {
        Map<String, Set<String>> only = new LinkedHashMap<>();
        f.fields("only").ifPresent(columns -> {
            columns.keys().forEach(column -> only.put(column, Set.copyOf(columns.texts(column))));
            columns.end();
        });
        return only;
    }

    private static List<GroupSpec> groups(YamlFields f) {
        if (!f.has("groups")) {
            return List.of(new GroupSpec("", f.required("rows"), Optional.empty(), f.text("object")));
        }
        return f.list("groups").stream()
                .map(group -> {
                    GroupSpec spec = new GroupSpec(
                            text(group, "head"), group.required("rows"), group.text("unit"), group.text("object"));
                    group.end();
                    return spec;
                })
                .toList();
    }

    private static String text(YamlFields f, String key) {
        return f.text(key).orElse("");
    }

    private static BlockSpec below(YamlFields f, String key, Function<YamlFields, BlockSpec> reader) {
        return f.fields(key)
                .map(fields -> {
                    BlockSpec spec = reader.apply(fields);
                    fields.end();
                    return spec;
                })
                .orElseGet(PageBreakSpec::new);
    }
}
