package fi.toteuma.reporting.internal.layout;

import fi.toteuma.reporting.Layouts.Part;
import java.util.ArrayList;
import java.util.List;

/** Tells of a layout's parts in the order they print. */
public final class Outline {

    private final List<Part> parts = new ArrayList<>();

    private Outline() {}

    public static List<Part> of(Layout layout) {
        Outline outline = new Outline();
        for (int i = 0; i < layout.blocks().size(); i++) {
            outline.add(layout.blocks().get(i), i, 0);
        }
        return List.copyOf(outline.parts);
    }

    private void add(BlockSpec spec, int block, int depth) {
        parts.add(switch (spec) {
            case BlockSpec.TitleSpec title -> new Part("title", title.title(), 0, block, depth);
            case BlockSpec.ContentsSpec contents -> new Part("contents", contents.title(), 0, block, depth);
            case BlockSpec.HeadingSpec heading -> new Part("heading", heading.text(), heading.level(), block, depth);
            case BlockSpec.TextSpec text -> new Part(text.role(), text.text(), 0, block, depth);
            case BlockSpec.PageBreakSpec none -> new Part("page-break", "", 0, block, depth);
            case BlockSpec.TableSpec table -> new Part("table", table.title(), 0, block, depth);
            case BlockSpec.ChildrenSpec children -> new Part("children", "", 0, block, depth);
            case BlockSpec.FrontSpec front -> new Part("front", "", 0, block, depth);
            case BlockSpec.BindingSpec binding -> new Part("binding", binding.title(), 0, block, depth);
            case BlockSpec.AmendmentsSpec amendments -> new Part("amendments", amendments.title(), 0, block, depth);
            case BlockSpec.ChartSpec chart -> new Part("chart." + chart.kind(), "", 0, block, depth);
            case BlockSpec.LedgerSpec none -> new Part("ledger", "", 0, block, depth);
            case BlockSpec.SectionSpec section -> new Part("section", section.key(), 0, block, depth);
            case BlockSpec.SectionsSpec none -> new Part("sections", "", 0, block, depth);
            case BlockSpec.AllStatisticsSpec none -> new Part("all-statistics", "", 0, block, depth);
            case BlockSpec.AllInvestmentsSpec none -> new Part("all-investments", "", 0, block, depth);
            case BlockSpec.RecordsSpec records -> new Part(records.records().key(), records.title(), 0, block, depth);
            case BlockSpec.CardsSpec none -> new Part("project-cards", "", 0, block, depth);
            case BlockSpec.RiskMatrixSpec matrix -> new Part("risk-matrix", matrix.title(), 0, block, depth);
            case BlockSpec.InvestmentReportSpec report -> new Part("investment-report", report.object(), 0, block, depth);
            case BlockSpec.StatisticsSpec statistics -> new Part("statistics", statistics.title(), 0, block, depth);
            case BlockSpec.StatusKeySpec none -> new Part("status-key", "", 0, block, depth);
        });
        if (spec instanceof BlockSpec.ChildrenSpec(List<BlockSpec> below)) {
            below.forEach(one -> add(one, block, depth + 1));
        }
    }
}
