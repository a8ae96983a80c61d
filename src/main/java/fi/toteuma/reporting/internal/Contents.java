package fi.toteuma.reporting.internal;

import fi.toteuma.finance.Accounts;
import fi.toteuma.finance.ProjectCosts;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.Goals;
import fi.toteuma.indicators.Indicators;
import fi.toteuma.investments.Investments;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.narrative.Texts;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.Projects;
import fi.toteuma.reporting.Content;
import fi.toteuma.risks.Risks;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what a report tells beside its figures from the rooms that keep it. */
@Component
class Contents {

    private final Goals goals;
    private final Indicators indicators;
    private final Risks risks;
    private final Projects projects;
    private final ProjectCosts costs;
    private final Accounts accounts;
    private final Investments investments;
    private final Texts texts;

    Contents(
            Goals goals, Indicators indicators, Risks risks, Projects projects, ProjectCosts costs, Accounts accounts,
            Investments investments, Texts texts) {
        this.goals = goals;
        this.indicators = indicators;
        this.risks = risks;
        this.projects = projects;
        this.costs = costs;
        this.accounts = accounts;
        this.investments = investments;
        this.texts = texts;
    }

    private Set<String> ledgerProjects(MunicipalityId municipality, LocalDate day) {
        return projects.at(municipality, day).stream()
                .map(Project::ledgerProject)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    /** All of the year before; of the years before it, back along what each goal carries on. */
    private List<Goal> earlier(MunicipalityId municipality, List<Goal> now, int year) {
        List<Goal> earlier = new ArrayList<>(atItsEnd(municipality, year - 1));
        Set<String> wanted = new HashSet<>();
        Stream.concat(now.stream(), earlier.stream()).map(Goal::continues).filter(code -> !code.isEmpty()).forEach(wanted::add);
        earlier.forEach(goal -> wanted.remove(goal.code()));
        for (int one : goals.years(municipality)) {
            if (one < year - 1 && !wanted.isEmpty()) {
                atItsEnd(municipality, one).stream().filter(goal -> wanted.remove(goal.code())).forEach(goal -> {
                    earlier.add(goal);
                    wanted.add(goal.continues());
                });
                wanted.remove("");
            }
        }
        return earlier;
    }

    private List<Goal> atItsEnd(MunicipalityId municipality, int year) {
        return goals.of(municipality, year, LocalDate.of(year, Month.DECEMBER, 31));
    }

    Content of(MunicipalityId municipality, DocumentOrder order) {
        LocalDate day = order.treeDate();
        List<Goal> now = goals.of(municipality, order.year(), day);
        return new Content(
                goals.objectives(municipality),
                now,
                earlier(municipality, now, order.year()),
                goals.followUps(municipality, order.year(), day),
                goals.values(municipality, order.year(), day),
                indicators.series(municipality),
                indicators.seriesValues(municipality),
                indicators.keyFigures(municipality),
                indicators.keyFigureValues(municipality),
                indicators.statistics(municipality, day),
                risks.of(municipality, order.year()),
                risks.assessments(municipality, day),
                projects.at(municipality, day),
                projects.reports(municipality, day),
                projects.parts(municipality, day),
                projects.totals(municipality, day),
                costs.upTo(municipality, ledgerProjects(municipality, day), day),
                accounts.objects(municipality),
                investments.at(municipality, day),
                texts.at(municipality, day));
    }
}
