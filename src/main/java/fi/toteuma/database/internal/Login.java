package fi.toteuma.database.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to connect as one role.
 *
 * @param url JDBC address
 */
public record Login(String url, String user, String password) {

    /** A new connection each time, for the few statements of a start. */
    public DataSource plain() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** Connections kept open, for the work itself. */
    public HikariDataSource pooled(int most) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(plain());
        pool.setMaximumPoolSize(most);
        pool.setMinimumIdle(0);
        pool.setAutoCommit(true);
        pool.setPoolName("toteuma");
        return new HikariDataSource(pool);
    }
}
