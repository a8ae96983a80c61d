package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Line;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.kernel.Money;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectReport;
import fi.toteuma.projects.ProjectTotal;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.layout.BlockSpec.RecordsSpec;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Totals over projects: as somebody gave them, or else added up here; means say which kind of mean they are. */
final class ProjectTotals {

    private final Topic topic;
    private final Content content;
    private final boolean worksOutMeans;
    private final List<ProjectTotal> given;
    private final Map<String, Project> projects = new HashMap<>();
    private final List<ProjectReport> reports;

    ProjectTotals(Topic topic, Content content, RecordsSpec spec, List<Project> projects) {
        String unit = topic.unit(spec.unit());
        this.topic = topic;
        this.content = content;
        this.worksOutMeans = spec.means();
        // what was given for a unit's own projects is no total of those below it
        this.given = content.projectTotals().stream().filter(total -> !spec.withBelow() && total.unit().equals(unit)).toList();
        projects.forEach(project -> this.projects.put(project.code(), project));
        this.reports = content.projectReports().stream().filter(report -> this.projects.containsKey(report.project())).toList();
    }

    List<Piece> of(String what) {
        return switch (what) {
            case "funding" -> given(what).map(total -> printed(total, true)).orElseGet(this::sum);
            case "city-share" -> given(what).map(total -> printed(total, false)).orElseGet(() -> means(ProjectReport::cityShare, false));
            case "spent" -> given(what).map(total -> printed(total, false)).orElseGet(() -> means(this::spent, true));
            default -> List.of();
        };
    }

    private Optional<BigDecimal> spent(ProjectReport report) {
        return Spent.of(content, projects.get(report.project()), report).map(Spent::percent);
    }

    private Optional<ProjectTotal> given(String field) {
        return given.stream().filter(total -> total.field().equals(field)).findFirst();
    }

    private List<Piece> printed(ProjectTotal total, boolean euros) {
        if (!total.printed().isEmpty()) {
            return List.of(new Piece.Number(total.value(), Math.max(0, total.value().stripTrailingZeros().scale()), total.printed()));
        }
        return List.of(euros ? Numbers.euros(topic, new Money(total.value())) : Numbers.percent(topic, total.value()));
    }

    private List<Piece> sum() {
        Money sum = Money.ZERO;
        for (ProjectReport report : reports) {
            sum = sum.plus(report.funding().orElse(Money.ZERO));
        }
        long with = reports.stream().filter(report -> report.funding().isPresent()).count();
        if (with == 0) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>(List.of(Numbers.euros(topic, sum)));
        without(with).ifPresent(pieces::add);
        return pieces;
    }

    /** A total that isn't of all says so. */
    private Optional<Piece> without(long with) {
        long missing = reports.size() - with;
        return missing == 0
                ? Optional.empty()
                : Optional.of(Line.of(topic.phrase("projects.without", String.valueOf(missing)), Weight.QUIET));
    }

    /**
     * The plain mean, and a weighted one where all that have the percentage have a weight; each says which it is. What is spent of
     * costs is weighted by them; a share of the funding, and what is spent where costs weren't told, by funding.
     */
    private List<Piece> means(Function<ProjectReport, Optional<BigDecimal>> percent, boolean ofCosts) {
        List<ProjectReport> with = reports.stream().filter(report -> percent.apply(report).isPresent()).toList();
        if (with.isEmpty() || !worksOutMeans) {
            return List.of();
        }
        List<Piece> means = new ArrayList<>();
        BigDecimal sum = with.stream().map(report -> percent.apply(report).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        means.add(mean("projects.mean", sum.divide(BigDecimal.valueOf(with.size()), 1, RoundingMode.HALF_UP)));
        if (ofCosts && isWeighedBy(with, ProjectReport::costs)) {
            means.add(mean("projects.weighted-mean.costs", weighted(with, percent, ProjectReport::costs)));
        } else if (isWeighedBy(with, ProjectReport::funding)) {
            means.add(mean("projects.weighted-mean.funding", weighted(with, percent, ProjectReport::funding)));
        }
        without(with.size()).ifPresent(means::add);
        return means;
    }

    private static boolean isWeighedBy(List<ProjectReport> reports, Function<ProjectReport, Optional<Money>> weight) {
        return reports.stream().allMatch(report -> weight.apply(report).filter(money -> money.signum() > 0).isPresent());
    }

    private static BigDecimal weighted(
            List<ProjectReport> reports, Function<ProjectReport, Optional<BigDecimal>> percent, Function<ProjectReport, Optional<Money>> weight) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        for (ProjectReport report : reports) {
            BigDecimal its = weight.apply(report).orElseThrow().amount();
            weights = weights.add(its);
            weighted = weighted.add(percent.apply(report).orElseThrow().multiply(its));
        }
        return weighted.divide(weights, 1, RoundingMode.HALF_UP);
    }

    private Piece mean(String key, BigDecimal value) {
        return Line.of(topic.phrase(key, Numbers.percent(topic, value).printed()), Weight.PLAIN);
    }
}
