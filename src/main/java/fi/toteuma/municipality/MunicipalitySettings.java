package fi.toteuma.municipality;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.yaml.ReadOnce;
import fi.toteuma.yaml.YamlFile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A municipality as its {@code municipality.yaml} describes it (docs/import-formats.md).
 *
 * @param key the municipality's key: a–z, 0–9 and hyphens
 * @param languages the first one is the default; never empty
 * @param example printed on every page where the figures are example data
 * @param levels the levels of the unit tree, from the top down
 * @param schemes paths of line scheme files inside the municipality's folder
 * @param mappings saved column mappings and sign rules, by name
 * @param imports what the folder's import brings in, in this order
 * @param sectionNames headings of texts, by the key of their section, in the order that a document has them
 * @param statisticsNames titles of tables of statistics, by their key
 * @param materiality its own, or the usual one
 * @param accessibilityFeedback an e-mail address or a web address that feedback on accessibility goes to; empty if not given
 */
public record MunicipalitySettings(
        String key,
        Wording name,
        List<Language> languages,
        Optional<Wording> example,
        Look brand,
        List<Level> levels,
        List<Body> bodies,
        List<BindingLevel> bindingLevels,
        List<String> schemes,
        ClosedMonths closed,
        List<NotBooked> notBooked,
        Map<String, ColumnMapping> mappings,
        List<ImportStep> imports,
        List<DocumentOrder> documents,
        List<GoalFramework> goalFrameworks,
        RiskScale riskScale,
        Map<String, Wording> sectionNames,
        Map<String, Wording> statisticsNames,
        Materiality materiality,
        Optional<String> accessibilityFeedback) {

    private static final ReadOnce<MunicipalitySettings> READ =
            new ReadOnce<>((file, text) -> YamlFile.read(file, text, SettingsReader::read));

    /**
     * Reads the settings.
     *
     * @param file the file's name for messages
     * @param text the whole file
     * @throws fi.toteuma.yaml.YamlException with every mistake of the file, line by line
     */
    public static MunicipalitySettings parse(String file, String text) {
        return READ.read(file, text);
    }

    /** The language used where nobody chose one. */
    public Language language() {
        return languages.getFirst();
    }

    public Optional<Level> level(String levelKey) {
        return levels.stream().filter(level -> level.key().equals(levelKey)).findFirst();
    }

    public Optional<Body> body(String bodyKey) {
        return bodies.stream().filter(body -> body.key().equals(bodyKey)).findFirst();
    }

    public Optional<DocumentOrder> document(String documentKey) {
        return documents.stream()
                .filter(document -> document.key().equals(documentKey))
                .findFirst();
    }

    /**
     * Logo and colours as given; an empty text where the product's own is to be used.
     *
     * @param logo path of an SVG file inside the folder
     */
    public record Look(String logo, Optional<Wording> logoAlt, String accent, String accentTint) {}

    /** A level of the unit tree. */
    public record Level(String key, Wording name) {}

    /** A governing body: the council, or a board under it. */
    public record Body(String key, Wording name, Kind kind) {

        /** Only the council changes the budget at its own binding levels (Kuntalaki 410/2015 §14, §110). */
        public enum Kind {
            COUNCIL,
            BOARD
        }
    }

    /**
     * What goals are derived from: a strategy, a council's programme.
     *
     * @param levels from the top down: objectives, sub-objectives
     */
    public record GoalFramework(String key, Wording name, DateRange period, List<Level> levels) {}

    /**
     * Who binds what: at each unit of the level, the line of the scheme may not be exceeded without a new decision.
     *
     * @param body key of the body
     * @param level key of the level
     * @param scheme key of the line scheme (its {@code scheme:}, not its path)
     */
    public record BindingLevel(String body, String level, String scheme, String line, Wording name) {}

    /**
     * Which months are closed.
     *
     * @param through every month up to this one; empty if only {@code months} are
     */
    public record ClosedMonths(Optional<YearMonth> through, List<YearMonth> months) {

        public boolean contains(YearMonth month) {
            return months.contains(month)
                    || through.filter(last -> !month.isAfter(last)).isPresent();
        }
    }

    /**
     * What the ledger doesn't hold yet although its months are there.
     *
     * @param through from January up to this month of the year
     * @param accountFrom the first account of the range, compared as text
     * @param accountTo the last account of the range
     */
    public record NotBooked(int year, int through, String accountFrom, String accountTo, Wording reason) {}

    /**
     * One file to import.
     *
     * @param kind {@code units}, {@code accounts}, {@code budget}, …
     * @param file path inside the folder
     * @param source the sending system; entries are identified within it; the kind where it isn't given
     * @param mapping name of a mapping in {@code mappings}
     * @param sheet name of the sheet to read; the first one that isn't empty where it isn't given
     * @param line where in the settings file it stands
     */
    public record ImportStep(
            String kind, String file, String source, Optional<String> mapping, Optional<String> sheet, int line) {}

    /**
     * What a body is asked to decide about a document.
     *
     * @param body key of the body
     * @param meeting its meeting; empty if that isn't known yet
     * @param section the § of the minutes; empty if not known yet
     */
    public record DecisionAsked(String body, Wording proposal, Optional<LocalDate> meeting, String section) {}

    /**
     * A document the municipality wants.
     *
     * @param unit code of the unit it is about
     * @param through last month of the period, 1–12
     * @param treeDate the date of the organisation it rolls up by (domain rule 10)
     * @param budgetDate the day whose budget it shows: amendments decided later aren't in it; the tree date where not given
     * @param made the day it is dated; the day it is made where not given
     * @param restatedComparatives whether comparatives are earlier years restated to the organisation of the tree date
     * @param schemes line schemes under the names that layouts use for any document: {@code statement}, {@code short}, …
     * @param layouts by set: path of a layout file inside the folder, or the name of one of the product's own
     * @param decision what a body is asked to decide about it
     * @param translates key of the document that it is in another language; the two are frozen and published together
     */
    public record DocumentOrder(
            String key,
            String unit,
            int year,
            int through,
            LocalDate treeDate,
            Optional<LocalDate> budgetDate,
            Optional<LocalDate> made,
            boolean restatedComparatives,
            Map<String, String> schemes,
            Map<String, String> layouts,
            Optional<DecisionAsked> decision,
            Optional<String> translates) {

        /** The day whose budget it shows. */
        public LocalDate budgetAsOf() {
            return budgetDate.orElse(treeDate);
        }

        /** The same document with the budget of another day. */
        public DocumentOrder withBudgetOf(LocalDate day) {
            return new DocumentOrder(
                    key, unit, year, through, treeDate, Optional.of(day), made, restatedComparatives, schemes, layouts, decision, translates);
        }

        /** The same document, which can be made with one layout more. */
        public DocumentOrder withLayout(String set, String layout) {
            Map<String, String> more = new LinkedHashMap<>(layouts);
            more.putIfAbsent(set, layout);
            return withLayouts(more);
        }

        /** The same document with other layouts. */
        public DocumentOrder withLayouts(Map<String, String> others) {
            return new DocumentOrder(
                    key, unit, year, through, treeDate, budgetDate, made, restatedComparatives, schemes, others, decision, translates);
        }

        /** The last month of the period. */
        public YearMonth lastMonth() {
            return YearMonth.of(year, through);
        }
    }

    /** The binding levels of bodies of this kind, in the order given. */
    public List<BindingLevel> bindingLevelsOf(Body.Kind kind) {
        return bindingLevels.stream()
                .filter(binding -> body(binding.body()).map(Body::kind).filter(kind::equals).isPresent())
                .toList();
    }
}
