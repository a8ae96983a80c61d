package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.internal.rules.ProjectRows.Row;
import fi.toteuma.kernel.Money;
import fi.toteuma.projects.ProjectPart;
import fi.toteuma.projects.ProjectReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The means that the percentages of a table of projects have: plain, or weighted by funding or by costs; a row with several percentages ("99 /
 * 106 %") taken as their mean, each by itself, or left out.
 */
final class Means {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d+)?");
    private static final int EXACT = 10;

    private record Weighed(BigDecimal percent, BigDecimal weight) {}

    private final ReportUnderCheck report;
    private final ProjectRows rows;
    private final String field;

    Means(ReportUnderCheck report, ProjectRows rows, String field) {
        this.report = report;
        this.rows = rows;
        this.field = field;
    }

    /** All of them, rounded half up to these decimals; none where there are no percentages. */
    Set<BigDecimal> all(int decimals) {
        Set<BigDecimal> means = new LinkedHashSet<>();
        for (Function<ProjectReport, Optional<Money>> weight : List.<Function<ProjectReport, Optional<Money>>>of(ProjectReport::funding, ProjectReport::costs)) {
            means.addAll(all(decimals, weight));
        }
        return means;
    }

    private Set<BigDecimal> all(int decimals, Function<ProjectReport, Optional<Money>> weights) {
        List<Weighed> meant = new ArrayList<>();
        List<Weighed> single = new ArrayList<>();
        List<Weighed> each = new ArrayList<>();
        for (Row row : rows.all()) {
            List<BigDecimal> percentages = percentages(row);
            BigDecimal weight = weights.apply(row.report()).map(Money::amount).orElse(BigDecimal.ZERO);
            if (!percentages.isEmpty()) {
                meant.add(new Weighed(mean(percentages), weight));
                BigDecimal share = weight.divide(BigDecimal.valueOf(percentages.size()), EXACT, RoundingMode.HALF_UP);
                percentages.forEach(percent -> each.add(new Weighed(percent, share)));
                if (percentages.size() == 1) {
                    single.add(new Weighed(percentages.getFirst(), weight));
                }
            }
        }
        Set<BigDecimal> means = new LinkedHashSet<>();
        for (List<Weighed> some : List.of(meant, single, each)) {
            Stream.of(plain(some), weighted(some))
                    .flatMap(Optional::stream)
                    .forEach(mean -> means.add(mean.setScale(decimals, RoundingMode.HALF_UP)));
        }
        return means;
    }

    private List<BigDecimal> percentages(Row row) {
        ProjectReport told = row.report();
        if (field.equals("city-share")) {
            return told.cityShare().stream().toList();
        }
        List<BigDecimal> printed = NUMBER.matcher(told.spentPrinted()).results()
                .map(number -> new BigDecimal(number.group().replace(',', '.'))).toList();
        List<BigDecimal> ofParts = report.subject().content().projectParts().stream()
                .filter(part -> part.project().equals(row.project().code()))
                .map(ProjectPart::spent)
                .flatMap(Optional::stream)
                .toList();
        return printed.size() > 1 ? printed : !ofParts.isEmpty() ? ofParts : told.spent().map(List::of).orElse(printed);
    }

    private static Optional<BigDecimal> plain(List<Weighed> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(mean(some.stream().map(Weighed::percent).toList()));
    }

    private static BigDecimal mean(List<BigDecimal> percentages) {
        BigDecimal sum = percentages.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(percentages.size()), EXACT, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> weighted(List<Weighed> some) {
        BigDecimal weights = some.stream().map(Weighed::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal sum = some.stream().map(one -> one.percent().multiply(one.weight())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(weights, EXACT, RoundingMode.HALF_UP));
    }
}
