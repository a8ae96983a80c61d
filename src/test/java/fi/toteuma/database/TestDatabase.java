package fi.toteuma.database;

import com.zaxxer.hikari.HikariDataSource;
import fi.toteuma.database.internal.Cluster;
import fi.toteuma.database.internal.Cluster.Durability;
import fi.toteuma.database.internal.Login;
import fi.toteuma.database.internal.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fresh, migrated database for a test class: {@code static final TestDatabase DATABASE = TestDatabase.fresh();}
 *
 * <p>All of them are in one real PostgreSQL that starts with the first and stops with the tests.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "migrated";
    private static final List<HikariDataSource> POOLS = new ArrayList<>();

    private final Login login;
    private final HikariDataSource pool;

    private TestDatabase(Login login) {
        this.login = login;
        this.pool = login.pooled(6);
    }

    public static synchronized TestDatabase fresh() {
        POOLS.forEach(pool -> pool.getHikariPoolMXBean().softEvictConnections()); // idle ones of earlier tests: the server has only so many
        String name = "test_" + (POOLS.size() + 1);
        JdbcClient server = JdbcClient.create(Server.CLUSTER.superuser("postgres").plain());
        server.sql("create database " + name + " template " + TEMPLATE + " owner toteuma_owner").update();
        TestDatabase database = new TestDatabase(Server.CLUSTER.login(name, Server.PROGRAM.user(), Server.PROGRAM.password()));
        POOLS.add(database.pool);
        return database;
    }

    /** Connections as the program's own role. */
    public DataSource dataSource() {
        return pool;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /** For a Spring context: the values of TOTEUMA_DATABASE_URL, _USER and _PASSWORD. */
    public DatabaseSettings.External settings() {
        Login superuser = Server.CLUSTER.superuser("postgres");
        return new DatabaseSettings.External(
                login.url(), login.user(), login.password(), superuser.user(), superuser.password());
    }

    private static final class Server {
        static final Cluster CLUSTER = Cluster.start(Path.of("target/test-database"), Durability.THROW_AWAY);
        static final Login PROGRAM;

        static {
            dropAll();
            PROGRAM = Schema.inOwn(CLUSTER, TEMPLATE);
            Runtime.getRuntime().addShutdownHook(new Thread(CLUSTER::close, "stop PostgreSQL of the tests"));
        }

        /** What earlier runs left: their schema may be another one. */
        private static void dropAll() {
            JdbcClient server = JdbcClient.create(CLUSTER.superuser("postgres").plain());
            server.sql("select datname from pg_database where datname = ? or datname like 'test!_%' escape '!'").param(TEMPLATE)
                    .query(String.class).list()
                    .forEach(name -> server.sql("drop database " + name).update());
        }
    }
}
