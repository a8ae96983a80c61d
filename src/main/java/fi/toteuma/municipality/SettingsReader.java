package fi.toteuma.municipality;

import fi.toteuma.kernel.Colour;
import fi.toteuma.kernel.Language;
import fi.toteuma.municipality.MunicipalitySettings.BindingLevel;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import fi.toteuma.municipality.MunicipalitySettings.ClosedMonths;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.municipality.MunicipalitySettings.ImportStep;
import fi.toteuma.municipality.MunicipalitySettings.Level;
import fi.toteuma.municipality.MunicipalitySettings.Look;
import fi.toteuma.municipality.MunicipalitySettings.NotBooked;
import fi.toteuma.yaml.YamlFields;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads municipality.yaml key by key; everything wrong in it is reported by the fields themselves. */
final class SettingsReader {

    /** The accent carries text and bars on white. */
    private static final double TEXT_CONTRAST = 4.5;
    /** The tint lies under figures. */
    private static final double TINT_CONTRAST = 7;
    static final String KEY = "[a-z0-9][a-z0-9-]{0,39}";
    private static final String FEEDBACK = "[^\\s@/:]+@[^\\s@/:]+\\.[^\\s@/:]+|https?://\\S+";
    private static final String ACCOUNT_RANGE = "[^\\s-]+(-[^\\s-]+)?";

    private SettingsReader() {}

    static MunicipalitySettings read(YamlFields root) {
        List<Level> levels = read(root, "levels", f -> new Level(f.required("key"), f.requiredWording("name")));
        List<Body> bodies = read(root, "bodies", SettingsReader::body);
        Map<String, ColumnMapping> mappings = mappings(root);
        doubled(root, "levels", levels.stream().map(Level::key).toList());
        doubled(root, "bodies", bodies.stream().map(Body::key).toList());
        List<DocumentOrder> documents = new ArrayList<>(read(root, "documents", f -> document(f, bodies)));
        documents.addAll(read(root, DocumentEntry.ADDED, f -> document(f, bodies)));
        doubled(root, "documents", documents.stream().map(DocumentOrder::key).toList());
        addedLayouts(root, documents);
        translations(root, documents);
        return new MunicipalitySettings(
                key(root, "municipality"),
                root.requiredWording("name"),
                languages(root),
                root.wording("example"),
                brand(root),
                levels,
                bodies,
                read(root, "binding-levels", f -> bindingLevel(f, levels, bodies)),
                root.texts("schemes"),
                closed(root),
                read(root, "not-booked", SettingsReader::notBooked),
                mappings,
                read(root, "imports", f -> importStep(f, mappings)),
                List.copyOf(documents),
                read(root, "goal-frameworks", ContentSettingsReader::framework),
                ContentSettingsReader.riskScale(root),
                ContentSettingsReader.names(root, "text-sections"),
                ContentSettingsReader.names(root, "statistics-tables"),
                ContentSettingsReader.materiality(root),
                feedback(root));
    }

    /** The accessibility statement links it: nothing else than these can be written in a link. */
    private static Optional<String> feedback(YamlFields root) {
        Optional<String> address = root.text("accessibility-feedback");
        if (address.isPresent() && !address.get().matches(FEEDBACK)) {
            root.problem("accessibility-feedback", address.get(), "feedback-address-expected", "");
        }
        return address;
    }

    private static <T> List<T> read(YamlFields root, String key, Function<YamlFields, T> reader) {
        List<T> all = new ArrayList<>();
        for (YamlFields fields : root.list(key)) {
            all.add(reader.apply(fields));
            fields.end();
        }
        return List.copyOf(all);
    }

    private static String key(YamlFields fields, String name) {
        String key = fields.required(name);
        if (!key.isEmpty() && !key.matches(KEY)) {
            fields.problem(name, "key-expected", "");
        }
        return key;
    }

    private static void doubled(YamlFields root, String name, List<String> keys) {
        Set<String> seen = new HashSet<>();
        keys.stream().filter(key -> !seen.add(key)).forEach(key -> root.problem(name, key, "doubled-value", ""));
    }

    static void mustBe(YamlFields fields, String name, String key, List<String> defined) {
        if (!key.isEmpty() && !defined.contains(key)) {
            fields.problem(name, "unknown-reference", String.join(", ", defined));
        }
    }

    private static List<Language> languages(YamlFields root) {
        List<Language> languages = new ArrayList<>();
        for (String code : root.texts("languages")) {
            Language.find(code)
                    .ifPresentOrElse(
                            languages::add, () -> root.problem("languages", code, "choice-expected", "fi, sv, en"));
        }
        return languages.isEmpty() ? List.of(Language.FI) : List.copyOf(languages);
    }

    private static Look brand(YamlFields root) {
        return root.fields("brand")
                .map(f -> {
                    Look look = new Look(
                            f.text("logo").orElse(""),
                            f.wording("logo-alt"),
                            colour(f, "accent", Colour.WHITE, TEXT_CONTRAST),
                            colour(f, "accent-tint", Colour.INK, TINT_CONTRAST));
                    f.end();
                    return look;
                })
                .orElse(new Look("", Optional.empty(), "", ""));
    }

    /** A colour that can be read on, or under, another one (WCAG 2.1, 1.4.3). */
    private static String colour(YamlFields fields, String key, Colour other, double contrast) {
        String colour = fields.text(key).orElse("");
        if (colour.isEmpty()) {
            return colour;
        }
        try {
            if (Colour.of(colour).contrastTo(other) < contrast) {
                fields.problem(key, "low-contrast", contrast + ":1");
            }
        } catch (IllegalArgumentException e) {
            fields.problem(key, "color-expected", "\"#0B4F60\"");
        }
        return colour;
    }

    private static Body body(YamlFields f) {
        Map<String, Body.Kind> kinds = Map.of("council", Body.Kind.COUNCIL, "board", Body.Kind.BOARD);
        f.required("kind");
        return new Body(
                f.required("key"),
                f.requiredWording("name"),
                f.choice("kind", kinds).orElse(Body.Kind.BOARD));
    }

    private static BindingLevel bindingLevel(YamlFields f, List<Level> levels, List<Body> bodies) {
        String body = f.required("body");
        String level = f.required("level");
        mustBe(f, "body", body, bodies.stream().map(Body::key).toList());
        mustBe(f, "level", level, levels.stream().map(Level::key).toList());
        return new BindingLevel(body, level, f.required("scheme"), f.required("line"), f.requiredWording("name"));
    }

    private static ClosedMonths closed(YamlFields root) {
        if (root.isText("closed-through")) {
            return new ClosedMonths(root.read("closed-through", "month-expected", "2025-03", YearMonth::parse), List.of());
        }
        List<YearMonth> months = new ArrayList<>();
        for (String text : root.texts("closed-through")) {
            if (text.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
                months.add(YearMonth.parse(text));
            } else {
                root.problem("closed-through", text, "month-expected", "2025-03");
            }
        }
        return new ClosedMonths(Optional.empty(), List.copyOf(months));
    }

    private static NotBooked notBooked(YamlFields f) {
        String accounts = f.required("accounts");
        if (!accounts.isEmpty() && !accounts.matches(ACCOUNT_RANGE)) {
            f.problem("accounts", "range-expected", "7000-7999");
        }
        int dash = accounts.indexOf('-');
        return new NotBooked(
                year(f),
                month(f),
                dash < 0 ? accounts : accounts.substring(0, dash),
                dash < 0 ? accounts : accounts.substring(dash + 1),
                f.requiredWording("reason"));
    }

    /** Layouts that a document can be made with besides those its order names. */
    private static void addedLayouts(YamlFields root, List<DocumentOrder> documents) {
        for (YamlFields f : root.list(DocumentEntry.ADDED_LAYOUTS)) {
            String document = f.required("document");
            String set = f.required("set");
            String layout = f.required("layout");
            mustBe(f, "document", document, documents.stream().map(DocumentOrder::key).toList());
            f.end();
            documents.replaceAll(order -> {
                if (!order.key().equals(document)) {
                    return order;
                }
                if (order.layouts().containsKey(set)) {
                    f.problem("set", "doubled-value", "");
                }
                return order.withLayout(set, layout);
            });
        }
    }

    /** A translation is of a document that is none itself. */
    private static void translations(YamlFields root, List<DocumentOrder> documents) {
        List<String> originals = documents.stream().filter(order -> order.translates().isEmpty()).map(DocumentOrder::key).toList();
        documents.stream()
                .flatMap(order -> order.translates().stream())
                .filter(original -> !originals.contains(original))
                .forEach(original -> root.problem("documents", original, "unknown-reference", String.join(", ", originals)));
    }

    private static int year(YamlFields f) {
        f.required("year");
        return f.integer("year", 1990, 2199).orElse(1990);
    }

    private static int month(YamlFields f) {
        f.required("through");
        return f.integer("through", 1, 12).orElse(12);
    }

    private static Map<String, ColumnMapping> mappings(YamlFields root) {
        Map<String, ColumnMapping> mappings = new LinkedHashMap<>();
        root.fields("mappings").ifPresent(all -> {
            for (String name : all.keys()) {
                all.fields(name).ifPresent(f -> {
                    mappings.put(name, ColumnMapping.read(f));
                    f.end();
                });
            }
        });
        return mappings;
    }

    private static ImportStep importStep(YamlFields f, Map<String, ColumnMapping> mappings) {
        String kind = f.required("kind");
        Optional<String> mapping = f.text("mapping");
        mapping.ifPresent(name -> mustBe(f, "mapping", name, List.copyOf(mappings.keySet())));
        return new ImportStep(
                kind, f.required("file"), f.text("source").orElse(kind), mapping, f.text("sheet"), f.line());
    }

    private static DocumentOrder document(YamlFields f, List<Body> bodies) {
        f.required("tree-date");
        return new DocumentOrder(
                key(f, "key"),
                f.required("unit"),
                year(f),
                month(f),
                f.date("tree-date").orElse(LocalDate.EPOCH),
                f.date("budget-date"),
                f.date("made"),
                f.choice("comparatives", Map.of("restated", true, "actual", false)).orElse(false),
                f.textByKey("schemes"),
                f.textByKey("layouts"),
                f.fields("decision").map(decision -> ContentSettingsReader.decision(decision, bodies)),
                f.text("translates"));
    }
}
