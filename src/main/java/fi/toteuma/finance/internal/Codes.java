package fi.toteuma.finance.internal;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Codes by number, read once: a number is never given to another code. */
final class Codes {

    private final JdbcClient jdbc;
    private final String table;
    private final Map<Integer, String> known = new ConcurrentHashMap<>();

    Codes(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** The codes of at least these numbers. */
    Map<Integer, String> of(Collection<Integer> numbers) {
        List<Integer> unknown = numbers.stream().distinct().filter(number -> !known.containsKey(number)).toList();
        if (!unknown.isEmpty()) {
            jdbc.sql("select id, code from " + table + " where id = any (?)")
                    .param(new SqlArrayValue("integer", unknown.toArray()))
                    .query((ResultSet row) -> {
                        known.put(row.getInt("id"), row.getString("code"));
                    });
        }
        return known;
    }
}
