package fi.toteuma.municipality;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import fi.toteuma.municipality.MunicipalitySettings.DecisionAsked;
import fi.toteuma.municipality.MunicipalitySettings.GoalFramework;
import fi.toteuma.municipality.MunicipalitySettings.Level;
import fi.toteuma.municipality.RiskScale.Band;
import fi.toteuma.yaml.YamlFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what municipality.yaml says of goals, risks and what matters in a report. */
final class ContentSettingsReader {

    /** Three rising bars show a risk's band. */
    private static final int BANDS = 3;

    private static final String AMOUNT = "[0-9]{1,12}(\\.[0-9]{1,2})?";
    private static final String PERCENT = "[0-9]{1,3}(\\.[0-9]{1,2})?";

    private ContentSettingsReader() {}

    static GoalFramework framework(YamlFields f) {
        f.required("from");
        LocalDate from = f.date("from").orElse(LocalDate.EPOCH);
        Optional<LocalDate> to = f.date("to");
        if (to.isPresent() && to.get().isBefore(from)) {
            f.problem("to", "date-expected", "≥ " + from);
            to = Optional.empty();
        }
        List<Level> levels = new ArrayList<>();
        for (YamlFields level : f.list("levels")) {
            levels.add(new Level(level.required("key"), level.requiredWording("name")));
            level.end();
        }
        return new GoalFramework(
                f.required("key"), f.requiredWording("name"), new DateRange(from, to.orElse(null)), List.copyOf(levels));
    }

    /** Names by key, in the order they are given. */
    static Map<String, Wording> names(YamlFields root, String key) {
        Map<String, Wording> names = new LinkedHashMap<>();
        root.fields(key).ifPresent(f -> {
            f.keys().forEach(name -> names.put(name, f.requiredWording(name)));
            f.end();
        });
        return Collections.unmodifiableMap(names);
    }

    static DecisionAsked decision(YamlFields f, List<Body> bodies) {
        String body = f.required("body");
        SettingsReader.mustBe(f, "body", body, bodies.stream().map(Body::key).toList());
        DecisionAsked decision = new DecisionAsked(
                body, f.requiredWording("proposal"), f.date("meeting"), f.text("section").orElse(""));
        f.end();
        return decision;
    }

    /** The municipality's own scale, or the usual one. */
    static RiskScale riskScale(YamlFields root) {
        return root.fields("risk-scale").map(ContentSettingsReader::ownScale).orElse(RiskScale.USUAL);
    }

    private static RiskScale ownScale(YamlFields f) {
        List<Band> bands = new ArrayList<>();
        for (YamlFields band : f.list("bands")) {
            band.required("to");
            bands.add(new Band(band.integer("to", 1, 81).orElse(1), band.requiredWording("name")));
            band.end();
        }
        List<Wording> likelihoods = words(f, "likelihood");
        List<Wording> impacts = words(f, "impact");
        f.end();
        if (bands.size() != BANDS) {
            f.problem("bands", "three-expected", "");
        }
        return likelihoods.isEmpty() || impacts.isEmpty() || bands.size() != BANDS
                ? RiskScale.USUAL
                : new RiskScale(likelihoods, impacts, List.copyOf(bands));
    }

    /** What the municipality gives, and the usual of the rest. */
    static Materiality materiality(YamlFields root) {
        Materiality usual = Materiality.USUAL;
        return root.fields("materiality")
                .map(f -> {
                    Materiality own = new Materiality(
                            euros(f, "amount", usual.amount()), percent(f, usual.percent()), euros(f, "trifle", usual.trifle()),
                            euros(f, "overrun", usual.overrun()));
                    f.end();
                    return own;
                })
                .orElse(usual);
    }

    private static Money euros(YamlFields f, String key, Money otherwise) {
        return f.read(key, "amount-expected", "10000", text -> new Money(limit(text, AMOUNT))).orElse(otherwise);
    }

    private static BigDecimal percent(YamlFields f, BigDecimal otherwise) {
        return f.read("percent", "percent-expected", "2.5", text -> limit(text, PERCENT)).orElse(otherwise);
    }

    private static BigDecimal limit(String text, String pattern) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text);
    }

    private static List<Wording> words(YamlFields f, String key) {
        List<Wording> words = List.copyOf(f.mixed(key, Wording::of, YamlFields::asWording));
        if (words.isEmpty()) {
            f.problem(key, "missing-key", key);
        }
        return words;
    }
}
