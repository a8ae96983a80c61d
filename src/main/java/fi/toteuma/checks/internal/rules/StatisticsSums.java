package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.Place;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.indicators.Statistic;
import fi.toteuma.indicators.Statistic.Role;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shares of a table of statistics don't make 100 per cent, or a sum isn't what stands above it; rounding is allowed for. */
final class StatisticsSums implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A column of a table. */
    private record Column(String unit, String table, String heading) {}

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public String source() {
        return "Domain, section 5";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        Map<Column, List<Statistic>> columns = new LinkedHashMap<>();
        for (Statistic one : report.subject().content().statistics()) {
            if (report.unit(one.unit()).isPresent()) {
                columns.computeIfAbsent(new Column(one.unit(), one.table(), one.heading()), key -> new ArrayList<>()).add(one);
            }
        }
        List<Finding> findings = new ArrayList<>();
        columns.forEach((column, cells) -> {
            shares(report, column, cells).ifPresent(findings::add);
            findings.addAll(sums(report, column, cells));
        });
        return findings;
    }

    private Optional<Finding> shares(ReportUnderCheck report, Column column, List<Statistic> cells) {
        List<Statistic> shares = cells.stream().filter(cell -> cell.role() == Role.SHARE).toList();
        if (shares.size() < 2 || isMissingOne(shares)) {
            return Optional.empty();
        }
        BigDecimal sum = sum(shares).setScale(decimals(shares), RoundingMode.UNNECESSARY);
        return isWithinRounding(sum.subtract(HUNDRED), shares, 0)
                ? Optional.empty()
                : Optional.of(finding(
                        report, column, "shares",
                        List.of(Said.count(shares.size()), new Said.Percent(sum), new Said.Percent(HUNDRED.subtract(sum).abs()))));
    }

    private List<Finding> sums(ReportUnderCheck report, Column column, List<Statistic> cells) {
        List<Finding> findings = new ArrayList<>();
        List<Statistic> all = new ArrayList<>();
        List<Statistic> sinceSum = new ArrayList<>();
        for (Statistic cell : cells) {
            if (cell.role() == Role.DETAIL) {
                all.add(cell);
                sinceSum.add(cell);
            } else if (cell.role() == Role.SUM) {
                sum(report, column, cell, sinceSum, all).ifPresent(findings::add);
                sinceSum.clear();
            }
        }
        return findings;
    }

    /** Either of what stands since the sum before, or of everything above. */
    private Optional<Finding> sum(ReportUnderCheck report, Column column, Statistic cell, List<Statistic> sinceSum, List<Statistic> all) {
        List<Statistic> parts = sinceSum.isEmpty() ? all : sinceSum;
        if (cell.value().isEmpty() || parts.isEmpty() || isMissingOne(all)) {
            return Optional.empty();
        }
        BigDecimal given = cell.value().get();
        boolean holds = isWithinRounding(given.subtract(sum(parts)), parts, 1) || isWithinRounding(given.subtract(sum(all)), all, 1);
        return holds
                ? Optional.empty()
                : Optional.of(finding(
                        report, column, "sum",
                        List.of(new Said.Text(cell.row()), new Said.Number(shown(given)), new Said.Number(shown(sum(parts))))));
    }

    private static int decimals(List<Statistic> cells) {
        return cells.stream().mapToInt(cell -> shown(cell.value().orElseThrow()).scale()).max().orElse(0);
    }

    private static BigDecimal shown(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static boolean isMissingOne(List<Statistic> cells) {
        return cells.stream().anyMatch(cell -> cell.value().isEmpty());
    }

    private static BigDecimal sum(List<Statistic> cells) {
        return cells.stream().map(cell -> cell.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whole numbers of anything but per cent are exact; of others each may be half of its last decimal off. */
    private static boolean isWithinRounding(BigDecimal difference, List<Statistic> cells, int more) {
        int decimals = decimals(cells);
        boolean exact = decimals == 0 && cells.stream().noneMatch(cell -> cell.measuredIn().in(Language.FI).startsWith("%"));
        BigDecimal allowed = HALF.scaleByPowerOfTen(-decimals).multiply(BigDecimal.valueOf((long) cells.size() + more));
        return difference.abs().compareTo(exact ? BigDecimal.ZERO : allowed) <= 0;
    }

    private Finding finding(ReportUnderCheck report, Column column, String variant, List<Said> values) {
        Wording name = report.subject().statistics().getOrDefault(column.table(), Wording.of(column.table()));
        Place place = new Place(
                Place.Kind.STATISTICS, String.join("/", column.unit(), column.table(), column.heading()),
                List.of(new Said.Name(name), new Said.Name(report.unitName(column.unit()))));
        return new Finding(name(), variant, Severity.CONTRADICTION, place, values);
    }
}
