package fi.toteuma.checks;

import fi.toteuma.checks.Passage.Speaks;
import fi.toteuma.document.Document;
import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.investments.InvestmentReport;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.Materiality;
import fi.toteuma.narrative.SectionText;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectReport;
import fi.toteuma.reporting.Amounts;
import fi.toteuma.reporting.ReportSubject.Kind;
import fi.toteuma.reporting.ReportSubject.Line;
import fi.toteuma.reporting.ReportSubject.Unit;
import fi.toteuma.reporting.ReportSubject;
import fi.toteuma.risks.Risk;
import fi.toteuma.risks.RiskAssessment;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rules read.
 *
 * @param published the municipality's published reports that this report's comparatives must agree with, by the date of their figures
 */
public record ReportUnderCheck(Document document, ReportSubject subject, List<Published> published, Materiality materiality) {

    private static final int LAST_MONTH = 12;

    public ReportUnderCheck {
        published = List.copyOf(published);
    }

    public Language language() {
        return document.language();
    }

    /** Whether a whole year is over: what is booked can be held against the budget. */
    public boolean isWholeYear() {
        return subject.through() == LAST_MONTH && !isPlan();
    }

    /** Whether the period isn't over on the report's date: what has been booked since then is none of its matter. */
    public boolean isPlan() {
        return subject.reportDate().isBefore(YearMonth.of(subject.year(), subject.through()).atEndOfMonth());
    }

    public Optional<Unit> unit(String code) {
        return subject.units().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The unit's name; its code where the report's units don't hold it. */
    public Wording unitName(String code) {
        return unit(code).map(Unit::name).orElseGet(() -> Wording.of(code));
    }

    /** The report's own unit; empty where it tells of none. */
    public Optional<Unit> top() {
        return subject.units().stream().findFirst();
    }

    public Optional<Money> amount(String unit, Line line, String what) {
        return amount(unit, line.reference(), what);
    }

    /** @param line as {@link Amounts} names it */
    public Optional<Money> amount(String unit, String line, String what) {
        return isPlan() && what.equals(Amounts.ACTUAL) ? Optional.empty() : subject.amounts().amount(unit, line, what);
    }

    /** Lines of the income statement. */
    public List<Line> statement() {
        return lines(ReportSubject.STATEMENT);
    }

    public List<Line> lines(String scheme) {
        return subject.lines().stream().filter(line -> line.scheme().equals(scheme)).toList();
    }

    /** The sum of operating income or of operating costs: the first sum of its kind. */
    public Optional<Line> total(Kind kind) {
        return statement().stream().filter(line -> line.kind() == kind && line.role() == Role.SUM).findFirst();
    }

    /** The statement's first result: what is left to be financed. */
    public Optional<Line> result() {
        return statement().stream().filter(line -> line.role() == Role.RESULT).findFirst();
    }

    /** Texts of the report's units. */
    public List<SectionText> texts() {
        return subject.content().texts().stream().filter(text -> unit(text.unit()).isPresent()).toList();
    }

    /** All running text of the report's units, section texts first. */
    public List<Passage> passages() {
        return Stream.of(
                        texts().stream().map(text -> new Passage(
                                Speaks.OF_THE_UNIT, text.text(), text.unit(), place(text), sectionName(text))),
                        goals().stream().flatMap(goal -> followUp(goal).stream().map(told -> new Passage(
                                Speaks.OF_ITS_RECORD, told.text(), goal.unit(), place(goal), Wording.of("")))),
                        risks().flatMap(risk -> assessment(risk).stream().map(told -> new Passage(
                                Speaks.OF_ITS_RECORD, told.followUp(), risk.unit(), place(risk), Wording.of("")))),
                        projects().stream().flatMap(project -> notes(project).map(note -> new Passage(
                                Speaks.OF_OTHER_MONEY, note, project.unit(), place(project), Wording.of("")))),
                        subject.content().investments().stream()
                                .filter(told -> unit(told.unit()).isPresent())
                                .flatMap(told -> Stream.of(told.justification(), told.strategicLink(), told.status()).map(note -> new Passage(
                                        Speaks.OF_OTHER_MONEY, note, told.unit(), place(told), Wording.of("")))))
                .flatMap(passages -> passages)
                .toList();
    }

    private Stream<Wording> notes(Project project) {
        return Stream.concat(Stream.of(project.description(), project.other()), report(project).stream().map(ProjectReport::status));
    }

    private Stream<Risk> risks() {
        return subject.content().risks().stream().filter(risk -> unit(risk.unit()).isPresent());
    }

    private Optional<RiskAssessment> assessment(Risk risk) {
        return subject.content().assessments().stream()
                .filter(one -> one.risk().equals(risk.code()) && one.reportDate().equals(subject.reportDate()))
                .findFirst();
    }

    /** Goals of the report's units. */
    public List<Goal> goals() {
        return subject.content().goals().stream().filter(goal -> unit(goal.unit()).isPresent()).toList();
    }

    /** What is told of a goal at the report's date. */
    public Optional<FollowUp> followUp(Goal goal) {
        return subject.content().followUps().stream()
                .filter(one -> one.goal().equals(goal.code()) && one.reportDate().equals(subject.reportDate()))
                .findFirst();
    }

    /** Projects of the report's units. */
    public List<Project> projects() {
        return subject.content().projects().stream().filter(project -> unit(project.unit()).isPresent()).toList();
    }

    public Optional<ProjectReport> report(Project project) {
        return subject.content().projectReports().stream().filter(one -> one.project().equals(project.code())).findFirst();
    }

    /** Codes of the unit and those below it. */
    public List<String> withBelow(String unit) {
        return subject.units().stream().map(Unit::code).filter(code -> isWithin(code, unit)).toList();
    }

    /** Whether a unit is another one, or below it. */
    public boolean isWithin(String code, String unit) {
        return code.equals(unit) || unit(code).filter(found -> !found.parent().equals(code)).map(Unit::parent)
                .filter(parent -> unit(parent).isPresent() && isWithin(parent, unit)).isPresent();
    }

    /** A text's place. */
    public Place place(SectionText text) {
        return new Place(
                Place.Kind.TEXT, text.unit() + "/" + text.section(),
                List.of(new Said.Name(unitName(text.unit())), new Said.Name(sectionName(text))));
    }

    /** The heading of a text; its section's key where the municipality gives none. */
    public Wording sectionName(SectionText text) {
        return subject.sections().getOrDefault(text.section(), Wording.of(text.section()));
    }

    public Place place(Goal goal) {
        return new Place(
                Place.Kind.GOAL, goal.code(),
                List.of(new Said.Text(goal.code()), new Said.Name(goal.title()), new Said.Name(unitName(goal.unit()))));
    }

    public Place place(Project project) {
        return new Place(
                Place.Kind.PROJECT, project.code(),
                List.of(new Said.Text(project.code()), new Said.Name(project.name()), new Said.Name(unitName(project.unit()))));
    }

    private Place place(Risk risk) {
        return new Place(
                Place.Kind.RISK, risk.code(),
                List.of(new Said.Text(risk.code()), new Said.Name(risk.description()), new Said.Name(unitName(risk.unit()))));
    }

    private Place place(InvestmentReport told) {
        return new Place(
                Place.Kind.INVESTMENT, told.unit() + "/" + told.object(),
                List.of(new Said.Name(unitName(told.unit())), new Said.Text(told.object())));
    }

    public Place place(Unit unit) {
        return new Place(Place.Kind.UNIT, unit.code(), List.of(new Said.Name(unit.name())));
    }
}
