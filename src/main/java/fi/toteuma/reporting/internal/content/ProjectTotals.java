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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Totals over projects: as somebody gave them, or else added up here; means say which kind of mean they are. */
final class ProjectTotals {

    private final Topic topic;
    private final boolean worksOutMeans;
    private final List<ProjectTotal> given;
    private final List<ProjectReport> reports;

    ProjectTotals(Topic topic, Content content, RecordsSpec spec, List<Project> projects) {
        String unit = topic.unit(spec.unit());
        this.topic = topic;
        this.worksOutMeans = spec.means();
        // what was given for a unit's own projects is no total of those below it
        this.given = content.projectTotals().stream().filter(total -> !spec.withBelow() && total.unit().equals(unit)).toList();
        List<String> codes = projects.stream().map(Project::code).toList();
        this.reports = content.projectReports().stream().filter(report -> codes.contains(report.project())).toList();
    }

    List<Piece> of(String what) {
        return switch (what) {
            case "funding" -> given(what).map(total -> printed(total, true)).orElseGet(this::sum);
            case "city-share" -> given(what).map(total -> printed(total, false)).orElseGet(() -> means(ProjectReport::cityShare));
            case "spent" -> given(what).map(total -> printed(total, false)).orElseGet(() -> means(ProjectReport::spent));
            default -> List.of();
        };
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

    /** The plain mean, and the one weighted by funding where all have it. */
    private List<Piece> means(Function<ProjectReport, Optional<BigDecimal>> percent) {
        List<ProjectReport> with = reports.stream().filter(report -> percent.apply(report).isPresent()).toList();
        if (with.isEmpty() || !worksOutMeans) {
            return List.of();
        }
        List<Piece> means = new ArrayList<>();
        BigDecimal sum = with.stream().map(report -> percent.apply(report).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        means.add(mean("projects.mean", sum.divide(BigDecimal.valueOf(with.size()), 1, RoundingMode.HALF_UP)));
        boolean all = with.stream().allMatch(report -> report.funding().filter(money -> money.signum() > 0).isPresent());
        if (all) {
            BigDecimal weights = with.stream().map(report -> report.funding().orElseThrow().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal weighted = with.stream()
                    .map(report -> percent.apply(report).orElseThrow().multiply(report.funding().orElseThrow().amount()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            means.add(mean("projects.weighted-mean", weighted.divide(weights, 1, RoundingMode.HALF_UP)));
        }
        without(with.size()).ifPresent(means::add);
        return means;
    }

    private Piece mean(String key, BigDecimal value) {
        return Line.of(topic.phrase(key, Numbers.percent(topic, value).printed()), Weight.PLAIN);
    }
}
