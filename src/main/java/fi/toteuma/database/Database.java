package fi.toteuma.database;

import com.zaxxer.hikari.HikariDataSource;
import fi.toteuma.database.DatabaseUnavailable.Reason;
import fi.toteuma.database.internal.Cluster;
import fi.toteuma.database.internal.Cluster.Durability;
import fi.toteuma.database.internal.Login;
import fi.toteuma.database.internal.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** An open database with an up-to-date schema. Closing it ends its connections and, if the server is our own, stops that. */
public final class Database implements AutoCloseable {

    private static final String NAME = "toteuma";
    private static final int CONNECTIONS = 10;

    private final HikariDataSource pool;
    private final @Nullable Cluster cluster;

    private Database(HikariDataSource pool, @Nullable Cluster cluster) {
        this.pool = pool;
        this.cluster = cluster;
    }

    /**
     * Starts the server if it is our own, brings the schema up to date and opens the connections the program works with.
     *
     * @throws DatabaseUnavailable with one line for the user
     */
    public static Database open(DatabaseSettings settings) {
        return switch (settings) {
            case DatabaseSettings.Embedded embedded -> own(embedded);
            case DatabaseSettings.External external -> external(external);
        };
    }

    /** Connections as the role that may read and write rows and nothing else. */
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        if (cluster != null) {
            cluster.close();
        }
    }

    private static Database own(DatabaseSettings.Embedded embedded) {
        Cluster cluster = Cluster.start(embedded.dataFolder(), Durability.SAFE);
        try {
            return new Database(Schema.inOwn(cluster, NAME).pooled(CONNECTIONS), cluster);
        } catch (RuntimeException failed) {
            cluster.close();
            throw failed;
        }
    }

    private static Database external(DatabaseSettings.External external) {
        Login owner = new Login(external.url(), external.owner(), external.ownerPassword());
        Login program = new Login(external.url(), external.user(), external.password());
        reach(owner);
        Schema.migrate(owner, program.user());
        reach(program);
        return new Database(program.pooled(CONNECTIONS), null);
    }

    private static void reach(Login login) {
        try (Connection connection = login.plain().getConnection()) {
            connection.isValid(5);
        } catch (SQLException failed) {
            throw new DatabaseUnavailable(Reason.NOT_REACHED, login.url(), String.valueOf(failed.getMessage()), failed);
        }
    }
}
