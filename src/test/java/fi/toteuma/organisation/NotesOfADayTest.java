package fi.toteuma.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fi.toteuma.database.DatabaseSettings.External;
import fi.toteuma.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** V39: a note that was of a whole day goes to the changes it was printed with, and so in what an import replaced. */
class NotesOfADayTest {

    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V39__notes_of_each_change_of_a_reorganisation.sql");

    @Test
    void aNoteOfADayGoesToDividedUnitsOrToAllWhereNoneWasDivided() throws IOException {
        External owner = TestDatabase.fresh().settings();
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(owner.url());
            pool.setUsername(owner.owner());
            pool.setPassword(owner.ownerPassword());
            JdbcClient jdbc = JdbcClient.create(pool);
            jdbc.sql("alter table reorganisation add column note text not null default '', add column note_sv text not null default ''").update();
            jdbc.sql("alter table reorganisation_share drop column note, drop column note_sv").update();
            jdbc.sql("insert into municipality (key, settings) values ('vanha', '')").update();
            jdbc.sql("insert into unit (municipality_id, code) select m.id, c from municipality m, unnest(array['A', 'B', 'X', 'Y']) c").update();
            jdbc.sql("""
                    insert into reorganisation (municipality_id, effective, note, note_sv)
                    select id, day, 'Jako', 'Delning' from municipality, unnest(array[date '2025-01-01', date '2026-01-01']) day""").update();
            share(jdbc, "2025-01-01", "A", "X", "0.6");
            share(jdbc, "2025-01-01", "A", "Y", "0.4");
            share(jdbc, "2025-01-01", "B", "Y", "1");
            share(jdbc, "2026-01-01", "X", "Y", "1");
            jdbc.sql("""
                    with b as (insert into import_batch (municipality_id, kind, source, file, sha256, rows, imported_at)
                               select id, 'reorganisation', 'x', 'x.csv', '', 1, now() from municipality returning id)
                    insert into replaced_record (replaced_by, kind, key, content) select id, 'reorganisation', '2025-01-01',
                        '{"note": "Jako", "note_sv": "", "A → X": "0.6", "A → Y": "0.4", "B → Y": "1"}' from b""").update();

            jdbc.sql(Files.readString(MIGRATION)).update();

            assertThat(jdbc.sql("""
                    select r.effective || ' ' || f.code || t.code || ' ' || s.note || ' ' || s.note_sv from reorganisation_share s
                    join reorganisation r on r.id = s.reorganisation_id join unit f on f.id = s.from_unit_id join unit t on t.id = s.to_unit_id
                    order by 1""").query(String.class).list())
                    .isEqualTo(List.of("2025-01-01 AX Jako Delning", "2025-01-01 AY Jako Delning", "2025-01-01 BY  ", "2026-01-01 XY Jako Delning"));
            assertThat(jdbc.sql("select content = '{\"note A\": \"Jako\", \"note_sv A\": \"\", \"A → X\": \"0.6\", \"A → Y\": \"0.4\", \"B → Y\": \"1\"}' from replaced_record")
                    .query(Boolean.class).single()).isTrue();
        }
    }

    private static void share(JdbcClient jdbc, String day, String from, String to, String share) {
        jdbc.sql("""
                insert into reorganisation_share (reorganisation_id, from_unit_id, to_unit_id, share)
                select r.id, f.id, t.id, ?::numeric from reorganisation r, unit f, unit t where r.effective = ?::date and f.code = ? and t.code = ?""")
                .params(share, day, from, to).update();
    }
}
