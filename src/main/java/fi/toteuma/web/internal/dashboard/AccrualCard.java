package fi.toteuma.web.internal.dashboard;

import fi.toteuma.dashboard.LineFigures;
import fi.toteuma.dashboard.Pace;
import fi.toteuma.dashboard.UnitFinances;
import fi.toteuma.kernel.Wording;
import fi.toteuma.web.internal.page.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much of each line has come, beside last year: one row a line, solid dot this year, hollow dot last year. */
public final class AccrualCard {

    private static final BigDecimal LAST_MONTH = BigDecimal.valueOf(12);

    private final List<LineFigures> lines;
    private final YearMonth month;
    private final Words words;
    private final Printed printed;

    AccrualCard(UnitFinances finances, YearMonth month, Words words, Printed printed) {
        this.lines = finances.lines().stream()
                .filter(line -> Stream.of(line.actual(), line.budget(), line.before(), line.yearBefore())
                        .flatMap(each -> each.stream())
                        .anyMatch(money -> !money.isZero()))
                .toList();
        this.month = month;
        this.words = words;
        this.printed = printed;
    }

    /**
     * @param now where this year's dot lies, per cent of the drawing's width
     * @param before where last year's lies; null where it can't be said
     */
    public record Row(Wording label, String now, @Nullable String before, Figure share, Figure shareBefore) {}

    /** A line's amounts and shares in print. */
    public record TableRow(
            Wording label, Figure budget, Figure actual, Figure share, Figure before, Figure yearBefore, Figure shareBefore) {}

    public String title() {
        Pace income = Pace.of(lines, false);
        Pace costs = Pace.of(lines, true);
        if (isClosing() || income == Pace.NONE && costs == Pace.NONE) {
            return words.of("dashboard.accrual.alone");
        }
        return words.of("dashboard.accrual." + name(income) + "." + name(costs));
    }

    private static String name(Pace pace) {
        return pace.name().toLowerCase(Locale.ROOT);
    }

    public String year() {
        return String.valueOf(month.getYear());
    }

    public String yearBefore() {
        return String.valueOf(month.getYear() - 1);
    }

    public String span() {
        return Months.span(month.getMonthValue(), month.getYear());
    }

    public String spanBefore() {
        return Months.span(month.getMonthValue(), month.getYear() - 1);
    }

    /** Lines with a share of the budget, the largest change from last year first. */
    public List<Row> rows() {
        Scale scale = scale();
        return drawn().sorted(Comparator.comparing(this::change).reversed())
                .map(line -> new Row(
                        line.label(), scale.at(line.share().orElseThrow()), before(line).map(scale::at).orElse(null),
                        share(line), shareBefore(line)))
                .toList();
    }

    private Stream<LineFigures> drawn() {
        return lines.stream().filter(line -> line.share().isPresent());
    }

    /** At the year's end every earlier year has come to its whole: there is nothing to compare. */
    public boolean isClosing() {
        return month.getMonthValue() == 12;
    }

    private Optional<BigDecimal> before(LineFigures line) {
        return isClosing() ? Optional.empty() : line.shareBefore();
    }

    private BigDecimal change(LineFigures line) {
        return before(line).map(before -> line.share().orElseThrow().subtract(before).abs()).orElse(BigDecimal.ZERO);
    }

    public Scale scale() {
        return Scale.over(Stream.concat(
                        Stream.of(even()), drawn().flatMap(line -> Stream.concat(line.share().stream(), before(line).stream())))
                .toList());
    }

    public String evenAt() {
        return scale().at(even());
    }

    /** The share of the year that has gone, whole per cent. */
    public String evenPrinted() {
        return String.valueOf(even().setScale(0, RoundingMode.HALF_UP));
    }

    private BigDecimal even() {
        return BigDecimal.valueOf(100L * month.getMonthValue()).divide(LAST_MONTH, 2, RoundingMode.HALF_UP);
    }

    public List<TableRow> table() {
        return lines.stream()
                .map(line -> new TableRow(
                        line.label(), printed.amount(line.budget(), line.key(), FigureLinks.BUDGET, "dashboard.missing"),
                        printed.amount(line.actual(), line.key(), FigureLinks.ACTUAL, "dashboard.not-booked"), share(line),
                        printed.amount(line.before(), line.key(), FigureLinks.BEFORE, "dashboard.missing"),
                        printed.amount(line.yearBefore(), line.key(), FigureLinks.YEAR_BEFORE, "dashboard.missing"),
                        shareBefore(line)))
                .toList();
    }

    private Figure share(LineFigures line) {
        return printed.share(line.actual(), line.budget(), line.key(), FigureLinks.SHARE);
    }

    private Figure shareBefore(LineFigures line) {
        return printed.share(line.before(), line.yearBefore(), line.key(), FigureLinks.SHARE_BEFORE);
    }
}
