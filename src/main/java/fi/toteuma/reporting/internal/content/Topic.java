package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Notation;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.RiskScale;
import fi.toteuma.narrative.LiveFigure;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the part of the document being made is about, and what it can be asked for. */
public interface Topic {

    /** Code of the unit. */
    String unit();

    /** The unit a layout names: this one for {@code self}. */
    String unit(String written);

    /** Codes of the unit and all units below it. */
    Set<String> withBelow(String unit);

    /**
     * Codes of the units that a unit was last year, as last year's organisation had them: itself, and those that have ended since and
     * whose work it goes on with.
     *
     * @param withBelow whether with those below it then
     */
    Set<String> lastYears(String unit, boolean withBelow);

    String unitName(String unit);

    /** A governing body's name; its key where there is none. */
    String bodyName(String key);

    Language language();

    Notation notation();

    RiskScale riskScale();

    /** The report's date. */
    LocalDate asOf();

    /** A year as a layout writes it. */
    int year(String written);

    /** A month as a layout writes it. */
    int month(String written);

    /** Whether statuses are said as results: at closing, if the layout doesn't keep the words of expectation. */
    boolean saysResults();

    /** Fills a layout's placeholders. */
    String fill(String text);

    /** One of the product's own phrases. */
    String phrase(String key, String... arguments);

    /** The heading of a section's texts; its key where the municipality gives no name. */
    String sectionName(String section);

    /** Sections in the order that the municipality gives them: a section that isn't among them comes last. */
    int sectionPlace(String section);

    /** The title of a table of statistics; its key where the municipality gives no name. */
    String statisticsName(String table);

    /** A new heading's id. */
    String anchor();

    /** A new table's id. */
    String tableId();

    /** The title with its number, where tables are numbered. */
    String numbered(String title);

    /** A new chart's id. */
    String chartId();

    /** The title with its number, where charts are numbered. */
    String numberedChart(String title);

    /** A live figure of a text about this unit, printed, with its source; a marked gap where there is no such figure. */
    Span live(LiveFigure figure, String aboutUnit);

    /**
     * An amount for formulas; empty where there is no such unit, line or measure.
     *
     * @param what {@code actual}, {@code budget}, …
     * @param through actuals up to this month
     */
    Optional<Money> amount(String unit, String line, String what, int year, int through);

    /** What such an amount is called in print; empty where there is no such unit, line or measure. */
    Optional<String> amountName(String unit, String line, String what);

    /** In the document's language; in the first language there is where that is missing. */
    String text(Wording wording);

    /** Whether words were asked for that are not there in the document's language: a reader must be told. */
    boolean untranslated();
}
