package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Block;
import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.Bar;
import fi.toteuma.document.Chart.Mark;
import fi.toteuma.document.Table;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.calc.LineAmounts;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.internal.assembly.Deviations.Deviation;
import fi.toteuma.reporting.internal.assembly.FigureSource.Answer;
import fi.toteuma.reporting.internal.layout.BlockSpec.FrontSpec;
import fi.toteuma.reporting.internal.layout.Layout.Source.Measured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Page one: the finding in a sentence, the result beside plan and forecast, the five largest deviations.
 *
 * <p>Interim: deviations from what was to be expected by now, the amended budget × last year's share by the same month
 * (season is then taken out). Closing: from the amended budget. Plan: changes from the budget of the year before.
 */
final class FrontPage {

    private final Subject subject;
    private final FigureSource source;
    private final GroupFigures figures;
    private final Numbering numbering;
    private final String kind;
    private final LineScheme scheme;
    private final LineScheme.Line result;
    private final Phrases phrases;
    private final Prints prints;
    private final Answer answer;
    private final Lead lead;

    FrontPage(Subject subject, FigureSource source, GroupFigures figures, Numbering numbering, FrontSpec spec) {
        this.subject = subject;
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
        Table deviations = deviations();
        if (!deviations.rows().isEmpty()) {
            blocks.add(new Block.TableBlock(deviations));
        }
        if (!kind.equals("plan")) {
            blocks.addAll(new LedgerNote(subject, source).blocks());
        }
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
        String millions = prints.millions(amount(kind.equals("plan") ? "budget" : "actual"));
        String title = lead.phrase("heading", millions, String.valueOf(year()));
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

    private Table deviations() {
        String id = numbering.table();
        String column = kind.equals("plan") ? "budget" : "actual";
        figures.note(id, "actual", subject, scheme, queries().stream()
                .filter(query -> query.key().equals(column)).findFirst().orElseThrow());
        List<Deviation> all = new ArrayList<>();
        for (LineScheme.Line line : scheme.detailsOf(result.key())) {
            expected(line.key()).ifPresent(expected -> all.add(new Deviation(
                    line.key(), subject.text(line.label()), expected, answer.of(column).of(line.key()))));
        }
        List<String> heads = List.of(
                subject.fill(phrases.of("front." + kind + ".expected")), subject.fill(phrases.of("front." + kind + ".compared")),
                phrases.of("front.difference"));
        String title = subject.fill(phrases.of("front." + kind + ".deviations.title"));
        return new Deviations(id, title, subject.unitName(subject.unit()), heads, phrases.of("front." + kind + ".formula"), all)
                .toTable(phrases.of("line"), List.of(subject.fill(phrases.of("front." + kind + ".note"))));
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
