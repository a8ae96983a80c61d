package fi.toteuma.reporting;

import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.Materiality;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a report is about and rests on, for those who look at it from outside: what its layout makes of it is in the document.
 *
 * @param through the last month of its period
 * @param ledgerThrough the last month up to {@code through} that has actuals anywhere in the municipality; {@code through} where the
 *     year's actuals came without months, 0 where there are none
 * @param restated whether comparatives are earlier years moved into the organisation of the report's date
 * @param units the report's unit and all units below it, in print order
 * @param lines lines of the schemes it uses, in print order
 * @param earlierProjects projects as the municipality's earlier reports told of them, the latest report first
 * @param sections headings of texts by section key, where the municipality gives them
 * @param statistics titles of tables of statistics by key, where the municipality gives them
 * @param materiality from where on a difference matters
 */
public record ReportSubject(
        LocalDate reportDate, int year, int through, int ledgerThrough, boolean restated, List<Unit> units, List<Line> lines, List<Binding> bindings,
        Content content, List<EarlierProject> earlierProjects, Amounts amounts, Map<String, Wording> sections,
        Map<String, Wording> statistics, Materiality materiality) {

    /** The name under which a document gives the scheme of its income statement. */
    public static final String STATEMENT = "statement";

    /**
     * @param parent code of the unit above; of the report's own unit too, where there is one
     * @param printedAs another name that tables use; may be empty
     */
    public record Unit(String code, String parent, Wording name, String printedAs) {}

    /** What a line's accounts are. */
    public enum Kind {
        INCOME,
        COST,
        /** Both: a result, or income and costs together. */
        NET
    }

    /**
     * @param scheme the name under which the document gives the line's scheme: {@code statement}, {@code short}, …
     * @param key the line's key in its scheme
     */
    public record Line(String scheme, String key, Wording label, Role role, Kind kind) {

        /** How texts and {@link Amounts} refer to it: {@code toimintakate}, {@code short:menot}. */
        public String reference() {
            return ReportSubject.reference(scheme, key);
        }
    }

    /**
     * How texts, formulas and {@link Amounts} refer to a line.
     *
     * @param scheme the name under which the document gives the line's scheme
     * @param line the line's key in its scheme
     */
    public static String reference(String scheme, String line) {
        return scheme.equals(STATEMENT) ? line : scheme + ":" + line;
    }

    /**
     * A budget that may not be exceeded without a new decision (Local Government Act 410/2015 §110).
     *
     * @param body who binds
     * @param council whether that is the council
     * @param line the scheme's key, a colon, the line's key
     */
    public record Binding(Wording body, boolean council, String unit, String line) {}

    /** @param document key of the report it is from */
    public record EarlierProject(String document, Project project, ProjectReport report) {}
}
