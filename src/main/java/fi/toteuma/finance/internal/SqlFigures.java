package fi.toteuma.finance.internal;

import fi.toteuma.finance.AccountSum;
import fi.toteuma.finance.Batch;
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
import fi.toteuma.period.Periods;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Figures from the roll-ups, and the facts behind them. */
@Repository
public class SqlFigures implements Figures {

    private static final String SUMS = Asked.TABLES + """
            select f.* from tree left join lateral (
                select a.query, r.measure, r.account_id, r.object_id, r.internal, %s as amount
                from asked a
                join rollup r on r.subtree_id = tree.id and r.year = a.year and r.measure = a.measure
                    and r.vintage between a.low and a.high
                where a.object is null or r.object_id = a.object_id) f on true""".formatted(
            IntStream.rangeClosed(1, 12).mapToObj("case when a.through >= %1$d then r.m%1$d else 0 end"::formatted)
                    .collect(Collectors.joining(" + ", "r.m0 + ", "")));

    private final JdbcClient jdbc;
    private final FactRows facts;
    private final GivenRows given;
    private final LedgerRows ledger;
    private final Codes accounts;
    private final Codes objects;

    public SqlFigures(JdbcClient jdbc, Periods periods) {
        this.jdbc = jdbc;
        this.facts = new FactRows(jdbc);
        this.given = new GivenRows(jdbc);
        this.ledger = new LedgerRows(jdbc, periods);
        this.accounts = new Codes(jdbc, "account");
        this.objects = new Codes(jdbc, "investment_object");
    }

    @Override
    public Sums sums(MunicipalityId municipality, String unit, LocalDate treeDate, List<FigureQuery> queries) {
        Asked asked = new Asked(queries);
        Map<Place, Money> sums = new LinkedHashMap<>();
        Map<String, Set<Measure>> present = new HashMap<>();
        boolean found = jdbc.sql(SUMS).params(asked.parameters(municipality, unit, treeDate)).query(rows -> {
            boolean any = false;
            while (rows.next()) {
                any = true;
                if (rows.getString("measure") instanceof String measure) {
                    Place place = Place.of(rows);
                    present.computeIfAbsent(asked.key(place.query()), key -> EnumSet.noneOf(Measure.class))
                            .add(Measure.valueOf(measure));
                    sums.merge(place, new Money(rows.getBigDecimal("amount")), Money::plus);
                }
            }
            return any;
        });
        if (!found) {
            throw new UnknownUnit(unit, treeDate);
        }
        return new Sums(rows(sums, asked), present);
    }

    /** What the amounts of several editions are added up by; object 0 is none. */
    private record Place(int query, int account, int object, boolean internal) {

        static Place of(ResultSet row) throws SQLException {
            return new Place(row.getInt("query"), row.getInt("account_id"), row.getInt("object_id"), row.getBoolean("internal"));
        }
    }

    private List<AccountSum> rows(Map<Place, Money> sums, Asked asked) {
        Map<Integer, String> accountCodes = accounts.of(sums.keySet().stream().map(Place::account).toList());
        Map<Integer, String> objectCodes = objects.of(
                sums.keySet().stream().map(Place::object).filter(object -> object != 0).toList());
        Map<AccountSum, Money> named = new LinkedHashMap<>();
        sums.forEach((place, amount) -> named.put(new AccountSum(asked.key(place.query()), accountCodes.get(place.account()),
                objectCodes.get(place.object()), place.internal(), Money.ZERO), amount));
        return RestatedOrder.rows(named, asked.queries());
    }

    @Override
    public Map<String, List<SourceFact>> facts(
            MunicipalityId municipality, String unit, LocalDate treeDate, List<FigureQuery> queries) {
        return facts.of(municipality, unit, treeDate, queries);
    }

    @Override
    public List<UnitGiven> given(
            MunicipalityId municipality, LocalDate treeDate, Collection<String> units, Collection<String> accounts,
            FigureQuery query) {
        return given.of(municipality, treeDate, units, accounts, query);
    }

    @Override
    public Map<Long, Batch> batches(MunicipalityId municipality, Collection<Long> numbers) {
        return ledger.batches(municipality, numbers);
    }

    @Override
    public LedgerState ledgerState(MunicipalityId municipality, LocalDate asOf) {
        return ledger.state(municipality, asOf);
    }
}
