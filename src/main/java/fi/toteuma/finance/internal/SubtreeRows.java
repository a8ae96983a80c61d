package fi.toteuma.finance.internal;

import fi.toteuma.finance.internal.SubtreePlan.Subtree;
import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.MunicipalityId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** The rows of {@code subtree} and {@code subtree_member}. */
final class SubtreeRows {

    private record Row(int id, Subtree subtree) {}

    private record Content(String unit, Set<String> members) {}

    private final JdbcClient jdbc;

    SubtreeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes the rows what is planned. A row whose members stay keeps its number, and with it its sums, even if its days change.
     *
     * @return numbers of new rows, which have no sums yet
     */
    List<Integer> change(MunicipalityId municipality, List<Subtree> planned) {
        Map<Content, Deque<Row>> kept = new HashMap<>();
        for (Row row : existing(municipality)) {
            kept.computeIfAbsent(content(row.subtree()), content -> new ArrayDeque<>()).add(row);
        }
        List<Subtree> added = new ArrayList<>();
        List<Row> redated = new ArrayList<>();
        for (Subtree subtree : planned) {
            Deque<Row> same = kept.get(content(subtree));
            Row row = same == null ? null : same.poll();
            if (row == null) {
                added.add(subtree);
            } else if (!row.subtree().period().equals(subtree.period())) {
                redated.add(new Row(row.id(), subtree));
            }
        }
        delete(kept.values().stream().flatMap(Deque::stream).map(Row::id).toList());
        redate(redated);
        return add(municipality, added);
    }

    private static Content content(Subtree subtree) {
        return new Content(subtree.unit(), subtree.members());
    }

    private List<Row> existing(MunicipalityId municipality) {
        return jdbc.sql("""
                select s.id, u.code, s.valid_from, s.valid_to, array_agg(mu.code) as members
                from subtree s join unit u on u.id = s.unit_id
                join subtree_member m on m.subtree_id = s.id join unit mu on mu.id = m.unit_id
                where u.municipality_id = ?
                group by s.id, u.code order by u.code, s.valid_from""").param(municipality.value()).query(SubtreeRows::row).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Array members = row.getArray("members");
        DateRange period = new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
        return new Row(row.getInt("id"), new Subtree(row.getString("code"), period, Set.of((String[]) members.getArray())));
    }

    private void delete(List<Integer> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("delete from subtree where id = any (?)").param(new SqlArrayValue("integer", ids.toArray())).update();
        }
    }

    private void redate(List<Row> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql("""
                    update subtree s set valid_from = n.valid_from, valid_to = n.valid_to
                    from unnest(?, ?, ?) n (id, valid_from, valid_to) where s.id = n.id""")
                    .params(new SqlArrayValue("integer", rows.stream().map(Row::id).toArray()),
                            dates(rows.stream().map(row -> row.subtree().period().from()).toList()),
                            dates(rows.stream().map(row -> row.subtree().period().to()).toList()))
                    .update();
        }
    }

    private List<Integer> add(MunicipalityId municipality, List<Subtree> added) {
        if (added.isEmpty()) {
            return List.of();
        }
        List<Integer> ids = jdbc.sql("select nextval(pg_get_serial_sequence('subtree', 'id'))::integer from generate_series(1, ?)")
                .param(added.size()).query(Integer.class).list();
        jdbc.sql("""
                insert into subtree (id, unit_id, valid_from, valid_to) overriding system value
                select n.id, u.id, n.valid_from, n.valid_to
                from unnest(?, ?, ?, ?) n (id, code, valid_from, valid_to) join unit u on u.code = n.code and u.municipality_id = ?""")
                .params(new SqlArrayValue("integer", ids.toArray()),
                        new SqlArrayValue("text", added.stream().map(Subtree::unit).toArray()),
                        dates(added.stream().map(subtree -> subtree.period().from()).toList()),
                        dates(added.stream().map(subtree -> subtree.period().to()).toList()),
                        municipality.value())
                .update();
        addMembers(municipality, ids, added);
        return ids;
    }

    private void addMembers(MunicipalityId municipality, List<Integer> ids, List<Subtree> added) {
        List<Integer> subtrees = new ArrayList<>();
        List<String> members = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            for (String member : added.get(i).members()) {
                subtrees.add(ids.get(i));
                members.add(member);
            }
        }
        jdbc.sql("""
                insert into subtree_member (subtree_id, unit_id)
                select n.id, u.id from unnest(?, ?) n (id, code) join unit u on u.code = n.code and u.municipality_id = ?
                order by n.id, u.id""")
                .params(new SqlArrayValue("integer", subtrees.toArray()), new SqlArrayValue("text", members.toArray()),
                        municipality.value())
                .update();
    }

    private static SqlArrayValue dates(List<LocalDate> days) {
        return new SqlArrayValue("date", days.stream().map(day -> day == null ? null : day.toString()).toArray());
    }
}
