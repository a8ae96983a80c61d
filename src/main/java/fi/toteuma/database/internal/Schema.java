package fi.toteuma.database.internal;

import fi.toteuma.database.DatabaseUnavailable;
import fi.toteuma.database.DatabaseUnavailable.Reason;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the roles, the database and its schema. */
public final class Schema {

    private static final String OWNER = "toteuma_owner";
    private static final String PROGRAM = "toteuma";

    private Schema() {}

    /**
     * Brings a database of our own server up to date, making it where there is none.
     *
     * @return how the program connects to it; the passwords of its roles are new at every start
     */
    public static Login inOwn(Cluster cluster, String database) {
        JdbcClient server = JdbcClient.create(cluster.superuser("postgres").plain());
        Login owner = cluster.login(database, OWNER, role(server, OWNER));
        Login program = cluster.login(database, PROGRAM, role(server, PROGRAM));
        boolean there = server.sql("select exists (select from pg_database where datname = ?)").param(database)
                .query(Boolean.class).single();
        if (!there) {
            server.sql("create database " + database + " owner " + OWNER).update();
            server.sql("revoke all on database " + database + " from public").update();
            server.sql("grant connect, temporary on database " + database + " to " + PROGRAM).update();
        }
        migrate(owner, program.user());
        return program;
    }

    /** Brings the schema up to date as its owner, and lets the program's role read and write rows. */
    public static void migrate(Login owner, String program) {
        try {
            Flyway.configure().dataSource(owner.plain()).locations("classpath:db/migration").load().migrate();
        } catch (FlywayException failed) {
            throw new DatabaseUnavailable(Reason.SCHEMA_NOT_CHANGED, owner.url(), String.valueOf(failed.getMessage()), failed);
        }
        if (!owner.user().equals(program)) {
            JdbcClient schema = JdbcClient.create(owner.plain());
            schema.sql("grant usage on schema public to " + program).update();
            schema.sql("grant select, insert, update, delete on all tables in schema public to " + program).update();
            schema.sql("grant usage on all sequences in schema public to " + program).update();
            schema.sql("revoke insert, update, delete on flyway_schema_history, audit_trail from " + program).update();
            appendOnly(schema).forEach(table -> schema.sql("revoke update, delete on " + table + " from " + program).update());
        }
    }

    /** Tables that the schema itself lets nobody change: the program's role isn't given the right either. */
    private static List<String> appendOnly(JdbcClient schema) {
        return schema.sql("select distinct tgrelid::regclass::text from pg_trigger where tgfoid = 'append_only'::regproc")
                .query(String.class).list();
    }

    private static String role(JdbcClient server, String name) {
        String password = Cluster.randomPassword();
        boolean there = server.sql("select exists (select from pg_roles where rolname = ?)").param(name)
                .query(Boolean.class).single();
        server.sql((there ? "alter" : "create") + " role " + name + " login password '" + password + "'").update();
        return password;
    }
}
