package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Paragraph.Role;
import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.Bar;
import fi.toteuma.document.Chart.Mark;
import fi.toteuma.document.Table;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.calc.LineAmounts;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.assembly.Deviations.Deviation;
import fi.toteuma.reporting.internal.assembly.FigureSource.Answer;
import fi.toteuma.reporting.internal.content.ChangesSince;
import fi.toteuma.reporting.internal.content.StatusKey;
import fi.toteuma.reporting.internal.content.Topic;
import fi.toteuma.reporting.internal.layout.BlockSpec.FrontSpec;
import fi.toteuma.reporting.internal.layout.Layout.Source.Measured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Page one: the finding in a sentence, the result beside plan and forecast, the five largest deviations beside the goals by status,
 * the decision asked for beside what has changed since the last report (report-quality point 1).
 *
 * <p>Interim: deviations from what was to be expected by now, the amended budget × last year's share by the same month
 * (season is then taken out). Closing: from the amended budget. Plan: changes from the budget of the year before.
 */
final class FrontPage {

    private final Subject subject;
    private final FigureSource source;
    private final GroupFigures figures;
    private final Numbering numbering;
    private final Topic topic;
    private final Content content;
    private final String kind;
    private final LineScheme scheme;
    private final LineScheme.Line result;
    private final Phrases phrases;
    private final Prints prints;
    private final Answer answer;
    private final Lead lead;

    FrontPage(
            Subject subject, FigureSource source, GroupFigures figures, Numbering numbering, Topic topic, Content content,
            FrontSpec spec) {
        this.subject = subject;
        this.topic = topic;
        this.content = content;
        this.source = source;
        this.figures = figures;
        this.numbering = numbering;
        this.kind = spec.kind();
        this.scheme = subject.scheme(subject.layout().rows().get(spec.rows()).scheme());
        this.result = scheme.result();
        this.phrases = subject.phrases();
        this.prints = new Prints(subject.notation());
        this.answer = source.lines(subject, scheme, queries());
        this.lead = new Lead(subject, kind, result, answer);
    }

    private List<FigureQuery> queries() {
        return List.of(
                query("actual", "actual", "n", "m"),
                query("before", "comparative", "n-1", "m"),
                query("before-year", "comparative", "n-1", "12"),
                query("budget", kind.equals("plan") ? "original-budget" : "amended-budget", "n", "12"),
                query("budget-before", "amended-budget", "n-1", "12"),
                query("forecast", "forecast", "n", "12"));
    }

    private FigureQuery query(String key, String measure, String year, String through) {
        return new Queries(subject).query(key, new Measured(measure, year, through), Optional.empty());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(lead.paragraph());
        blocks.add(new Block.ChartBlock(bars()));
        if (kind.equals("plan")) {
            blocks.addAll(deviations());
            blocks.addAll(decision());
            return blocks;
        }
        blocks.addAll(beside(deviations(), new StatusKey(topic, content).summary()));
        blocks.addAll(beside(decision(), changes()));
        blocks.addAll(new LedgerNote(subject, source).blocks());
        return blocks;
    }

    private Money amount(String query) {
        return answer.of(query).of(result.key());
    }

    private int year() {
        return subject.order().year();
    }

    private Chart bars() {
        List<Bar> bars = new ArrayList<>();
        String label = subject.text(result.label());
        if (kind.equals("plan")) {
            bars.add(bar("front.bar.budget", year() - 1, "", Mark.PLAN, amount("budget-before"), null, ""));
            bars.add(bar("front.bar.budget", year(), "", Mark.PLAN, amount("budget"), null, ""));
        } else {
            Money budget = amount("budget");
            String share = budget.isZero() || !Lead.sameSide(amount("actual"), budget)
                    ? ""
                    : phrases.of("front.bar.share", prints.percent(amount("actual"), budget));
            boolean compared = !amount("before-year").isZero() && Lead.sameSide(amount("before"), amount("actual"));
            bars.add(new Bar(
                    phrases.of("front.bar.actual", subject.fill("{span}")), share, Mark.ACTUAL,
                    amount("actual").abs().amount(), prints.euros(amount("actual")),
                    compared ? amount("before").abs().amount() : null,
                    compared ? phrases.of("front.bar.before", subject.fill("{span-1}"), prints.euros(amount("before"))) : ""));
            bars.add(bar("front.bar.budget", year(), phrases.of("front.bar.amended"), Mark.PLAN, budget, null, ""));
            if (kind.equals("interim")) {
                boolean given = answer.given("forecast");
                bars.add(new Bar(
                        phrases.of("front.bar.forecast", String.valueOf(year())), "", Mark.FORECAST,
                        given ? amount("forecast").abs().amount() : null,
                        given ? prints.euros(amount("forecast")) : phrases.of("not-given"), null, ""));
            }
        }
        String subtitle = phrases.of("front.bars.subtitle", label, subject.unitName(subject.unit()));
        String size = prints.size(amount(kind.equals("plan") ? "budget" : "actual"), phrases);
        String title = lead.phrase("heading", size, String.valueOf(year()));
        return new Chart(numbering.chart(), title, subtitle, alternative(bars), "", new Chart.Figure.Bars(bars, "€"));
    }

    private Bar bar(String key, int year, String sublabel, Mark mark, Money amount, @Nullable BigDecimal reference, String referenceLabel) {
        return new Bar(
                phrases.of(key, String.valueOf(year)), sublabel, mark, amount.abs().amount(), prints.euros(amount),
                reference, referenceLabel);
    }

    private static String alternative(List<Bar> bars) {
        return String.join("; ", bars.stream().map(bar -> bar.label() + " " + bar.printed()).toList()) + ".";
    }

    /** Side by side where there is something for both sides. */
    private static List<Block> beside(List<Block> wide, List<Block> narrow) {
        if (wide.isEmpty() || narrow.isEmpty()) {
            return wide.isEmpty() ? narrow : wide;
        }
        return List.of(new Block.SideBySide(wide, narrow));
    }

    private List<Block> decision() {
        return subject.order().decision().map(asked -> {
            String meeting = asked.meeting()
                    .map(day -> phrases.of("front.decision.meeting", Placeholders.date(day), asked.section()).strip())
                    .orElseGet(() -> phrases.of("front.decision.no-meeting"));
            return List.<Block>of(
                    new Block.Heading(2, numbering.anchor(), phrases.of("front.decision.title")),
                    new Block.Callout(List.of(
                            Paragraph.of(Role.BODY, subject.text(asked.proposal())),
                            Paragraph.of(Role.NOTE, phrases.of("front.decision.body", topic.bodyName(asked.body()), meeting)))));
        }).orElse(List.of());
    }

    private List<Block> changes() {
        List<String> sentences = new ArrayList<>(new ChangesSince(topic, content).sentences());
        if (sentences.isEmpty()) {
            return List.of();
        }
        if (subject.order().restatedComparatives()) {
            sentences.add(phrases.of("changes.restated", String.valueOf(year() - 1)));
        }
        return List.of(
                new Block.Heading(2, numbering.anchor(), phrases.of("changes.title")),
                Paragraph.of(Role.BODY, String.join(" ", sentences)));
    }

    private List<Block> deviations() {
        Table table = deviationTable();
        return table.rows().isEmpty() ? List.of() : List.of(new Block.TableBlock(table));
    }

    private Table deviationTable() {
        String id = numbering.table();
        String column = kind.equals("plan") ? "budget" : "actual";
        figures.note(id, "actual", subject, scheme, queries().stream()
                .filter(query -> query.key().equals(column)).findFirst().orElseThrow());
        List<Deviation> all = new ArrayList<>();
        for (LineScheme.Line line : scheme.detailsOf(result.key())) {
            expected(line.key()).ifPresent(expected -> all.add(new Deviation(
                    line.key(), subject.text(line.label()), expected, answer.of(column).of(line.key()))));
        }
        List<List<String>> heads = List.of(
                lines("front." + kind + ".expected"), lines("front." + kind + ".compared"), lines("front.difference"));
        String title = subject.fill(phrases.of("front." + kind + ".deviations.title"));
        String caption = subject.fill(phrases.of("front." + kind + ".deviations.caption"));
        return new Deviations(id, title, caption, heads, phrases.of("front." + kind + ".formula"), subject.settings().materiality().amount(), all)
                .toTable(phrases.of("line"), List.of(subject.fill(phrases.of("front." + kind + ".note"))));
    }

    /** A head of one line or two. */
    private List<String> lines(String key) {
        return List.of(subject.fill(phrases.of(key)).split("\\|"));
    }

    /** What was to be expected of a line; empty where that can't be said. */
    private Optional<Money> expected(String line) {
        LineAmounts budget = answer.of("budget");
        return switch (kind) {
            case "plan" -> answer.given("budget-before") ? Optional.of(answer.of("budget-before").of(line)) : Optional.empty();
            case "closing" -> Optional.of(budget.of(line));
            default -> {
                Money whole = answer.of("before-year").of(line);
                yield whole.isZero()
                        ? Optional.empty()
                        : Optional.of(Prints.share(budget.of(line), answer.of("before").of(line), whole));
            }
        };
    }
}
