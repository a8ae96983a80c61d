package fi.toteuma.reporting.internal;

import fi.toteuma.finance.Accounts;
import fi.toteuma.finance.ProjectCosts;
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
import java.util.Set;
import java.util.stream.Collectors;
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

    Content of(MunicipalityId municipality, DocumentOrder order) {
        LocalDate day = order.treeDate();
        return new Content(
                goals.objectives(municipality),
                goals.of(municipality, order.year(), day),
                goals.of(municipality, order.year() - 1, LocalDate.of(order.year() - 1, Month.DECEMBER, 31)),
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
