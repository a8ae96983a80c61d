package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Block.Span;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.goals.MeasureValue;
import fi.toteuma.indicators.Series;
import fi.toteuma.indicators.SeriesValue;
import fi.toteuma.kernel.Money;
import fi.toteuma.narrative.LiveFigure;
import fi.toteuma.reporting.Amounts;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.assembly.FigureSource.Answer;
import fi.toteuma.reporting.internal.layout.Layout.Source.Measured;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Figures that texts refer to, from the same cents as the tables (report-quality point 21): amounts in whole euros, shares in per
 * cent with the decimals of the column that shows the same share, half up, once.
 */
final class LiveFigures {

    private static final String NBSP = "\u00a0";

    /** What is asked for together: the rest has to be given by each unit below, which is a question of its own. */
    private static final List<String> TOGETHER = List.of(Amounts.ACTUAL, Amounts.BUDGET, Amounts.BEFORE, Amounts.YEAR_BEFORE);

    /** What a text may ask of a line, and the question to the figures behind it: measure, year, month. */
    static final Map<String, Measured> MEASURES = Map.of(
            Amounts.ACTUAL, new Measured("actual", "n", "m"),
            Amounts.BUDGET, new Measured("amended-budget", "n", "12"),
            Amounts.ORIGINAL_BUDGET, new Measured("original-budget", "n", "12"),
            Amounts.FORECAST, new Measured("forecast", "n", "12"),
            Amounts.BEFORE, new Measured("comparative", "n-1", "m"),
            Amounts.YEAR_BEFORE, new Measured("comparative", "n-1", "12"));

    private final FigureSource source;
    private final Sources sources;
    private final Content content;
    private final Map<Question, Answer> answers = new HashMap<>();

    /** A unit is asked about once a scheme, however many figures texts take of it. */
    private record Question(String unit, String scheme, List<String> what) {}

    LiveFigures(FigureSource source, Sources sources, Content content) {
        this.source = source;
        this.sources = sources;
        this.content = content;
    }

    /** The figure as printed; a marked gap where there is none. */
    Span span(Subject subject, LiveFigure figure) {
        Optional<Span> found =
                switch (figure.kind()) {
                    case "figure" -> figure(subject, figure.name().split("/"));
                    case "series" -> series(subject, figure.name());
                    case "measure" -> measure(subject, figure.name());
                    default -> Optional.empty();
                };
        return found.orElseGet(() -> new Span(
                subject.phrases().of("live.missing", figure.kind() + ":" + figure.name()), true, "", subject.language()));
    }

    private Optional<Span> figure(Subject about, String[] parts) {
        if (parts.length != 3) {
            return Optional.empty();
        }
        String unit = parts[0].equals("self") ? about.unit() : parts[0];
        if (about.tree().find(unit).isEmpty()) {
            return Optional.empty();
        }
        Subject subject = about.of(unit);
        return Line.of(subject, parts[1]).flatMap(line -> switch (parts[2]) {
            case "utilisation" -> share(subject, line);
            case "remaining", "variance" -> difference(subject, line);
            default -> amount(subject, line, parts[2]).map(money -> new Span(euros(subject, money), false, noted(subject, line, parts[2])));
        });
    }

    /** A share of a zero budget is what the tables print for it. */
    private Optional<Span> share(Subject subject, Line line) {
        Optional<Money> actual = amount(subject, line, "actual");
        return actual.flatMap(part -> amount(subject, line, "budget").map(whole -> new Span(
                share(subject, line.scheme(), part, whole), false, noted(subject, line, Amounts.ACTUAL, Amounts.BUDGET))));
    }

    private static String share(Subject subject, LineScheme scheme, Money part, Money whole) {
        String nothing = subject.notation().shareOfNothing();
        if (whole.isZero() && nothing != null) {
            return nothing;
        }
        int decimals = new ShareDecimals(subject).of(scheme);
        String number = whole.isZero()
                ? subject.notation().number(BigDecimal.ZERO, decimals)
                : new Prints(subject.notation()).percent(part, whole, decimals);
        return number + NBSP + "%";
    }

    /** What is left of a budget, or how far from it: without a sign, because a sentence says which way. */
    private Optional<Span> difference(Subject subject, Line line) {
        Optional<Money> actual = amount(subject, line, "actual");
        return amount(subject, line, "budget").flatMap(budget -> actual.map(part ->
                new Span(euros(subject, budget.minus(part).abs()), false, noted(subject, line, Amounts.ACTUAL, Amounts.BUDGET))));
    }

    private String euros(Subject subject, Money money) {
        return subject.phrases().of("live.euros", new Prints(subject.notation()).euros(money));
    }

    /** For formulas: years and months other than the document's own; empty too where there are no facts of such a year. */
    Optional<Money> amount(Subject about, String unit, String lineName, String what, int year, int through) {
        Measured measured = MEASURES.get(what);
        if (measured == null || about.tree().find(unit).isEmpty()) {
            return Optional.empty();
        }
        int asked = measured.year().equals("n") ? year : year - 1;
        String month = measured.through().equals("m") ? String.valueOf(through) : measured.through();
        String measure = what.equals("actual") && asked != about.order().year() ? "comparative" : measured.measure();
        Subject subject = about.of(unit);
        return Line.of(subject, lineName).flatMap(line -> {
            FigureQuery query = new Queries(subject).query("live", new Measured(measure, String.valueOf(asked), month), Optional.empty());
            Answer answer = source.lines(subject, line.scheme(), List.of(query));
            return answer.given("live") ? Optional.of(answer.of("live").of(line.key())) : Optional.empty();
        });
    }

    /** Unit, line and measure in words; empty where one of them isn't known. */
    Optional<String> name(Subject about, String unit, String lineName, String what) {
        if (!MEASURES.containsKey(what) || about.tree().find(unit).isEmpty()) {
            return Optional.empty();
        }
        return Line.of(about.of(unit), lineName).map(line -> about.phrases().of(
                "live.name", about.unitName(unit), about.text(line.scheme().line(line.key()).label()), about.phrases().of("live.source." + what)));
    }

    private Optional<Money> amount(Subject subject, Line line, String what) {
        return Optional.ofNullable(MEASURES.get(what)).flatMap(measured -> {
            Answer answer = answer(subject, line, what);
            boolean needed = Queries.required(measured.measure()).isPresent();
            return needed && !answer.given(what) ? Optional.empty() : Optional.of(answer.of(what).of(line.key()));
        });
    }

    private Answer answer(Subject subject, Line line, String what) {
        List<String> all = TOGETHER.contains(what) ? TOGETHER : List.of(what);
        return answers.computeIfAbsent(
                new Question(subject.unit(), line.scheme().key(), all),
                question -> source.lines(subject, line.scheme(), all.stream().map(each -> query(subject, each)).toList()));
    }

    private static FigureQuery query(Subject subject, String what) {
        return new Queries(subject).query(what, MEASURES.get(what), Optional.empty());
    }

    private String noted(Subject subject, Line line, String... what) {
        return sources.noteLive(
                subject, line.scheme(), Arrays.stream(what).map(each -> query(subject, each)).toList(), line.key(),
                Arrays.stream(what).map(each -> subject.phrases().of("live.source." + each)).collect(Collectors.joining(", ")),
                subject.text(line.scheme().line(line.key()).label()));
    }

    private Optional<Span> series(Subject subject, String code) {
        Optional<Series> series = content.series().stream().filter(one -> one.code().equals(code)).findFirst();
        LocalDate day = subject.asOf();
        Optional<SeriesValue> latest = content.seriesValues().stream()
                .filter(one -> one.series().equals(code) && !one.date().isAfter(day))
                .reduce((earlier, later) -> later);
        return series.flatMap(one -> latest.map(value -> new Span(
                subject.notation().number(value.value(), one.decimals()), false,
                sources.noteLive("series", code + " " + value.date(), words(
                        subject.text(one.name()), Placeholders.date(value.date()), one.source(), value.note())))));
    }

    private Optional<Span> measure(Subject subject, String code) {
        return content.measureValues().stream()
                .filter(one -> one.measure().equals(code))
                .reduce((earlier, later) -> later)
                .map(value -> new Span(
                        subject.notation().number(value.value(), Math.max(0, value.value().stripTrailingZeros().scale())), false,
                        sources.noteLive("measure", code + " " + value.date(), words(
                                measureName(subject, code), Placeholders.date(value.date()), value.recordedBy(), value.evidence()))));
    }

    /** Its title, its target where it has none; its code where no goal has it. */
    private String measureName(Subject subject, String code) {
        return content.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> measure.code().equals(code))
                .map(measure -> subject.text(measure.title()).isEmpty() ? subject.text(measure.target()) : subject.text(measure.title()))
                .findFirst()
                .orElse(code);
    }

    private static String words(String... words) {
        return Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    /** A line of one of the document's schemes: {@code toimintakate}, or {@code short:netto}. */
    private record Line(LineScheme scheme, String key) {

        static Optional<Line> of(Subject subject, String written) {
            int colon = written.indexOf(':');
            String scheme = colon < 0 ? "statement" : written.substring(0, colon);
            String key = written.substring(colon + 1);
            if (!subject.order().schemes().containsKey(scheme)) {
                return Optional.empty();
            }
            LineScheme found = subject.scheme("@" + scheme);
            return found.lines().stream().anyMatch(line -> line.key().equals(key)) ? Optional.of(new Line(found, key)) : Optional.empty();
        }
    }
}
