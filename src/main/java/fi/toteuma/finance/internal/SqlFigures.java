package fi.toteuma.finance.internal;

import fi.toteuma.finance.AccountSum;
import fi.toteuma.finance.Batch;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.Figures;
import fi.toteuma.finance.LedgerState;
import fi.toteuma.finance.SourceFact;
import fi.toteuma.finance.Sums;
import fi.toteuma.finance.UnknownUnit;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.period.Periods;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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
                select a.query, r.measure, acc.code as account, o.code as object, r.internal, %s as amount
                from asked a
                join rollup r on r.subtree_id = tree.id and r.year = a.year and r.measure = a.measure
                    and r.vintage between a.low and a.high
                join account acc on acc.id = r.account_id
                left join investment_object o on o.id = r.object_id
                where a.object is null or o.code = a.object) f on true
            order by query, account, object nulls first, internal""".formatted(
            IntStream.rangeClosed(1, 12).mapToObj("case when a.through >= %1$d then r.m%1$d else 0 end"::formatted)
                    .collect(Collectors.joining(" + ", "r.m0 + ", "")));

    private final JdbcClient jdbc;
    private final FactRows facts;
    private final LedgerRows ledger;

    public SqlFigures(JdbcClient jdbc, Periods periods) {
        this.jdbc = jdbc;
        this.facts = new FactRows(jdbc);
        this.ledger = new LedgerRows(jdbc, periods);
    }

    @Override
    public Sums sums(MunicipalityId municipality, String unit, LocalDate treeDate, List<FigureQuery> queries) {
        Asked asked = new Asked(queries);
        Map<AccountSum, Money> sums = new LinkedHashMap<>();
        Map<String, Set<Measure>> present = new HashMap<>();
        boolean found = jdbc.sql(SUMS).params(asked.parameters(municipality, unit, treeDate)).query(rows -> {
            boolean any = false;
            while (rows.next()) {
                any = true;
                if (rows.getString("measure") instanceof String measure) {
                    String key = asked.key(rows.getInt("query"));
                    present.computeIfAbsent(key, query -> EnumSet.noneOf(Measure.class)).add(Measure.valueOf(measure));
                    sums.merge(keyOf(rows, key), new Money(rows.getBigDecimal("amount")), Money::plus);
                }
            }
            return any;
        });
        if (!found) {
            throw new UnknownUnit(unit, treeDate);
        }
        List<AccountSum> rows = new ArrayList<>(sums.size());
        sums.forEach((key, amount) -> rows.add(new AccountSum(key.query(), key.account(), key.object(), key.internal(), amount)));
        return new Sums(rows, present);
    }

    /** What the amounts of several editions are added up by. */
    private static AccountSum keyOf(ResultSet row, String query) throws SQLException {
        return new AccountSum(query, row.getString("account"), row.getString("object"), row.getBoolean("internal"), Money.ZERO);
    }

    @Override
    public Map<String, List<SourceFact>> facts(
            MunicipalityId municipality, String unit, LocalDate treeDate, List<FigureQuery> queries) {
        return facts.of(municipality, unit, treeDate, queries);
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
