package fi.toteuma.web.internal.dashboard;

import fi.toteuma.dashboard.Accrual;
import fi.toteuma.dashboard.UnitFinances;
import fi.toteuma.kernel.Wording;
import fi.toteuma.web.internal.page.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The result's accrual month by month: this year of its budget, earlier years of their own end. */
public final class MonthsCard {

    private final UnitFinances finances;
    private final YearMonth month;
    private final Words words;
    private final Printed printed;
    private final List<Series> series;

    MonthsCard(UnitFinances finances, YearMonth month, Words words, Printed printed) {
        this.finances = finances;
        this.month = month;
        this.words = words;
        this.printed = printed;
        this.series = Stream.concat(
                        Stream.of(series(finances.now(), Kind.NOW)), finances.earlier().stream().map(year -> series(year, kind(year))))
                .filter(one -> !one.points().isEmpty())
                .toList();
    }

    /** How a year is drawn. */
    public enum Kind {
        NOW,
        LAST_YEAR,
        EARLIER
    }

    /** A year's shares at the ends of its months, in per cent. */
    public record Series(int year, Kind kind, List<Point> points) {

        Optional<BigDecimal> at(int month) {
            return points.stream().filter(point -> point.month() == month).map(Point::share).findFirst();
        }
    }

    public record Point(int month, BigDecimal share) {}

    /** A straight piece between two months that follow each other. */
    public record Piece(String x1, String y1, String x2, String y2) {}

    private Kind kind(Accrual year) {
        return year.year() == month.getYear() - 1 ? Kind.LAST_YEAR : Kind.EARLIER;
    }

    private Series series(Accrual accrual, Kind kind) {
        return new Series(accrual.year(), kind, IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(at -> (kind == Kind.NOW ? accrual.share(at, finances.result().budget()) : accrual.shareOfYear(at))
                        .map(share -> new Point(at, share))
                        .stream())
                .toList());
    }

    public Wording line() {
        return finances.result().label();
    }

    public List<Series> series() {
        return series;
    }

    /** Whether there is an earlier year to compare with. */
    public boolean isCompared() {
        return series.stream().anyMatch(one -> one.kind() != Kind.NOW);
    }

    /** Years with figures that can't be compared, in words; empty where there are none. */
    public Optional<String> incomparable() {
        return finances.incomparable().isEmpty()
                ? Optional.empty()
                : Optional.of(finances.incomparable().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    /** This year's share beside the other years' at the month, as far as they are known. */
    public String title() {
        Optional<BigDecimal> now = share(month.getYear());
        // by its end every earlier year has come to its whole
        Optional<BigDecimal> before = month.getMonthValue() == 12 ? Optional.empty() : share(month.getYear() - 1);
        if (now.isPresent() && before.isPresent()) {
            return words.of("dashboard.months.title", words.month(month.getMonthValue()), printed.percent(now), printed.percent(before));
        }
        return now.map(share -> words.of("dashboard.months.title.alone", words.month(month.getMonthValue()), printed.percent(share)))
                .orElseGet(() -> words.of("dashboard.months.title.none"));
    }

    private Optional<BigDecimal> share(int year) {
        return series.stream().filter(one -> one.year() == year).findFirst().flatMap(one -> one.at(month.getMonthValue()));
    }

    public Scale scale() {
        return Scale.over(series.stream().flatMap(one -> one.points().stream()).map(Point::share).toList());
    }

    /** Where a month's end lies across. */
    public String x(int ofMonth) {
        return Scale.part(BigDecimal.valueOf(ofMonth), BigDecimal.valueOf(12));
    }

    public String y(BigDecimal share) {
        return scale().height(share);
    }

    public List<Piece> pieces(Series of) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < of.points().size(); i++) {
            Point from = of.points().get(i - 1);
            Point to = of.points().get(i);
            if (to.month() == from.month() + 1) {
                pieces.add(new Piece(x(from.month()), y(from.share()), x(to.month()), y(to.share())));
            }
        }
        return pieces;
    }

    /** A year's share at a month's end in print; a dash where it isn't known. */
    public String print(Series of, int ofMonth) {
        return printed.percent(of.at(ofMonth));
    }

    /** For a script: a number with a point, empty where there is none. */
    public String plain(Series of, int ofMonth) {
        return of.at(ofMonth).map(BigDecimal::toPlainString).orElse("");
    }

    public boolean isShownMonth(int ofMonth) {
        return ofMonth == month.getMonthValue();
    }
}
