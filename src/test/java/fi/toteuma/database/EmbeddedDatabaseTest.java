package fi.toteuma.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.toteuma.database.DatabaseUnavailable.Reason;
import fi.toteuma.kernel.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTest {

    @TempDir
    static Path folder;

    private static Database database;
    private static JdbcClient jdbc;

    /** The first opening of the folder is by a program that is killed: every test sees what it left. */
    @BeforeAll
    static void openAfterAKill() throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", System.getProperty("java.class.path"), KilledProgram.class.getName(), folder.toString())
                .inheritIO().start();
        assertThat(killed.waitFor()).isEqualTo(9);
        database = Database.open(new DatabaseSettings.Embedded(folder));
        jdbc = JdbcClient.create(database.dataSource());
    }

    @AfterAll
    static void close() {
        database.close();
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void what_was_written_before_a_kill_is_there_after_the_next_start() {
        assertThat(jdbc.sql("select key from municipality").query(String.class).list()).containsExactly("mallila");
    }

    @Test
    void a_second_program_on_the_same_folder_is_refused_in_one_line() {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> Database.open(new DatabaseSettings.Embedded(folder)))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.FOLDER_IN_USE);
                    assertThat(refused.in(Language.FI)).contains(folder.toString()).contains("käytössä").doesNotContain("\n");
                    assertThat(refused.in(Language.SV)).contains("används");
                    assertThat(refused.getMessage()).contains("in use");
                });
    }

    @Test
    void a_file_where_the_folder_should_be_is_said() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> Database.open(new DatabaseSettings.Embedded(file)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.FOLDER_NOT_WRITABLE));
    }

    @Test
    void an_external_database_that_nobody_answers_for_is_said() {
        var nowhere = new DatabaseSettings.External("jdbc:postgresql://127.0.0.1:1/x", "u", "p", "u", "p");
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> Database.open(nowhere))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.NOT_REACHED);
                    assertThat(refused.getMessage()).contains("127.0.0.1:1").doesNotContain("\n");
                });
    }

    @Test
    void the_program_writes_rows_but_cannot_change_the_schema() {
        for (String statement : List.of("drop table amount", "alter table amount add x text", "create table x (y int)",
                "delete from flyway_schema_history", "truncate amount", "create role x")) {
            assertThatExceptionOfType(BadSqlGrammarException.class).as(statement)
                    .isThrownBy(() -> jdbc.sql(statement).update())
                    .havingCause().satisfies(refused -> assertThat(refused.getMessage()).containsAnyOf("must be owner", "permission denied"));
        }
    }

    @Test
    void nobody_gets_in_without_the_password_and_only_its_owner_reads_it() throws Exception {
        String url;
        try (Connection connection = database.dataSource().getConnection()) {
            url = connection.getMetaData().getURL();
        }
        for (String user : List.of("postgres", "toteuma", "toteuma_owner")) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(url, user, "guess").close())
                    .withMessageContaining("password authentication failed");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgres-password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_commit_reaches_the_disk_and_the_server_listens_to_this_machine_only() {
        assertThat(jdbc.sql("""
                select string_agg(name || '=' || setting, ' ' order by name) from pg_settings
                where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses')""")
                .query(String.class).single())
                .isEqualTo("fsync=on full_page_writes=on listen_addresses=127.0.0.1 synchronous_commit=on");
    }

    @Test
    void letters_sort_in_the_finnish_order() {
        assertThat(jdbc.sql("select string_agg(x, '' order by x) from (values ('ö'), ('a'), ('z'), ('å'), ('ä')) v (x)")
                .query(String.class).single()).isEqualTo("azåäö");
    }

    @Test
    void a_fresh_test_database_is_migrated_and_empty() {
        JdbcClient one = TestDatabase.fresh().jdbc();
        one.sql("insert into municipality (key, settings) values ('mallila', '')").update();
        assertThat(TestDatabase.fresh().jdbc().sql("select count(*) from municipality").query(Long.class).single()).isZero();
    }
}
