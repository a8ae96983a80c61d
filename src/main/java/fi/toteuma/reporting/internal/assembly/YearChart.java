package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.Mark;
import fi.toteuma.document.Chart.YearBar;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.internal.assembly.FigureSource.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The result year by year: closed years, this year's budget or actual, its forecast, plan years. */
final class YearChart {

    private static final int MILLION = 1_000_000;

    private final Subject subject;
    private final FigureSource source;
    private final Numbering numbering;
    private final Phrases phrases;
    /** Signs of the bars: net costs and net incomes side by side would look the same. */
    private final Set<Integer> sides = new HashSet<>();

    YearChart(Subject subject, FigureSource source, Numbering numbering) {
        this.subject = subject;
        this.source = source;
        this.numbering = numbering;
        this.phrases = subject.phrases();
    }

    Optional<Chart> chart(LineScheme scheme) {
        Answer answer = source.lines(subject, scheme, queries());
        String result = scheme.result().key();
        List<YearBar> bars = new ArrayList<>();
        sides.clear();
        boolean restated = subject.order().restatedComparatives();
        for (int back = restated ? 1 : 3; back >= (isPlan() ? 2 : 1); back--) {
            if (isWholeYear(answer, result, back)) {
                add(bars, year() - back, restated ? "year.restated" : "year.closed", Mark.ACTUAL, answer.of("y" + back).of(result));
            }
        }
        if (isPlan() && !answer.of("budget-before").of(result).isZero()) {
            add(bars, year() - 1, "year.budget", Mark.PLAN, answer.of("budget-before").of(result));
        }
        int compared = bars.size() - 1;
        if (!answer.of("budget").of(result).isZero()) {
            add(bars, year(), "year.budget", Mark.PLAN, answer.of("budget").of(result));
        }
        if (!isPlan() && subject.order().through() == 12 && isWholeYear(answer, result, 0)) {
            add(bars, year(), "year.closed", Mark.ACTUAL, answer.of("y0").of(result));
        }
        int finding = bars.size() - 1;
        if (answer.given("forecast")) {
            add(bars, year(), "year.forecast", Mark.FORECAST, answer.of("forecast").of(result));
        }
        for (int ahead = 1; ahead <= 3; ahead++) {
            if (answer.given("plan" + ahead)) {
                add(bars, year() + ahead, "year.plan", Mark.PLAN, answer.of("plan" + ahead).of(result));
            }
        }
        boolean comparable = compared >= 0 && finding > compared && sides.size() < 2;
        return comparable ? Optional.of(chart(bars, bars.get(compared), bars.get(finding), scheme)) : Optional.empty();
    }

    /** A plan is made before its year: it knows no actual of the year before. */
    private boolean isPlan() {
        return subject.order().through() == 12 && subject.asOf().isBefore(Subject.lastDay(year()));
    }

    private List<FigureQuery> queries() {
        List<FigureQuery> queries = new ArrayList<>();
        for (int back = 0; back <= 3; back++) {
            String year = back == 0 ? "n" : "n-" + back;
            queries.add(Charts.query(subject, "y" + back, "comparative", year, "12"));
            queries.add(Charts.query(subject, "e" + back, "comparative", year, "11"));
        }
        queries.add(Charts.query(subject, "budget", "amended-budget", "n", "12"));
        queries.add(Charts.query(subject, "budget-before", "amended-budget", "n-1", "12"));
        queries.add(Charts.query(subject, "forecast", "forecast", "n", "12"));
        for (int ahead = 1; ahead <= 3; ahead++) {
            queries.add(Charts.query(subject, "plan" + ahead, "plan", "n+" + ahead, "12"));
        }
        return queries;
    }

    /** Whether the ledger holds the year to its end: December has brought something. */
    private boolean isWholeYear(Answer answer, String result, int back) {
        boolean ended = year() - back < subject.asOf().getYear() || subject.asOf().getMonthValue() == 12;
        return ended && !answer.of("y" + back).of(result).equals(answer.of("e" + back).of(result));
    }

    private int year() {
        return subject.order().year();
    }

    private void add(List<YearBar> bars, int year, String sublabel, Mark mark, Money amount) {
        if (!amount.isZero()) {
            sides.add(amount.signum());
        }
        bars.add(new YearBar(
                String.valueOf(year), phrases.of(sublabel), mark,
                amount.abs().amount(), subject.notation().number(amount.abs().in(MILLION, 1), 1)));
    }

    private Chart chart(List<YearBar> bars, YearBar before, YearBar last, LineScheme scheme) {
        BigDecimal growth = before.value().signum() == 0
                ? BigDecimal.ZERO
                : Prints.growth(new Money(last.value()), new Money(before.value()));
        String key = "chart.by-year." + direction(growth, last, before);
        String id = numbering.chart();
        return new Chart(
                id,
                numbering.numberedChart(phrases.of(
                        key, capital(last.sublabel()) + " " + last.label(), growth.abs().toPlainString(), before.sublabel() + " " + before.label())),
                phrases.of("chart.by-year.subtitle", subject.text(scheme.result().label())),
                String.join("; ", bars.stream().map(bar -> bar.label() + " " + bar.sublabel() + " " + bar.printed()).toList()) + ".",
                subject.order().restatedComparatives() ? phrases.of("chart.by-year.restated") : "",
                new Chart.Figure.Years(bars, -1, "", ""));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String direction(BigDecimal growth, YearBar last, YearBar before) {
        if (growth.signum() == 0) {
            return last.value().compareTo(before.value()) == 0 ? "same" : "nearly";
        }
        return growth.signum() > 0 ? "more" : "less";
    }
}
