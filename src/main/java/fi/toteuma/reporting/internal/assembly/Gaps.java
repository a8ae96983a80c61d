package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.finance.Account;
import fi.toteuma.finance.Edition;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.Figures;
import fi.toteuma.finance.UnitGiven;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.OrganisationTree;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds units that have a budget but didn't give what a sum needs of each of them: a forecast, an original budget. The sum
 * of the others is not the whole's (domain rule 12), so it counts as missing.
 */
final class Gaps {

    private static final Set<Measure> NEEDED_OF_EACH = EnumSet.of(Measure.FORECAST, Measure.BUDGET);

    private final Figures figures;
    private final MunicipalityId municipality;
    private final List<Account> accounts;
    private final Map<Question, List<String>> answered = new HashMap<>();

    private record Question(String unit, LocalDate day, String scheme, List<Edition> editions, int year) {}

    Gaps(Figures figures, MunicipalityId municipality, List<Account> accounts) {
        this.figures = figures;
        this.municipality = municipality;
        this.accounts = accounts;
    }

    /** Codes of the topmost units that gave nothing, in print order; none where nothing has to be given by each unit. */
    List<String> of(Subject subject, LineScheme scheme, FigureQuery query) {
        boolean needed = query.object() == null
                && query.editions().size() == 1
                && NEEDED_OF_EACH.contains(query.editions().getFirst().measure());
        if (!needed) {
            return List.of();
        }
        Question question =
                new Question(subject.unit(), subject.asOf(), scheme.key(), query.editions(), query.year());
        return answered.computeIfAbsent(question, ignored -> find(subject, scheme, query));
    }

    private List<String> find(Subject subject, LineScheme scheme, FigureQuery query) {
        OrganisationTree tree = subject.tree();
        List<String> held = accounts.stream()
                .map(Account::code)
                .filter(account -> !scheme.linesOf(account, Subject.lastDay(query.year())).isEmpty())
                .toList();
        return UnitGiven.without(
                subject.unit(), tree, figures.given(municipality, subject.asOf(), tree.subtree(subject.unit()), held, query));
    }
}
