package fi.toteuma.checks;

import fi.toteuma.document.Block;
import fi.toteuma.document.Brand;
import fi.toteuma.document.Document;
import fi.toteuma.document.Furniture;
import fi.toteuma.document.Notation;
import fi.toteuma.document.Provenance;
import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.document.Table;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalChange;
import fi.toteuma.goals.GoalStatus;
import fi.toteuma.goals.Measure;
import fi.toteuma.goals.MeasureValue;
import fi.toteuma.indicators.Statistic;
import fi.toteuma.investments.InvestmentReport;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.Materiality;
import fi.toteuma.narrative.SectionText;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectPart;
import fi.toteuma.projects.ProjectReport;
import fi.toteuma.projects.ProjectTotal;
import fi.toteuma.reporting.Amounts;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.ReportSubject.Binding;
import fi.toteuma.reporting.ReportSubject.EarlierProject;
import fi.toteuma.reporting.ReportSubject.Kind;
import fi.toteuma.reporting.ReportSubject.Line;
import fi.toteuma.reporting.ReportSubject.Unit;
import fi.toteuma.reporting.ReportSubject;
import fi.toteuma.risks.Risk;
import fi.toteuma.risks.RiskAssessment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A report of a branch T with the units 10 Koulut and 20 Kirjasto, which a test fills: sound as long as nothing wrong is put in.
 * It is of the whole year 2024, if not said otherwise.
 */
final class SmallReport {

    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Money> amounts = new HashMap<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();
    private final List<MeasureValue> values = new ArrayList<>();
    private final List<Statistic> statistics = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<ProjectReport> projectReports = new ArrayList<>();
    private final List<ProjectPart> parts = new ArrayList<>();
    private final List<ProjectTotal> totals = new ArrayList<>();
    private final List<SectionText> texts = new ArrayList<>();
    private final List<EarlierProject> earlier = new ArrayList<>();
    private final List<Binding> bindings = new ArrayList<>();
    private final List<Published> published = new ArrayList<>();
    private Language language = Language.FI;
    private Provenance provenance = Provenance.NONE;
    private int ledger = 12;
    private LocalDate day = LocalDate.of(2024, 12, 31);
    private int through = 12;
    private boolean restated;
    private Materiality materiality = Materiality.USUAL;
    private final List<Risk> risks = new ArrayList<>();
    private final List<RiskAssessment> assessments = new ArrayList<>();
    private final List<InvestmentReport> investments = new ArrayList<>();

    static final List<Line> LINES = List.of(
            line("statement", "myynti", "Myyntituotot", "Försäljningsintäkter", Role.DETAIL, Kind.INCOME),
            line("statement", "maksut", "Maksutuotot", "Avgiftsintäkter", Role.DETAIL, Kind.INCOME),
            line("statement", "tuet", "Tuet ja avustukset", "Stöd och bidrag", Role.DETAIL, Kind.INCOME),
            line("statement", "tuotot", "Toimintatuotot", "Verksamhetsintäkter", Role.SUM, Kind.INCOME),
            line("statement", "henkilosto", "Henkilöstökulut", "Personalkostnader", Role.DETAIL, Kind.COST),
            line("statement", "avustukset", "Avustukset", "Bidrag", Role.DETAIL, Kind.COST),
            line("statement", "vuokrat", "Vuokrakulut", "Hyreskostnader", Role.DETAIL, Kind.COST),
            line("statement", "kulut", "Toimintakulut", "Verksamhetskostnader", Role.SUM, Kind.COST),
            line("statement", "kate", "Toimintakate", "Verksamhetsbidrag", Role.RESULT, Kind.NET),
            line("statement", "rahoitus", "Rahoitustuotot ja -kulut", "Finansiella poster", Role.DETAIL, Kind.NET),
            line("short", "menot", "MENOT", "UTGIFTER", Role.DETAIL, Kind.COST));

    private static Line line(String scheme, String key, String finnish, String swedish, Role role, Kind kind) {
        return new Line(scheme, key, Wording.of(finnish, swedish), role, kind);
    }

    SmallReport in(Language other) {
        language = other;
        return this;
    }

    /** Of January to this month; its date is the month's last day. */
    SmallReport through(int month) {
        through = month;
        day = java.time.YearMonth.of(2024, month).atEndOfMonth();
        return this;
    }

    /** @param month the last one that the ledger reaches; 0: none */
    SmallReport ledgerThrough(int month) {
        ledger = month;
        return this;
    }

    /** A plan: told on the year's first day. */
    SmallReport plan() {
        day = LocalDate.of(2024, 1, 1);
        return this;
    }

    SmallReport restated() {
        restated = true;
        return this;
    }

    /** @param amount as {@link Money#of} reads it */
    SmallReport amount(String unit, String line, String what, String amount) {
        amounts.put(unit + "/" + line + "/" + what, Money.of(amount));
        return this;
    }

    SmallReport budgetAndActual(String unit, String line, String budget, String actual) {
        return amount(unit, line, Amounts.BUDGET, budget).amount(unit, line, Amounts.ACTUAL, actual);
    }

    SmallReport text(String unit, String section, String text) {
        texts.add(new SectionText(unit, section, day, Wording.of(text), Optional.empty()));
        return this;
    }

    SmallReport goal(String code, String unit, String title, Measure... measures) {
        return goal(new Goal(
                code, 2024, Goal.Layer.COUNCIL, unit, List.of(), "", "", Wording.of(title), Wording.of("rehtori"), "", Optional.empty(),
                List.of(measures), List.of()));
    }

    SmallReport goal(Goal goal) {
        goals.add(goal);
        return this;
    }

    SmallReport changed(String code, String unit, String before, String now, String decidedBy) {
        GoalChange change = new GoalChange(
                code + "-M", "target", Wording.of(before), Wording.of(now), LocalDate.of(2024, 9, 1), decidedBy, "", Wording.of(""));
        return goal(new Goal(
                code, 2024, Goal.Layer.COUNCIL, unit, List.of(), "", "", Wording.of("Liikkuminen"), Wording.of("rehtori"), "",
                Optional.empty(), List.of(measure(code + "-M", now)), List.of(change)));
    }

    static Measure measure(String code, String target) {
        return new Measure(code, "", Wording.of("Kysely"), Wording.of(target), Optional.empty(), "");
    }

    static Measure numeric(String code, String target, String partlyFrom) {
        return new Measure(
                code, "", Wording.of("Osallistuvien osuus"), Wording.of(target + " %"),
                Optional.of(new Measure.Numeric(
                        Wording.of("%"), true, Optional.empty(), Optional.of(new BigDecimal(partlyFrom)), new BigDecimal(target))),
                "");
    }

    SmallReport told(String goal, GoalStatus status, String text, String reason) {
        followUps.add(new FollowUp(goal, day, Optional.of(status), Wording.of(text), Wording.of(reason), ""));
        return this;
    }

    SmallReport materiality(Materiality limits) {
        materiality = limits;
        return this;
    }

    SmallReport risk(String code, String unit, String told) {
        Wording none = Wording.of("");
        risks.add(new Risk(code, unit, 2024, none, Wording.of("Sähkö katkeaa"), none, none, ""));
        assessments.add(new RiskAssessment(code, day, OptionalInt.empty(), OptionalInt.empty(), Wording.of(told)));
        return this;
    }

    SmallReport investment(String unit, String object, String told) {
        investments.add(new InvestmentReport(unit, object, Wording.of(""), Wording.of(""), Wording.of(told)));
        return this;
    }

    /** A project of which only its state is told. */
    SmallReport state(String code, String told) {
        return state(code, "", told);
    }

    SmallReport state(String code, String spent, String told) {
        projects.add(project(code, "Hanke " + code, ""));
        projectReports.add(new ProjectReport(
                code, day, Optional.empty(), "", Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(), decimal(spent),
                "", Wording.of(told)));
        return this;
    }

    SmallReport value(String measure, String value) {
        values.add(new MeasureValue(measure, day.minusDays(3), new BigDecimal(value), "", "", ""));
        return this;
    }

    SmallReport statistic(String table, String row, String value, String measuredIn, Statistic.Role role) {
        statistics.add(new Statistic(
                "10", table, row, Wording.of(row), "", Wording.of(""), Optional.of(new BigDecimal(value)), Wording.of(measuredIn), role));
        return this;
    }

    /** A project's row: funding, the city's share and what is spent; an empty text where nothing was told. */
    SmallReport project(String code, String name, String funding, String share, String spent, String spentPrinted) {
        projects.add(project(code, name, ""));
        projectReports.add(new ProjectReport(
                code, day, money(funding), "", Optional.empty(), "", Optional.empty(), Optional.empty(), decimal(share), decimal(spent),
                spentPrinted, Wording.of("")));
        return this;
    }

    /** A project's card: income, the city's amount, costs. */
    SmallReport card(String code, String income, String city, String costs) {
        projects.add(project(code, "Hanke " + code, ""));
        projectReports.add(new ProjectReport(
                code, day, Optional.empty(), "", money(income), "", money(costs), money(city), Optional.empty(), Optional.empty(), "",
                Wording.of("")));
        return this;
    }

    SmallReport earlier(String document, String code, String funding, String share) {
        earlier.add(new EarlierProject(document, project(code, "", ""), new ProjectReport(
                code, day.minusYears(1), money(funding), "", Optional.empty(), "", Optional.empty(), Optional.empty(), decimal(share),
                Optional.empty(), "", Wording.of(""))));
        return this;
    }

    static Project project(String code, String name, String continues) {
        Wording none = Wording.of("");
        return new Project(
                code, "10", List.of(), Wording.of(name), none, none, none, none, "", none, "", none, "", none, "", continues);
    }

    SmallReport total(String unit, String field, String value) {
        totals.add(new ProjectTotal(unit, field, new BigDecimal(value), ""));
        return this;
    }

    SmallReport binds(String unit, String line, boolean council) {
        bindings.add(new Binding(Wording.of(council ? "Valtuusto" : "Lautakunta"), council, unit, line));
        return this;
    }

    SmallReport published(Published earlier) {
        published.add(earlier);
        return this;
    }

    SmallReport table(Table table) {
        blocks.add(new Block.TableBlock(table));
        return this;
    }

    SmallReport block(Block block) {
        blocks.add(block);
        return this;
    }

    SmallReport from(Provenance sources) {
        provenance = sources;
        return this;
    }

    private static Optional<Money> money(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Money.of(text));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    ReportUnderCheck report() {
        Content content = new Content(
                List.of(), goals, List.of(), followUps, values, List.of(), List.of(), List.of(), List.of(), statistics, risks, assessments,
                projects, projectReports, parts, totals, Map.of(), List.of(), investments, texts);
        List<Unit> units = List.of(
                new Unit("T", "K", Wording.of("Sivistys"), ""), new Unit("10", "T", Wording.of("Koulut"), ""),
                new Unit("20", "T", Wording.of("Kirjasto"), ""));
        Amounts all = (unit, line, what) -> Optional.ofNullable(amounts.get(unit + "/" + line + "/" + what));
        ReportSubject subject = new ReportSubject(
                day, 2024, through, Math.min(ledger, through), restated, units, LINES, bindings, content, earlier, all,
                Map.of("talous", Wording.of("Talousarvion toteutuminen")), Map.of(), materiality);
        Notation notation = new Notation(
                "−", "\u00a0", ",", null, new Notation.Words("puuttuu", "ei kirjattu", "ylitys", "yli", "parempi", "heikompi"));
        Document document = new Document(
                "tp", "malli", language, "Tilinpäätös 2024", new Furniture("Pikkula", "Sivistys", "Tilinpäätös", "", "", "", ""), notation,
                Brand.TOTEUMA, day, blocks, provenance);
        return new ReportUnderCheck(document, subject, published, materiality);
    }

    List<Finding> findings() {
        return Checks.of(report());
    }

    /** What this rule finds, in Finnish with plain spaces. */
    List<String> said(String rule) {
        return findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.where(Language.FI) + ": " + finding.what(Language.FI))
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }
}
