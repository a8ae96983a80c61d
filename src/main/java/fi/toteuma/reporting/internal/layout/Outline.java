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
        outline.add(layout.blocks(), List.of(), "blocks");
        return List.copyOf(outline.parts);
    }

    /** @param path of the list that they stand in */
    private void add(List<BlockSpec> blocks, List<Integer> above, String path) {
        for (int i = 0; i < blocks.size(); i++) {
            List<Integer> place = new ArrayList<>(above);
            place.add(i);
            String at = path + "[" + (i + 1) + "].";
            parts.add(part(blocks.get(i), List.copyOf(place), at));
            if (blocks.get(i) instanceof BlockSpec.ChildrenSpec(List<BlockSpec> below)) {
                add(below, place, at + "children");
            }
        }
    }

    private static Part part(BlockSpec spec, List<Integer> place, String at) {
        return switch (spec) {
            case BlockSpec.TitleSpec title -> new Part("title", title.title(), 0, place, at + "title");
            case BlockSpec.ContentsSpec contents -> new Part("contents", contents.title(), 0, place, at + "contents");
            case BlockSpec.HeadingSpec heading -> new Part("heading", heading.text(), heading.level(), place, at + "text");
            case BlockSpec.TextSpec text -> new Part(text.role(), text.text(), 0, place, at + text.role());
            case BlockSpec.TableSpec table -> titled("table", table.title(), place, at);
            case BlockSpec.BindingSpec binding -> titled("binding", binding.title(), place, at);
            case BlockSpec.AmendmentsSpec amendments -> titled("amendments", amendments.title(), place, at);
            case BlockSpec.RecordsSpec records -> titled(records.records().key(), records.title(), place, at);
            case BlockSpec.RiskMatrixSpec matrix -> titled("risk-matrix", matrix.title(), place, at);
            case BlockSpec.StatisticsSpec statistics -> titled("statistics", statistics.title(), place, at);
            case BlockSpec.PageBreakSpec none -> new Part("page-break", "", 0, place, "");
            case BlockSpec.ChildrenSpec children -> new Part("children", "", 0, place, "");
            case BlockSpec.FrontSpec front -> new Part("front", "", 0, place, "");
            case BlockSpec.ChartSpec chart -> new Part("chart." + chart.kind(), "", 0, place, "");
            case BlockSpec.LedgerSpec none -> new Part("ledger", "", 0, place, "");
            case BlockSpec.SectionSpec section -> new Part("section", section.key(), 0, place, "");
            case BlockSpec.SectionsSpec none -> new Part("sections", "", 0, place, "");
            case BlockSpec.AllStatisticsSpec none -> new Part("all-statistics", "", 0, place, "");
            case BlockSpec.AllInvestmentsSpec none -> new Part("all-investments", "", 0, place, "");
            case BlockSpec.CardsSpec none -> new Part("project-cards", "", 0, place, "");
            case BlockSpec.InvestmentReportSpec report -> new Part("investment-report", report.object(), 0, place, "");
            case BlockSpec.StatusKeySpec none -> new Part("status-key", "", 0, place, "");
        };
    }

    private static Part titled(String kind, String title, List<Integer> place, String at) {
        return new Part(kind, title, 0, place, at + kind + ".title");
    }
}
