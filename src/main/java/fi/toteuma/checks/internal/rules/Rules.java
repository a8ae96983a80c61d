package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Rule;
import java.util.List;

/** All rules. */
public final class Rules {

    public static final List<Rule> ALL = List.of(
            new Recomputation(),
            new LedgerShort(),
            new RowLabel(),
            new FigureInText(),
            new MissingFigure(),
            new AsPlanned(),
            new Cause(),
            new BudgetExceeded(),
            new Comparatives(),
            new ForecastRepeatsBudget(),
            new TwoDefinitions(),
            new GoalIncomplete(),
            new StatusAgainstValues(),
            new TwoStatuses(),
            new UndecidedChange(),
            new StatisticsSums(),
            new ProjectSum(),
            new ProjectMean(),
            new ProjectCard(),
            new ProjectAsPlanned(),
            new ProjectChanged());

    private Rules() {}
}
