package fi.toteuma.web.internal.budget;

import fi.toteuma.web.internal.budget.BudgetView.Choice;
import java.util.List;

/**
 * A unit that isn't there in a year.
 *
 * @param address that names it
 * @param units of that year that the reader keeps figures of
 */
public record UnknownUnit(BudgetAddress address, List<Choice> units) {}
