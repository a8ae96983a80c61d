package fi.toteuma.finance.internal;

import fi.toteuma.finance.Restatements;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Reorganisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Restates actuals year by year: facts of units that stay are copied as a set, those of units that don't are divided one by one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class SqlRestatements implements Restatements {

    private static final String ACTUALS = "-infinity";

    /** Facts of the year in the organisation before, {@code moves}: earlier than the reorganisation and of a unit it maps. */
    private static final String BEFORE = """
            with before as (
                select a.ctid as place, u.code, a.*,
                    make_date(a.year, greatest(a.month, 1), 1) < :effective and u.code = any (:mapped) as moves
                from amount a join unit u on u.id = a.unit_id
                where a.municipality_id = :municipality and a.year = :year and a.vintage = :before::date
                  and a.measure = case :before when '-infinity' then 'ACTUAL' else 'RESTATED_ACTUAL' end)
            """;

    private static final String INSERT = """
            insert into amount (municipality_id, measure, vintage, year, month, unit_id, account_id, object_id, internal, amount,
                batch_id, source_row, source_rows, reorganisation_id)
            select b.municipality_id, 'RESTATED_ACTUAL', r.effective, b.year, b.month, %s, b.account_id, b.object_id, b.internal, %s,
                b.batch_id, b.source_row, b.source_rows, r.id
            from before b join reorganisation r on r.municipality_id = b.municipality_id and r.effective = :effective %s
            """;

    private static final String COPY = BEFORE + INSERT.formatted("b.unit_id", "b.amount", "where not b.moves");

    private static final String DIVIDE = BEFORE + INSERT.formatted("u.id", "p.amount", """
            join unnest(:places, :units, :amounts) p (place, unit, amount) on p.place = b.place
            join unit u on u.municipality_id = b.municipality_id and u.code = p.unit""");

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final SqlRollups rollups;

    public SqlRestatements(JdbcClient jdbc, Organisations organisations, SqlRollups rollups) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.rollups = rollups;
    }

    @Override
    public void refresh(MunicipalityId municipality) {
        refresh(municipality, jdbc.sql("""
                select distinct year from coverage where municipality_id = ? and measure in ('ACTUAL', 'RESTATED_ACTUAL')""")
                .param(municipality.value()).query(Integer.class).list());
    }

    @Override
    public void refresh(MunicipalityId municipality, Collection<Integer> years) {
        rollups.lock(municipality);
        List<Reorganisation> reorganisations = organisations.reorganisations(municipality);
        for (int year : years) {
            Map<String, Object> ofYear = Map.of("municipality", municipality.value(), "year", year);
            rollups.subtract(municipality, SqlRollups.RESTATED, ofYear);
            jdbc.sql("delete from " + SqlRollups.RESTATED).params(ofYear).update();
            restate(municipality, year, reorganisations);
            rollups.add(municipality, SqlRollups.RESTATED, ofYear);
        }
    }

    /** One reorganisation after the other, each from what the one before left. */
    private void restate(MunicipalityId municipality, int year, List<Reorganisation> reorganisations) {
        List<LocalDate> given = jdbc.sql("""
                select distinct vintage from coverage
                where municipality_id = ? and year = ? and measure = 'RESTATED_ACTUAL' order by vintage""")
                .params(municipality.value(), year).query(LocalDate.class).list();
        String before = ACTUALS;
        for (Reorganisation reorganisation : reorganisations) {
            LocalDate effective = reorganisation.effective();
            for (LocalDate date : given) {
                before = !date.isAfter(effective) && isLater(date, before) ? date.toString() : before;
            }
            if (LocalDate.of(year, 1, 1).isBefore(effective) && !before.equals(effective.toString())) {
                restate(municipality, year, before, reorganisation);
                before = effective.toString();
            }
        }
    }

    private static boolean isLater(LocalDate date, String before) {
        return before.equals(ACTUALS) || date.isAfter(LocalDate.parse(before));
    }

    private void restate(MunicipalityId municipality, int year, String before, Reorganisation reorganisation) {
        Map<String, Object> parameters = new HashMap<>(Map.of("municipality", municipality.value(), "year", year,
                "before", before, "effective", reorganisation.effective(),
                "mapped", new SqlArrayValue("text", reorganisation.oldUnits().toArray())));
        List<String> places = new ArrayList<>();
        List<String> units = new ArrayList<>();
        List<BigDecimal> amounts = new ArrayList<>();
        jdbc.sql(BEFORE + "select place::text, code, amount from before where moves").params(parameters).query(row -> {
            Money amount = new Money(row.getBigDecimal("amount"));
            for (Map.Entry<String, Money> part : reorganisation.divide(row.getString("code"), amount).entrySet()) {
                places.add(row.getString("place"));
                units.add(part.getKey());
                amounts.add(part.getValue().amount());
            }
        });
        jdbc.sql(COPY).params(parameters).update();
        parameters.put("places", new SqlArrayValue("tid", places.toArray()));
        parameters.put("units", new SqlArrayValue("text", units.toArray()));
        parameters.put("amounts", new SqlArrayValue("numeric", amounts.toArray()));
        jdbc.sql(DIVIDE).params(parameters).update();
    }
}
