package fi.toteuma.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** What people change leaves a trail that the program itself can't touch. */
class AuditTriggersTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    /** Tables without a trigger, each with the reason. A new table is given one, or stands here. */
    private static final Map<String, String> WITHOUT = new TreeMap<>(Map.ofEntries(
            Map.entry("amount", "comes by the hundred thousand; its import is in the trail, what it replaced in replaced_amount"),
            Map.entry("ledger_entry", "as amount; what it replaced is in replaced_entry"),
            Map.entry("replaced_amount", "is itself what stood before"),
            Map.entry("replaced_entry", "is itself what stood before"),
            Map.entry("replaced_record", "is itself what stood before"),
            Map.entry("import_code", "is itself what became of codes in an import, and only added to"),
            Map.entry("import_correction", "is itself who corrected which cell from what to what, and only added to"),
            Map.entry("coverage", "follows from an import, which is in the trail"),
            Map.entry("rollup", "sums of amounts"),
            Map.entry("subtree", "follows from units, which are in the trail"),
            Map.entry("subtree_member", "follows from units, which are in the trail"),
            Map.entry("frozen_file", "bytes that nobody can change; their common hash is in frozen_report, which has a trigger"),
            Map.entry("evidence", "bytes with their hash and who attached them; earlier ones stay; their import is in the trail"),
            Map.entry("sign_in_attempt", "is itself a record of what happened"),
            Map.entry("spring_session", "nobody's change"),
            Map.entry("spring_session_attributes", "nobody's change"),
            Map.entry("waiting_file", "isn't in yet; once it is, its import is in the trail; payees may be in what was decided about it"),
            Map.entry("waiting_piece", "bytes of a file that isn't in yet; payees may be in them"),
            Map.entry("read_notice", "a reader's own mark"),
            Map.entry("version_read", "a reader's own mark"),
            Map.entry("audit_trail", "is the trail"),
            Map.entry("flyway_schema_history", "Flyway's own")));

    @Test
    void everyTableHasATriggerOrAReason() {
        Set<String> without = new TreeSet<>(DATABASE.jdbc().sql("""
                select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'write_audit_trail'::regproc and t.tgenabled = 'O'
                  and t.tgtype & 1 = 1 and t.tgtype & 28 = 28)""").query(String.class).list()); // for each row; of insert, delete and update
        assertThat(without).isEqualTo(WITHOUT.keySet());
    }

    @Test
    void keysNameColumnsThatAreThere() {
        List<String> wrong = DATABASE.jdbc().sql("""
                select c.relname || '.' || part from pg_trigger t join pg_class c on c.oid = t.tgrelid
                cross join lateral unnest(string_to_array(replace(encode(t.tgargs, 'escape'), '\\000', ','), ',')) as part
                where t.tgfoid = 'write_audit_trail'::regproc and part <> ''
                and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = part)""").query(String.class).list();
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "insert into audit_trail (who, item, key, change) values ('x', 'goal', 'y', 'added')", "update audit_trail set who = 'x'", "delete from audit_trail",
        "truncate audit_trail", "alter table audit_trail disable trigger all", "alter table goal disable trigger audited", "drop trigger audited on goal",
        "drop table audit_trail", "create or replace function write_audit_trail() returns trigger language plpgsql as $$ begin return null; end $$",
        "set session_replication_role = replica"
    })
    void theProgramsRoleCanNeitherWriteTheTrailNorGetRoundIt(String attempt) {
        assertThatThrownBy(() -> DATABASE.jdbc().sql(attempt).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void whoMakesAOneTimeLinkForWhomIsInTheTrailWithoutTheLink() {
        int person = DATABASE.jdbc().sql("insert into person (login, name, language, added_at) values ('a@b', 'A', 'fi', now()) returning id")
                .query(Integer.class).single();
        DATABASE.jdbc().sql("insert into one_time_link (digest, person_id, expires_at) values ('\\xdeadbeef', ?, now())").param(person).update();
        Map<String, Object> entry = DATABASE.jdbc().sql("select key, change, after ->> 'digest' as digest from audit_trail where item = 'one_time_link'")
                .query().singleRow();
        assertThat(entry).containsEntry("key", String.valueOf(person)).containsEntry("change", "added").containsEntry("digest", "…");
    }
}
