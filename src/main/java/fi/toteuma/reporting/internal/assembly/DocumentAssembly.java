package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Paragraph.Role;
import fi.toteuma.document.Table;
import fi.toteuma.document.Value;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.content.Findings;
import fi.toteuma.reporting.internal.content.GoalTable;
import fi.toteuma.reporting.internal.content.KeyFigureTable;
import fi.toteuma.reporting.internal.content.ProjectCards;
import fi.toteuma.reporting.internal.content.ProjectTable;
import fi.toteuma.reporting.internal.content.Prose;
import fi.toteuma.reporting.internal.content.RiskMatrix;
import fi.toteuma.reporting.internal.content.RiskTable;
import fi.toteuma.reporting.internal.content.Sections;
import fi.toteuma.reporting.internal.content.StatisticsTable;
import fi.toteuma.reporting.internal.content.StatusKey;
import fi.toteuma.reporting.internal.content.Topic;
import fi.toteuma.reporting.internal.layout.BlockSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.AllInvestmentsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.AllStatisticsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.CardsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.InvestmentReportSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.RecordsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.RiskMatrixSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.SectionSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.SectionsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.StatisticsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.StatusKeySpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.AmendmentsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.BindingSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.ChartSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.ChildrenSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.ContentsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.FrontSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.HeadingSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.LedgerSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.PageBreakSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.TableSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.TextSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.TitleSpec;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Walks through a layout's blocks and has each one made by its contributor. */
final class DocumentAssembly {

    private final FigureSource source;
    private final GroupFigures figures;
    private final Numbering numbering;
    private final LiveFigures live;
    private final Content content;

    DocumentAssembly(FigureSource source, GroupFigures figures, Numbering numbering, LiveFigures live, Content content) {
        this.source = source;
        this.figures = figures;
        this.numbering = numbering;
        this.live = live;
        this.content = content;
    }

    List<Block> blocks(Subject subject, List<BlockSpec> specs) {
        List<Block> blocks = new ArrayList<>();
        specs.forEach(spec -> blocks.addAll(block(subject, spec)));
        return blocks;
    }

    /** Leaves out headings with nothing under them: a section whose tables had no rows is no section. */
    static List<Block> withoutEmptySections(List<Block> blocks) {
        LinkedList<Block> kept = new LinkedList<>();
        for (Block block : blocks.reversed()) {
            if (!(block instanceof Block.Heading heading) || hasContent(heading, kept.peekFirst())) {
                kept.addFirst(block);
            }
        }
        return kept;
    }

    private static boolean hasContent(Block.Heading heading, @Nullable Block next) {
        return next != null && !(next instanceof Block.Heading other && other.level() <= heading.level());
    }

    private List<Block> block(Subject subject, BlockSpec spec) {
        return switch (spec) {
            case TitleSpec title -> List.of(new Block.Title(
                    subject.fill(title.title()),
                    subject.fill(title.subtitle()),
                    title.lines().stream().map(subject::fill).toList(),
                    title.ownPage()));
            case ContentsSpec(String title, boolean strip) ->
                List.of(new Block.Contents(title, strip ? Block.Contents.Style.STRIP : Block.Contents.Style.LIST));
            case HeadingSpec heading -> List.of(new Block.Heading(
                    heading.level(),
                    numbering.anchor(),
                    subject.fill(heading.text()),
                    message(subject, heading),
                    heading.newPage()));
            case TextSpec(String role, String text) -> text(subject, role(role), subject.fill(text));
            case PageBreakSpec() -> List.of(new Block.PageBreak());
            case TableSpec table -> table(subject, table);
            case ChildrenSpec(List<BlockSpec> below) -> subject.children()
                    .flatMap(child -> blocks(subject.of(child), below).stream())
                    .toList();
            case FrontSpec front -> new FrontPage(subject, source, figures, numbering, topic(subject), content, front).blocks();
            case ChartSpec chart -> new Charts(subject, source, numbering).blocks(chart);
            case BindingSpec binding -> new BindingTable(subject, source, figures, numbering).blocks(binding);
            case AmendmentsSpec(String title) -> new AmendmentTable(subject, source, numbering).blocks(title);
            case LedgerSpec() -> new LedgerNote(subject, source).blocks();
            case SectionSpec section -> new Sections(topic(subject), content).text(section);
            case SectionsSpec(String unit, int level) -> new Sections(topic(subject), content).all(unit, level);
            case AllInvestmentsSpec(String unit) -> new Sections(topic(subject), content).allInvestments(unit);
            case AllStatisticsSpec(String unit) -> StatisticsTable.all(topic(subject), content, unit);
            case InvestmentReportSpec report -> new Sections(topic(subject), content).investments(report);
            case RecordsSpec records -> records(topic(subject), records);
            case CardsSpec cards -> new ProjectCards(topic(subject), content, cards).blocks();
            case RiskMatrixSpec matrix -> new RiskMatrix(topic(subject), content, matrix).blocks();
            case StatisticsSpec statistics -> new StatisticsTable(topic(subject), content, statistics).blocks();
            case StatusKeySpec() -> new StatusKey(topic(subject), content).key();
        };
    }

    /** The finding where there is one. */
    private String message(Subject subject, HeadingSpec heading) {
        String finding = heading.finding().map(records -> new Findings(topic(subject), content).of(records)).orElse("");
        return finding.isEmpty() ? subject.fill(heading.message()) : finding;
    }

    private Topic topic(Subject subject) {
        return new DocumentTopic(subject, numbering, live);
    }

    private List<Block> records(Topic topic, RecordsSpec spec) {
        return switch (spec.records()) {
            case GOALS -> new GoalTable(topic, content, spec).blocks();
            case KEY_FIGURES -> new KeyFigureTable(topic, content, spec).blocks();
            case RISKS -> new RiskTable(topic, content, spec).blocks();
            case PROJECTS -> new ProjectTable(topic, content, spec).blocks();
        };
    }

    /** A layout's own sentence; live figures in it are filled in like anybody's. */
    private List<Block> text(Subject subject, Role role, String text) {
        return List.of(new Paragraph(role, new Prose(topic(subject), subject.unit()).line(text)));
    }

    private static boolean hasAmount(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.value() instanceof Value.Amount(Money money) && !money.isZero());
    }

    private static Role role(String written) {
        return written.equals("text") ? Role.BODY : Role.valueOf(written.toUpperCase(Locale.ROOT));
    }

    private List<Block> table(Subject subject, TableSpec spec) {
        Table table = new TableAssembly(subject, spec, spec.id().orElseGet(numbering::table)).table(figures);
        boolean left = table.rows().isEmpty() || spec.omitEmpty() && !hasAmount(table);
        return left ? List.of() : List.of(new Block.TableBlock(numbering.numbered(table)));
    }
}
