package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.finance.Account;
import fi.toteuma.finance.AccountSum;
import fi.toteuma.finance.Edition;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.Figures;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.reporting.Unmapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds accounts with amounts that a document's schemes leave out, or that one of them counts twice. Of schemes over the same
 * accounts the most detailed one counts: a short form may leave out what the full statement holds, not the other way round.
 */
public final class MappingCheck {

    private final Figures figures;
    private final MunicipalityId municipality;
    private final Map<String, Account> accounts = new HashMap<>();

    public MappingCheck(Figures figures, MunicipalityId municipality, Collection<Account> accounts) {
        this.figures = figures;
        this.municipality = municipality;
        accounts.forEach(account -> this.accounts.put(account.code(), account));
    }

    /** @param schemes those of the document */
    public List<Unmapped> of(DocumentOrder order, Collection<LineScheme> schemes, Language language) {
        Phrases phrases = new Phrases(language);
        List<LineScheme> statements = statements(schemes, order.year());
        List<Unmapped> found = new ArrayList<>();
        List<FigureQuery> queries = queries(order, phrases);
        for (AccountSum row : figures.sums(municipality, order.unit(), order.treeDate(), queries).rows()) {
            LocalDate day = Subject.lastDay(queries.stream()
                    .filter(query -> query.key().equals(row.query())).findFirst().orElseThrow().year());
            if (row.amount().isZero() || statements.isEmpty()) {
                continue;
            }
            if (statements.stream().allMatch(scheme -> scheme.linesOf(row.account(), day).isEmpty())) {
                found.add(unmapped(order, row, language, "", List.of()));
            }
            for (LineScheme scheme : schemes) {
                List<String> lines = scheme.linesOf(row.account(), day);
                if (lines.size() > 1 && scheme.side().takes(row.internal())) {
                    found.add(unmapped(order, row, language, scheme.key(), lines));
                }
            }
        }
        return found;
    }

    private Unmapped unmapped(DocumentOrder order, AccountSum row, Language language, String scheme, List<String> lines) {
        Account account = accounts.get(row.account());
        String name = account == null ? "" : account.name().in(language);
        return new Unmapped(order.key(), row.account(), name, row.query(), row.amount(), scheme, lines);
    }

    private static List<FigureQuery> queries(DocumentOrder order, Phrases phrases) {
        int year = order.year();
        String now = String.valueOf(year);
        String before = String.valueOf(year - 1);
        return List.of(
                FigureQuery.actual(phrases.of("front.bar.actual", before), year - 1, 12),
                FigureQuery.actual(phrases.of("front.bar.actual", now), year, order.through()),
                FigureQuery.budgetAsOf(phrases.of("front.bar.budget", now), year, order.treeDate()),
                FigureQuery.of(phrases.of("front.bar.forecast", now), Edition.forecastAt(order.treeDate()), year));
    }

    /** Without those that share accounts with a more detailed one. */
    private List<LineScheme> statements(Collection<LineScheme> schemes, int year) {
        LocalDate day = Subject.lastDay(year);
        return schemes.stream()
                .filter(scheme -> schemes.stream().noneMatch(other -> other.lines().size() > scheme.lines().size()
                        && accounts.keySet().stream().anyMatch(account -> !scheme.linesOf(account, day).isEmpty()
                                && !other.linesOf(account, day).isEmpty())))
                .toList();
    }
}
