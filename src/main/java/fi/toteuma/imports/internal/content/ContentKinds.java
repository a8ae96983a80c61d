package fi.toteuma.imports.internal.content;

import static fi.toteuma.imports.internal.content.ContentField.body;
import static fi.toteuma.imports.internal.content.ContentField.choice;
import static fi.toteuma.imports.internal.content.ContentField.code;
import static fi.toteuma.imports.internal.content.ContentField.codes;
import static fi.toteuma.imports.internal.content.ContentField.date;
import static fi.toteuma.imports.internal.content.ContentField.decimal;
import static fi.toteuma.imports.internal.content.ContentField.framework;
import static fi.toteuma.imports.internal.content.ContentField.level;
import static fi.toteuma.imports.internal.content.ContentField.longAgo;
import static fi.toteuma.imports.internal.content.ContentField.longText;
import static fi.toteuma.imports.internal.content.ContentField.object;
import static fi.toteuma.imports.internal.content.ContentField.percent;
import static fi.toteuma.imports.internal.content.ContentField.text;
import static fi.toteuma.imports.internal.content.ContentField.unit;
import static fi.toteuma.imports.internal.content.ContentField.whole;
import static fi.toteuma.imports.internal.content.ContentField.year;
import static fi.toteuma.imports.internal.content.ContentField.yes;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.period.ReportingDuty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the files of each kind hold (docs/content-formats.md). */
public final class ContentKinds {

    private ContentKinds() {}

    /** Whether files of this kind hold such records. */
    public static boolean has(ImportKind kind) {
        return find(kind).isPresent();
    }

    /** All of them, referred kinds before those that refer to them. */
    static List<ContentKind> all() {
        return Arrays.stream(ImportKind.values()).flatMap(kind -> find(kind).stream()).toList();
    }

    /** @throws IllegalArgumentException for other kinds of file */
    public static ContentKind of(ImportKind kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException("no records of content: " + kind));
    }

    private static Optional<ContentKind> find(ImportKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case OBJECTIVES -> new ContentKind(kind, "objective",
                            code(), framework(), level(), ContentField.code(Column.PARENT, kind),
                            text(Column.NAME).must(), text(Column.NAME_SV));
                    case GOALS -> new ContentKind(kind, "goal",
                            code(), year(), choice(Column.LAYER, "council", "operating-plan").must(), unit(),
                            codes(Column.OBJECTIVES, ImportKind.OBJECTIVES), text(Column.TASK), text(Column.AREA),
                            longText(Column.TITLE).must(), longText(Column.TITLE_SV), text(Column.RESPONSIBLE),
                            text(Column.RESPONSIBLE_SV), ContentField.code(Column.CONTINUES, kind), body(Column.APPROVED_BY),
                            date(Column.APPROVED_ON), text(Column.SECTION))
                            .checkedBy(ApprovalRule.GOALS);
                    case MEASURES -> new ContentKind(kind, "measure",
                            code(), ContentField.code(Column.GOAL, ImportKind.GOALS).must(), longText(Column.TITLE),
                            longText(Column.TITLE_SV), longText(Column.TARGET), longText(Column.TARGET_SV), text(Column.MEASURED_IN),
                            text(Column.MEASURED_IN_SV), choice(Column.DIRECTION, "more", "less"), decimal(Column.BASELINE, 4), decimal(Column.PARTLY_FROM, 4),
                            decimal(Column.TARGET_VALUE, 4), text(Column.SOURCE), date(Column.DECIDED_ON), body(Column.DECIDED_BY),
                            text(Column.SECTION))
                            .checkedBy(ApprovalRule.MEASURES.and(new AddedMeasureRule()));
                    case GOAL_CHANGES -> new ContentKind(kind, "goal_change",
                            ContentField.code(Column.GOAL, ImportKind.GOALS).must().known(),
                            ContentField.code(Column.MEASURE, ImportKind.MEASURES).known(),
                            choice(Column.FIELD, "title", "measure", "target").must().known(), longText(Column.VALUE).must(),
                            longText(Column.VALUE_SV), date(Column.DECIDED_ON).must().known(), body(Column.DECIDED_BY),
                            text(Column.SECTION), longText(Column.REASON), longText(Column.REASON_SV))
                            .checkedBy(new GoalChangeRule());
                    case FOLLOW_UPS -> new ContentKind(kind, "follow_up",
                            ContentField.code(Column.GOAL, ImportKind.GOALS).must().known(), reportDate(),
                            choice(Column.STATUS, "met", "partly", "not-met", "not-measurable", "not-reported"),
                            longText(Column.TEXT), longText(Column.TEXT_SV), longText(Column.REASON), longText(Column.REASON_SV),
                            text(Column.REPORTED_BY), date(Column.REPORTED_ON));
                    case MEASURE_VALUES -> new ContentKind(kind, "measure_value",
                            ContentField.code(Column.MEASURE, ImportKind.MEASURES).must().known(),
                            date(Column.DATE).must().known(), decimal(Column.VALUE, 4).must(), longText(Column.NOTE),
                            text(Column.RECORDED_BY), date(Column.RECORDED_ON), text(Column.EVIDENCE))
                            .checkedBy(new EvidenceRule());
                    case SERIES -> new ContentKind(kind, "series",
                            code(), text(Column.NAME).must(), text(Column.NAME_SV), text(Column.MEASURED_IN).must(),
                            text(Column.SOURCE), whole(Column.DECIMALS, 4).or("0"));
                    case SERIES_VALUES -> new ContentKind(kind, "series_value",
                            ContentField.code(Column.SERIES, ImportKind.SERIES).must().known(), longAgo(Column.DATE).must().known(),
                            decimal(Column.VALUE, 4).must(), yes(Column.COMPARABLE), longText(Column.NOTE));
                    case KEY_FIGURES -> new ContentKind(kind, "key_figure",
                            code(), unit(), text(Column.NAME).must(), text(Column.NAME_SV), text(Column.PART), text(Column.PART_SV),
                            text(Column.MEASURED_IN), text(Column.MEASURED_IN_SV), longText(Column.FORMULA),
                            whole(Column.DECIMALS, 4).or("0"), text(Column.SOURCE))
                            .checkedBy(new KeyFigureRule());
                    case KEY_FIGURE_VALUES -> new ContentKind(kind, "key_figure_value",
                            ContentField.code(Column.KEY_FIGURE, ImportKind.KEY_FIGURES).must().known(), year().known(),
                            whole(Column.THROUGH, 12).or("12").known(), choice(Column.BASIS, "actual", "target", "forecast").must().known(),
                            decimal(Column.VALUE, 4), text(Column.PRINTED), yes(Column.COMPARABLE), longText(Column.NOTE));
                    case STATISTICS -> new ContentKind(kind, "statistic",
                            unit().known(), reportDate(), text(Column.TABLE).in("table_key").must().known(),
                            text(Column.ROW).in("row_label").must().known(), text(Column.ROW_SV).in("row_label_sv"),
                            text(Column.HEADING).known(), text(Column.HEADING_SV), decimal(Column.VALUE, 4), text(Column.MEASURED_IN),
                            text(Column.MEASURED_IN_SV), choice(Column.ROLE, "detail", "sum", "share").or("detail"));
                    case RISKS -> new ContentKind(kind, "risk",
                            code(), unit(), year(), text(Column.CLASS), text(Column.CLASS_SV), longText(Column.DESCRIPTION).must(),
                            longText(Column.DESCRIPTION_SV), longText(Column.CONTROL), longText(Column.CONTROL_SV), text(Column.OWNER),
                            text(Column.OWNER_SV), ContentField.code(Column.CONTINUES, kind));
                    case RISK_ASSESSMENTS -> new ContentKind(kind, "risk_assessment",
                            ContentField.code(Column.RISK, ImportKind.RISKS).must().known(), reportDate(),
                            whole(Column.LIKELIHOOD, 9), whole(Column.IMPACT, 9), longText(Column.FOLLOW_UP), longText(Column.FOLLOW_UP_SV));
                    case PROJECTS -> new ContentKind(kind, "project",
                            code(), unit(), codes(Column.OBJECTIVES, ImportKind.OBJECTIVES), text(Column.NAME).must(),
                            text(Column.NAME_SV), longText(Column.DESCRIPTION), longText(Column.DESCRIPTION_SV), text(Column.MANAGED_BY),
                            text(Column.MANAGED_BY_SV), text(Column.RESPONSIBLE), text(Column.RESPONSIBLE_SV), text(Column.FUNDER),
                            text(Column.FUNDER_SV), text(Column.FUNDER_DECISION), text(Column.CITY_DECISION), text(Column.CITY_DECISION_SV),
                            text(Column.PERIOD), date(Column.STARTS), date(Column.ENDS), text(Column.PHASE), text(Column.PHASE_SV),
                            text(Column.BUDGET_YEARS), longText(Column.OTHER), longText(Column.OTHER_SV), text(Column.LEDGER_PROJECT), ContentField.code(Column.CONTINUES, kind))
                            .checkedBy(new LedgerProjectRule());
                    case PROJECT_REPORTS -> new ContentKind(kind, "project_report",
                            ContentField.code(Column.PROJECT, ImportKind.PROJECTS).must().known(), reportDate(),
                            decimal(Column.FUNDING, 2), text(Column.FUNDING_PRINTED), decimal(Column.INCOME, 2),
                            text(Column.INCOME_PRINTED), decimal(Column.COSTS, 2), decimal(Column.CITY_AMOUNT, 2),
                            percent(Column.CITY_SHARE), percent(Column.SPENT), text(Column.SPENT_PRINTED),
                            longText(Column.STATUS), longText(Column.STATUS_SV));
                    case PROJECT_PARTS -> new ContentKind(kind, "project_part",
                            ContentField.code(Column.PROJECT, ImportKind.PROJECTS).must().known(), reportDate(),
                            text(Column.PART).must().known(), text(Column.FUNDER), text(Column.FUNDER_SV), text(Column.FUNDER_DECISION),
                            decimal(Column.AMOUNT, 2), percent(Column.SPENT));
                    case PROJECT_TOTALS -> new ContentKind(kind, "project_total",
                            unit().known(), reportDate(), choice(Column.FIELD, "funding", "city-share", "spent").must().known(),
                            decimal(Column.VALUE, 2).must(), text(Column.PRINTED));
                    case INVESTMENT_REPORTS -> new ContentKind(kind, "investment_report",
                            unit().known(), object().known(), reportDate(), longText(Column.JUSTIFICATION),
                            longText(Column.JUSTIFICATION_SV), longText(Column.STRATEGIC_LINK), longText(Column.STRATEGIC_LINK_SV),
                            longText(Column.STATUS), longText(Column.STATUS_SV));
                    case TEXTS -> new ContentKind(kind, "section_text",
                            unit().known(), text(Column.SECTION).must().known(), reportDate(), longText(Column.TEXT),
                            longText(Column.TEXT_SV), date(Column.TRANSLATED_FROM));
                    case ROUNDS -> new ContentKind(kind, "reporting_duty",
                            unit().known(), reportDate(), year(), date(Column.DEADLINE).must(),
                            ContentField.choices(Column.PARTS, ReportingDuty.Part.keys()), text(Column.RESPONSIBLE));
                    default -> null;
                });
    }

    private static ContentField code() {
        return text(Column.CODE).must().known();
    }

    private static ContentField reportDate() {
        return date(Column.REPORT_DATE).must().known();
    }
}
