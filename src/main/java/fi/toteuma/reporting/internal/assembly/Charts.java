package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Block;
import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.DotRow;
import fi.toteuma.document.Chart.Pair;
import fi.toteuma.document.Notation;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.finance.calc.LineScheme.Line;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.internal.assembly.FigureSource.Answer;
import fi.toteuma.reporting.internal.layout.BlockSpec.ChartSpec;
import fi.toteuma.reporting.internal.layout.Layout.Source.Measured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Charts where people would rather look. Each one's title states what it shows; nothing to show, no chart. */
final class Charts {

    private final Subject subject;
    private final FigureSource source;
    private final Numbering numbering;
    private final Phrases phrases;
    private final Prints prints;

    Charts(Subject subject, FigureSource source, Numbering numbering) {
        this.subject = subject;
        this.source = source;
        this.numbering = numbering;
        this.phrases = subject.phrases();
        this.prints = new Prints(subject.notation());
    }

    List<Block> blocks(ChartSpec spec) {
        LineScheme scheme = subject.scheme(subject.layout().rows().get(spec.rows()).scheme());
        Optional<Chart> chart =
                switch (spec.kind()) {
                    case "budget-by-line" -> budgetByLine(scheme);
                    case "accrual" -> accrual(scheme);
                    case "by-unit" -> byUnit(scheme);
                    case "by-year" -> new YearChart(subject, source, numbering).chart(scheme);
                    default -> throw new IllegalArgumentException("unknown chart " + spec.kind());
                };
        return chart.map(found -> List.<Block>of(new Block.ChartBlock(found))).orElse(List.of());
    }

    private List<FigureQuery> queries(Subject of) {
        return List.of(
                query(of, "actual", "actual", "n", "m"),
                query(of, "budget", "amended-budget", "n", "12"),
                query(of, "before", "comparative", "n-1", "m"),
                query(of, "before-year", "comparative", "n-1", "12"));
    }

    static FigureQuery query(Subject of, String key, String measure, String year, String through) {
        return new Queries(of).query(key, new Measured(measure, year, through), Optional.empty());
    }

    private Optional<Chart> budgetByLine(LineScheme scheme) {
        Answer answer = source.lines(subject, scheme, queries(subject));
        List<Pair> pairs = scheme.detailsOf(scheme.result().key()).stream()
                .filter(line -> answer.of("budget").of(line.key()).signum() < 0)
                .sorted(Comparator.comparing(line -> answer.of("budget").of(line.key())))
                .map(line -> pair(
                        subject.text(line.label()), answer.of("actual").of(line.key()), answer.of("budget").of(line.key())))
                .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairChart("by-line", pairs, pairs));
    }

    private Optional<Chart> byUnit(LineScheme scheme) {
        List<Pair> pairs = new ArrayList<>();
        List<Pair> costs = new ArrayList<>();
        for (String child : subject.children().toList()) {
            Answer answer = source.lines(subject.of(child), scheme, queries(subject.of(child)));
            Money budget = answer.of("budget").of(scheme.result().key());
            if (!budget.isZero()) {
                String name = subject.unitName(child);
                pairs.add(pair(
                        budget.signum() < 0 ? name : phrases.of("chart.by-unit.income-unit", name),
                        answer.of("actual").of(scheme.result().key()), budget));
                if (budget.signum() < 0) {
                    costs.add(pairs.getLast());
                }
            }
        }
        if (pairs.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(costs.isEmpty() ? pairChart("by-unit.income", pairs, pairs) : pairChart("by-unit", pairs, costs));
    }

    /** Lengths are in the budget's direction: what went the other way has none, and its minus is printed. */
    private Pair pair(String label, Money actual, Money budget) {
        Money directed = budget.signum() < 0 ? actual.negate() : actual;
        return new Pair(
                label, directed.signum() < 0 ? BigDecimal.ZERO : directed.amount(), budget.abs().amount(),
                prints.percent(actual, budget) + "\u00A0%", prints.euros(directed), prints.euros(budget.abs()));
    }

    /** @param largest the title is about the largest of these */
    private Chart pairChart(String kind, List<Pair> pairs, List<Pair> largest) {
        Pair first = largest.stream().max(Comparator.comparing(Pair::budget)).orElseThrow();
        String key = "chart." + kind;
        String share = first.budget().signum() == 0
                ? "0"
                : prints.wholePercent(new Money(first.actual()), new Money(first.budget()));
        String id = numbering.chart();
        return new Chart(
                id,
                numbering.numberedChart(phrases.of(key + ".title", first.label(), share)),
                subject.fill(phrases.of(key + ".subtitle", subject.unitName(subject.unit()))),
                String.join("; ", pairs.stream().map(pair -> pair.label() + ": " + pair.printedActual() + " / "
                        + pair.printedBudget() + ", " + pair.printedShare()).toList()) + ".",
                "",
                new Chart.Figure.ActualInBudget(pairs, List.of(phrases.of("chart.actual"), phrases.of("chart.budget"))));
    }

    private Optional<Chart> accrual(LineScheme scheme) {
        Answer answer = source.lines(subject, scheme, queries(subject));
        List<DotRow> dots = new ArrayList<>();
        Money[] income = sums();
        Money[] costs = sums();
        for (Line line : scheme.detailsOf(scheme.result().key())) {
            Money budget = answer.of("budget").of(line.key());
            Money year = answer.of("before-year").of(line.key());
            if (budget.isZero() || year.isZero()) {
                continue;
            }
            Money actual = answer.of("actual").of(line.key());
            Money before = answer.of("before").of(line.key());
            add(budget.signum() > 0 ? income : costs, actual, budget, before, year);
            dots.add(new DotRow(
                    subject.text(line.label()), share(actual, budget), share(before, year),
                    prints.percent(actual, budget), prints.percent(before, year)));
        }
        dots.sort(Comparator.comparing((DotRow dot) -> dot.now().subtract(dot.before()).abs()).reversed());
        return dots.isEmpty() ? Optional.empty() : Optional.of(dotChart(dots, pace(income) + "." + pace(costs)));
    }

    private Chart dotChart(List<DotRow> dots, String finding) {
        String id = numbering.chart();
        BigDecimal even = Prints.evenAccrual(subject.order().through());
        return new Chart(
                id,
                numbering.numberedChart(phrases.of("chart.accrual." + finding)),
                subject.fill(phrases.of("chart.accrual.subtitle")),
                String.join("; ", dots.stream().map(dot -> dot.label() + ": " + dot.printedNow() + " (" + dot.printedBefore() + ")").toList()) + ".",
                "",
                new Chart.Figure.Dots(
                        dots, even, phrases.of("chart.accrual.even", subject.notation().number(even, 0)),
                        subject.fill(phrases.of("chart.accrual.head"))));
    }

    private static Money[] sums() {
        return new Money[] {Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO};
    }

    private static void add(Money[] sums, Money... amounts) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i].plus(amounts[i]);
        }
    }

    /** faster, slower or none, compared with last year's share by the same month. */
    private static String pace(Money[] sums) {
        if (sums[1].isZero() || sums[3].isZero()) {
            return "none";
        }
        int order = share(sums[0], sums[1]).compareTo(share(sums[2], sums[3]));
        return order == 0 ? "even" : order > 0 ? "faster" : "slower";
    }

    private static BigDecimal share(Money part, Money whole) {
        return Notation.percent(part, whole, 2);
    }
}
