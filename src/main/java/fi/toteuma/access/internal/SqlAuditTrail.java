package fi.toteuma.access.internal;

import fi.toteuma.access.AuditTrail;
import fi.toteuma.kernel.MunicipalityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the triggers wrote. */
@Repository
class SqlAuditTrail implements AuditTrail {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BETWEEN = "\u001f";
    private static final String ITS = "(municipality_id = ? or municipality_id is null)";

    private final JdbcClient jdbc;

    SqlAuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> entries(MunicipalityId municipality, Query query, int most) {
        StringBuilder where = new StringBuilder(ITS);
        List<Object> values = new ArrayList<>(List.of(municipality.value()));
        query.who().ifPresent(who -> add(where, values, "who = ?", who));
        query.item().ifPresent(item -> add(where, values, "item = ?", item));
        query.key().ifPresent(key -> add(where, values, "key = ?", key));
        query.from().ifPresent(day -> add(where, values, "at >= cast(? as timestamp) at time zone 'Europe/Helsinki'", day.atStartOfDay()));
        query.to().ifPresent(day -> add(where, values, "at < cast(? as timestamp) at time zone 'Europe/Helsinki'", day.plusDays(1).atStartOfDay()));
        query.before().ifPresent(id -> add(where, values, "id < ?", id));
        return entries(where, values, most);
    }

    @Override
    public List<Entry> of(Optional<MunicipalityId> municipality, Collection<Item> items, int most) {
        StringBuilder where = new StringBuilder(municipality.isPresent() ? ITS : "true").append(" and (false");
        List<Object> values = new ArrayList<>(municipality.map(MunicipalityId::value).stream().toList());
        for (Item one : items) {
            where.append(one.key().endsWith(BETWEEN) ? " or item = ? and starts_with(key, ?)" : " or item = ? and key = ?");
            values.add(one.item());
            values.add(one.key());
        }
        return entries(where.append(")"), values, most);
    }

    private List<Entry> entries(StringBuilder where, List<Object> values, int most) {
        values.add(most);
        KnownBy names = KnownBy.of(jdbc);
        return jdbc.sql("select id, at, who, item, key, change, before::text, after::text from audit_trail where " + where
                        + " order by id desc limit ?")
                .params(values)
                .query((row, number) -> entry(row, names))
                .list();
    }

    private static void add(StringBuilder where, List<Object> values, String condition, Object value) {
        where.append(" and ").append(condition);
        values.add(value);
    }

    @Override
    public List<String> everybody(MunicipalityId municipality) {
        return jdbc.sql("select distinct who from audit_trail where " + ITS + " order by who").param(municipality.value()).query(String.class).list();
    }

    @Override
    public List<String> items(MunicipalityId municipality) {
        return jdbc.sql("select distinct item from audit_trail where " + ITS + " order by item").param(municipality.value()).query(String.class).list();
    }

    private static Entry entry(ResultSet row, KnownBy names) throws SQLException {
        String item = row.getString("item");
        List<String> key = List.of(row.getString("key").split(BETWEEN, -1));
        return new Entry(
                row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("who"), item, key, names.key(item, key),
                Change.valueOf(row.getString("change").toUpperCase(Locale.ROOT)),
                fields(row.getString("before"), names), fields(row.getString("after"), names));
    }

    /** A number stands for a record; codes, which later entries hold, are texts. */
    private static String value(String field, JsonNode value, KnownBy names) {
        String text = value.isNull() ? "" : value.asString();
        return value.isNumber() ? names.value(field, text) : text;
    }

    private static Map<String, String> fields(@Nullable String json, KnownBy names) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (json != null) {
            for (Map.Entry<String, JsonNode> field : JSON.readTree(json).properties()) {
                fields.put(field.getKey(), value(field.getKey(), field.getValue(), names));
            }
        }
        return fields;
    }
}
