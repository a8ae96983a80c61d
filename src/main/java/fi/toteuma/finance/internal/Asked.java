package fi.toteuma.finance.internal;

import fi.toteuma.finance.Edition;
import fi.toteuma.finance.Edition.Match;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.support.SqlArrayValue;

/** The queries of a table as parameters of one statement. */
final class Asked {

    private static final String NO_DATE = "-infinity";

    /**
     * The asked editions as rows of {@code asked}, the set of units of the asked unit as the row of {@code tree}.
     *
     * <p>{@code low} and {@code high} are the first and last date of an edition that counts; {@code object} is null for all, {@code object_id} also where there is no such object.
     */
    static final String TABLES = """
            with tree as (
                select s.id from unit u join subtree s on s.unit_id = u.id
                where u.municipality_id = :municipality and u.code = :unit
                  and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)),
            asked as (
                select query, measure, year, through, object,
                    (select o.id from investment_object o where o.municipality_id = :municipality and o.code = a.object) as object_id,
                    case when latest then (
                        select max(c.vintage) from coverage c
                        where c.municipality_id = :municipality and c.year = a.year and c.measure = a.measure and c.vintage <= a.high)
                    else low end as low, high
                from unnest(:queries, :measures, :lows, :highs, :latest, :years, :throughs, :objects)
                    a (query, measure, low, high, latest, year, through, object))
            """;

    private record Row(int query, FigureQuery asked, Edition edition) {}

    private final List<FigureQuery> queries;
    private final List<Row> rows = new ArrayList<>();

    Asked(List<FigureQuery> queries) {
        this.queries = queries;
        for (int i = 0; i < queries.size(); i++) {
            for (Edition edition : queries.get(i).editions()) {
                rows.add(new Row(i, queries.get(i), edition));
            }
        }
    }

    List<FigureQuery> queries() {
        return queries;
    }

    /** Key of the query with this number. */
    String key(int number) {
        return queries.get(number).key();
    }

    Map<String, Object> parameters(MunicipalityId municipality, String unit, LocalDate treeDate) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("municipality", municipality.value());
        parameters.put("unit", unit);
        parameters.put("day", treeDate);
        parameters.put("queries", array("integer", Row::query));
        parameters.put("measures", array("text", row -> row.edition().measure().name()));
        parameters.put("lows", array("date", row -> low(row.edition())));
        parameters.put("highs", array("date", row -> high(row.edition())));
        parameters.put("latest", array("boolean", row -> row.edition().match() == Match.LATEST_UP_TO));
        parameters.put("years", array("integer", row -> row.asked().year()));
        parameters.put("throughs", array("integer", row -> row.asked().through()));
        parameters.put("objects", array("text", row -> row.asked().object()));
        return parameters;
    }

    private SqlArrayValue array(String type, Function<Row, Object> value) {
        return new SqlArrayValue(type, rows.stream().map(value).toArray());
    }

    private static String low(Edition edition) {
        return edition.match() == Match.ON ? edition.date().toString() : NO_DATE;
    }

    private static String high(Edition edition) {
        return edition.match() == Match.ONLY ? NO_DATE : edition.date().toString();
    }
}
