package fi.toteuma.imports.internal;

import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.finance.calc.LineScheme.Content;
import fi.toteuma.finance.calc.LineScheme.Part;
import fi.toteuma.imports.Problem;
import fi.toteuma.imports.internal.Fact.Decision;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.BindingLevel;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Only the council changes the budget at its own binding levels: what another body decides comes to zero there (Kuntalaki
 * 410/2015 §14 and §110). Checked decision by decision, budget year by budget year.
 */
public final class BoardRule {

    private final MunicipalitySettings settings;
    private final Organisation organisation;
    private final Map<String, LineScheme> schemes;
    private final Map<LocalDate, OrganisationTree> trees = new HashMap<>();
    private final Map<Bound, Sum> sums = new LinkedHashMap<>();

    /** @param schemes by key */
    public BoardRule(MunicipalitySettings settings, Organisation organisation, Map<String, LineScheme> schemes) {
        this.settings = settings;
        this.organisation = organisation;
        this.schemes = schemes;
    }

    private record Bound(Decision decision, int year, BindingLevel level, String unit) {}

    private record Sum(BigDecimal amount, int firstRow) {}

    public void add(Fact fact) {
        Decision decision = fact.decision();
        if (decision == null || !isBoard(decision)) {
            return;
        }
        LocalDate day = dayOf(decision, fact.year());
        for (BindingLevel level : settings.bindingLevelsOf(Body.Kind.COUNCIL)) {
            LineScheme scheme = schemes.get(level.scheme());
            if (scheme == null || !scheme.side().takes(fact.internal())) {
                continue;
            }
            int times = times(scheme, level.line(), fact.account().code(), day);
            Optional<Unit> unit = unitAt(level.level(), fact.unit().code(), day);
            if (times != 0 && unit.isPresent()) {
                BigDecimal amount = BigDecimal.valueOf(fact.cents(), 2).multiply(BigDecimal.valueOf(times));
                Bound bound = new Bound(decision, fact.year(), level, unit.get().code());
                sums.merge(
                        bound,
                        new Sum(amount, fact.row()),
                        (one, other) -> new Sum(one.amount().add(other.amount()), one.firstRow()));
            }
        }
    }

    private boolean isBoard(Decision decision) {
        return settings.body(decision.body())
                .filter(body -> body.kind() == Body.Kind.BOARD)
                .isPresent();
    }

    /** The tree is that of the decision, or of New Year where the decision is of another year than the budget. */
    private static LocalDate dayOf(Decision decision, int year) {
        return decision.decidedOn().getYear() == year ? decision.decidedOn() : LocalDate.of(year, 1, 1);
    }

    private Optional<Unit> unitAt(String level, String unit, LocalDate day) {
        OrganisationTree tree = trees.computeIfAbsent(day, organisation::at);
        if (tree.find(unit).isEmpty()) {
            return Optional.empty();
        }
        return tree.path(unit).stream().filter(above -> above.level().equals(level)).findFirst();
    }

    /** How many times a line takes an account: −1 where it subtracts it, 0 where it leaves it out. */
    private static int times(LineScheme scheme, String line, String account, LocalDate day) {
        return switch (scheme.line(line).content()) {
            case Content.Accounts(var ranges) ->
                ranges.stream().anyMatch(range -> range.holds(account, day)) ? 1 : 0;
            case Content.Sum(var parts) -> {
                int times = 0;
                for (Part part : parts) {
                    times += part.sign() * times(scheme, part.line(), account, day);
                }
                yield times;
            }
        };
    }

    /** Reports each decision that changes what the council has bound. */
    public void check(ProblemCollector problems) {
        sums.forEach((bound, sum) -> {
            if (sum.amount().signum() != 0) {
                Decision decision = bound.decision();
                problems.add(
                        sum.firstRow(),
                        "",
                        bound.unit(),
                        "decision.not-zero",
                        body(decision),
                        decision.decidedOn().toString(),
                        decision.section().isEmpty() ? "?" : decision.section(),
                        String.valueOf(bound.year()),
                        bound.level().name().in(settings.language()),
                        Problem.amount(sum.amount()));
            }
        });
    }

    private String body(Decision decision) {
        return settings.body(decision.body())
                .map(body -> body.name().in(settings.language()))
                .orElse(decision.body());
    }
}
