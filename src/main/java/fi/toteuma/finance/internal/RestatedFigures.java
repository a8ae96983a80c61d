package fi.toteuma.finance.internal;

import fi.toteuma.finance.AccountSum;
import fi.toteuma.finance.Batch;
import fi.toteuma.finance.Edition;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.Figures;
import fi.toteuma.finance.LedgerState;
import fi.toteuma.finance.SourceFact;
import fi.toteuma.finance.Sums;
import fi.toteuma.finance.UnitGiven;
import fi.toteuma.finance.UnknownUnit;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Reorganisation;
import fi.toteuma.organisation.Restatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Figures whose restated actuals are worked out at reading where none were imported: from the actuals as booked, moved along
 * the municipality's reorganisations (domain rule 10). Everything else it leaves to the roll-ups.
 *
 * <p>Each fact is divided by itself, so the parts of any unit, account, month and import add up to the cent, and a sum is the
 * sum of its facts.
 */
@Primary
@Repository
public class RestatedFigures implements Figures {

    private final SqlFigures imported;
    private final Organisations organisations;
    private final OwnFacts facts;

    public RestatedFigures(SqlFigures imported, Organisations organisations, JdbcClient jdbc) {
        this.imported = imported;
        this.organisations = organisations;
        this.facts = new OwnFacts(jdbc);
    }

    /** Restated actuals that have to be worked out for a query, along these reorganisations. */
    private record Missing(FigureQuery query, List<Reorganisation> between) {}

    /** What moved facts depend on but for the month, so that a year is moved once for all its months. */
    private record OfYear(int year, @Nullable String object) {}

    @Override
    public Sums sums(MunicipalityId municipality, String unit, LocalDate treeDate, List<FigureQuery> queries) {
        Map<String, Missing> missing = missing(municipality, treeDate, queries);
        if (missing.isEmpty()) {
            return imported.sums(municipality, unit, treeDate, queries);
        }
        Map<AccountSum, Money> sums = new LinkedHashMap<>();
        Map<String, Set<Measure>> present = new HashMap<>();
        List<FigureQuery> others = others(queries, missing);
        if (!others.isEmpty()) {
            Sums given = imported.sums(municipality, unit, treeDate, others);
            given.rows().forEach(row -> sums.put(keyOf(row), row.amount()));
            present.putAll(given.present());
        }
        Map<OfYear, Collection<SourceFact>> moved = new HashMap<>();
        for (Missing one : missing.values()) {
            FigureQuery query = one.query();
            OfYear ofYear = new OfYear(query.year(), query.object());
            for (SourceFact fact : moved.computeIfAbsent(ofYear, unread -> restated(municipality, unit, treeDate, one, false))) {
                present.computeIfAbsent(query.key(), key -> EnumSet.noneOf(Measure.class)).add(Measure.RESTATED_ACTUAL);
                AccountSum key = new AccountSum(query.key(), fact.account(), fact.object(), fact.internal(), Money.ZERO);
                sums.merge(key, fact.month() <= query.through() ? fact.amount() : Money.ZERO, Money::plus);
            }
        }
        return new Sums(RestatedOrder.rows(sums, queries), present);
    }

    @Override
    public Map<String, List<SourceFact>> facts(
            MunicipalityId municipality, String unit, LocalDate treeDate, List<FigureQuery> queries) {
        Map<String, Missing> missing = missing(municipality, treeDate, queries);
        if (missing.isEmpty()) {
            return imported.facts(municipality, unit, treeDate, queries);
        }
        List<FigureQuery> others = others(queries, missing);
        Map<String, List<SourceFact>> found = new HashMap<>();
        if (!others.isEmpty()) {
            found.putAll(imported.facts(municipality, unit, treeDate, others));
        }
        missing.forEach((key, one) -> {
            List<SourceFact> all = new ArrayList<>(found.getOrDefault(key, List.of()));
            restated(municipality, unit, treeDate, one, true).stream()
                    .filter(fact -> fact.month() <= one.query().through())
                    .forEach(all::add);
            all.sort(RestatedOrder.FACTS);
            found.put(key, all);
        });
        return found;
    }

    @Override
    public List<UnitGiven> given(
            MunicipalityId municipality, LocalDate treeDate, Collection<String> units, Collection<String> accounts,
            FigureQuery query) {
        return imported.given(municipality, treeDate, units, accounts, query);
    }

    @Override
    public Map<Long, Batch> batches(MunicipalityId municipality, Collection<Long> numbers) {
        return imported.batches(municipality, numbers);
    }

    @Override
    public LedgerState ledgerState(MunicipalityId municipality, LocalDate asOf) {
        return imported.ledgerState(municipality, asOf);
    }

    /** By key, the queries that ask for restated actuals of an organisation that nobody restated them to. */
    private Map<String, Missing> missing(MunicipalityId municipality, LocalDate treeDate, List<FigureQuery> queries) {
        Map<String, Missing> missing = new LinkedHashMap<>();
        List<FigureQuery> restated = queries.stream().filter(RestatedFigures::asksForRestated).toList();
        if (restated.isEmpty()) {
            return missing;
        }
        List<Reorganisation> all = organisations.reorganisations(municipality);
        for (FigureQuery query : restated) {
            List<Reorganisation> between = Restatement.between(all, query.year(), treeDate);
            if (!between.isEmpty()
                    && !facts.isRestated(municipality, query.year(), between.getLast().effective(), treeDate)) {
                missing.put(query.key(), new Missing(query, between));
            }
        }
        return missing;
    }

    private static boolean asksForRestated(FigureQuery query) {
        return query.editions().stream().anyMatch(edition -> edition.measure() == Measure.RESTATED_ACTUAL);
    }

    /** What is left to ask of the roll-ups: everything but what has to be worked out. */
    private static List<FigureQuery> others(List<FigureQuery> queries, Map<String, Missing> missing) {
        List<FigureQuery> others = new ArrayList<>();
        for (FigureQuery query : queries) {
            List<Edition> editions = missing.containsKey(query.key())
                    ? query.editions().stream().filter(edition -> edition.measure() != Measure.RESTATED_ACTUAL).toList()
                    : query.editions();
            if (!editions.isEmpty()) {
                others.add(new FigureQuery(query.key(), editions, query.year(), query.through(), query.object()));
            }
        }
        return others;
    }

    /** The whole year's facts of the unit and all units below it in the later organisation. */
    private Collection<SourceFact> restated(
            MunicipalityId municipality, String unit, LocalDate treeDate, Missing missing, boolean withRows) {
        Organisation organisation = organisations.of(municipality);
        OrganisationTree tree = organisation.at(treeDate);
        if (tree.find(unit).isEmpty()) {
            throw new UnknownUnit(unit, treeDate);
        }
        Restatement restatement = Restatement.of(organisation, missing.between(), treeDate);
        Set<String> below = Set.copyOf(tree.subtree(unit));
        Set<String> sources = restatement.sources(below);
        FigureQuery query = missing.query();
        List<OwnFacts.OwnFact> own = withRows
                ? facts.ofYearWithRows(municipality, sources, query.year())
                : facts.ofYear(municipality, sources, query.year());
        return new MovedFacts(restatement, below, treeDate).of(own, query.object());
    }

    private static AccountSum keyOf(AccountSum row) {
        return new AccountSum(row.query(), row.account(), row.object(), row.internal(), Money.ZERO);
    }
}
