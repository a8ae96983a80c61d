package fi.toteuma.database;

import fi.toteuma.database.DatabaseUnavailable.Reason;
import fi.toteuma.kernel.WrongSetting;
import fi.toteuma.kernel.WrongSetting.Expected;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** Which PostgreSQL to use. */
public sealed interface DatabaseSettings {

    /** The default data folder, in the folder the program is started in. */
    String DEFAULT_DATA_FOLDER = "data";

    /** Names of this machine: what goes there leaves it by no wire. */
    Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    /**
     * Our own server, its files in this folder; everything it needs to be moved or backed up is there.
     *
     * @param dataFolder made where there is none
     */
    record Embedded(Path dataFolder) implements DatabaseSettings {}

    /**
     * A server that others look after.
     *
     * @param url JDBC address, {@code jdbc:postgresql://host:port/database}
     * @param user the role the program works as
     * @param owner the role that owns the schema and changes it; the same as {@code user} where none is given, which works but gives
     *     the program more rights than it needs
     */
    record External(String url, String user, String password, String owner, String ownerPassword) implements DatabaseSettings {}

    /**
     * Reads the settings: external where {@code TOTEUMA_DATABASE_URL} is given (with {@code _USER}, {@code _PASSWORD} and, better,
     * {@code _OWNER}, {@code _OWNER_PASSWORD}), else embedded in {@code toteuma.data-folder}. An external one on another machine is
     * reached over TLS with its certificate checked ({@code sslmode=verify-full}), unless {@code TOTEUMA_DATABASE_TLS=off} says that the
     * network between is safe.
     *
     * @param property gives the value of a name, or null
     * @throws DatabaseUnavailable if the address is of another machine and doesn't ask for that
     * @throws WrongSetting if it is no address of PostgreSQL
     */
    static DatabaseSettings from(UnaryOperator<@Nullable String> property) {
        String url = property.apply("TOTEUMA_DATABASE_URL");
        if (url == null || url.isBlank()) {
            return new Embedded(Path.of(orElse(property.apply("toteuma.data-folder"), DEFAULT_DATA_FOLDER)));
        }
        String place = url.replaceAll("\\?.*", "").replaceAll("//.*@", "//"); // a password may follow, or stand before the server
        Properties parsed = Driver.parseURL(url, new Properties());
        if (parsed == null) {
            throw new WrongSetting("TOTEUMA_DATABASE_URL", place, Expected.DATABASE);
        }
        if (!"off".equals(property.apply("TOTEUMA_DATABASE_TLS")) && !isProtected(parsed)) {
            throw new DatabaseUnavailable(Reason.NOT_PROTECTED, place, "");
        }
        String user = orElse(property.apply("TOTEUMA_DATABASE_USER"), "toteuma");
        String password = orElse(property.apply("TOTEUMA_DATABASE_PASSWORD"), "");
        String owner = property.apply("TOTEUMA_DATABASE_OWNER");
        return owner == null
                ? new External(url, user, password, user, password)
                : new External(url, user, password, owner, orElse(property.apply("TOTEUMA_DATABASE_OWNER_PASSWORD"), ""));
    }

    /** Whether what goes to a server can be read or changed by nobody on the way. */
    private static boolean isProtected(Properties parsed) {
        boolean here = Arrays.stream(parsed.getProperty("PGHOST", "").split(",")).allMatch(HERE::contains);
        return here || "verify-full".equals(parsed.getProperty("sslmode"));
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null || value.isBlank() ? other : value;
    }
}
