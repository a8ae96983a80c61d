package fi.toteuma.dashboard;

import fi.toteuma.dashboard.UnitStanding.Told;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.Goals;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectReport;
import fi.toteuma.projects.Projects;
import fi.toteuma.risks.Risk;
import fi.toteuma.risks.RiskAssessment;
import fi.toteuma.risks.Risks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where units' goals, risks and projects stand, from what was told of them. */
@Service
public class StandingOfUnits {

    private final Goals goals;
    private final Risks risks;
    private final Projects projects;

    public StandingOfUnits(Goals goals, Risks risks, Projects projects) {
        this.goals = goals;
        this.risks = risks;
        this.projects = projects;
    }

    /** @param units codes of the unit and of all units below it */
    @Transactional(readOnly = true)
    public UnitStanding of(MunicipalityId municipality, Collection<String> units, YearMonth month) {
        Set<String> ours = Set.copyOf(units);
        return new UnitStanding(goals(municipality, ours, month), risks(municipality, ours, month), projects(municipality, ours, month));
    }

    private Told<GoalStanding> goals(MunicipalityId municipality, Set<String> units, YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        List<Goal> ours = goals.of(municipality, month.getYear(), day).stream().filter(goal -> units.contains(goal.unit())).toList();
        Set<String> codes = ours.stream().map(Goal::code).collect(Collectors.toSet());
        List<FollowUp> told = goals.followUps(municipality, month.getYear(), day).stream()
                .filter(one -> codes.contains(one.goal()))
                .toList();
        Optional<LocalDate> last = last(told, FollowUp::reportDate, month);
        return new Told<>(last, ours.stream()
                .map(goal -> new GoalStanding(goal, told.stream()
                        .filter(one -> one.goal().equals(goal.code()) && last.filter(one.reportDate()::equals).isPresent())
                        .findFirst()
                        .flatMap(FollowUp::status)))
                .toList());
    }

    private Told<RiskStanding> risks(MunicipalityId municipality, Set<String> units, YearMonth month) {
        List<Risk> ours = risks.of(municipality, month.getYear()).stream().filter(risk -> units.contains(risk.unit())).toList();
        Set<String> codes = ours.stream().map(Risk::code).collect(Collectors.toSet());
        List<RiskAssessment> told = risks.assessments(municipality, month.atEndOfMonth()).stream()
                .filter(one -> codes.contains(one.risk()))
                .toList();
        Optional<LocalDate> last = last(told, RiskAssessment::reportDate, month);
        return new Told<>(last, ours.stream()
                .flatMap(risk -> told.stream()
                        .filter(one -> one.risk().equals(risk.code()) && last.filter(one.reportDate()::equals).isPresent())
                        .limit(1)
                        .map(one -> new RiskStanding(risk, one)))
                .toList());
    }

    /** Overrun ones and those that have spent most first. */
    private Told<ProjectStanding> projects(MunicipalityId municipality, Set<String> units, YearMonth month) {
        return IntStream.iterate(month.getMonthValue(), past -> past >= 1, past -> past - 1)
                .mapToObj(past -> YearMonth.of(month.getYear(), past).atEndOfMonth())
                .map(day -> new Told<>(Optional.of(day), projectsAt(municipality, units, day)))
                .filter(told -> !told.all().isEmpty())
                .findFirst()
                .orElseGet(() -> new Told<>(Optional.empty(), List.of()));
    }

    private List<ProjectStanding> projectsAt(MunicipalityId municipality, Set<String> units, LocalDate day) {
        List<ProjectReport> reports = projects.reports(municipality, day);
        return projects.at(municipality, day).stream()
                .filter(project -> units.contains(project.unit()))
                .flatMap(project -> standing(project, reports))
                .sorted(Comparator.comparing(StandingOfUnits::spent).reversed())
                .toList();
    }

    /** A share that wasn't told comes after all that were. */
    private static BigDecimal spent(ProjectStanding one) {
        return one.report().spent().orElse(BigDecimal.ONE.negate());
    }

    private static Stream<ProjectStanding> standing(Project project, List<ProjectReport> reports) {
        return reports.stream()
                .filter(report -> report.project().equals(project.code()))
                .limit(1)
                .map(report -> new ProjectStanding(project, report));
    }

    /** The last day of the year on which something was told. */
    private static <T> Optional<LocalDate> last(List<T> told, Function<T, LocalDate> day, YearMonth month) {
        return told.stream().map(day).filter(one -> one.getYear() == month.getYear()).max(Comparator.naturalOrder());
    }
}
