package fi.toteuma.database;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which PostgreSQL to use. */
public sealed interface DatabaseSettings {

    /** The default data folder, in the folder the program is started in. */
    String DEFAULT_DATA_FOLDER = "data";

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
     * {@code _OWNER}, {@code _OWNER_PASSWORD}), else embedded in {@code toteuma.data-folder}.
     *
     * @param property gives the value of a name, or null
     */
    static DatabaseSettings from(UnaryOperator<@Nullable String> property) {
        String url = property.apply("TOTEUMA_DATABASE_URL");
        if (url == null || url.isBlank()) {
            return new Embedded(Path.of(orElse(property.apply("toteuma.data-folder"), DEFAULT_DATA_FOLDER)));
        }
        String user = orElse(property.apply("TOTEUMA_DATABASE_USER"), "toteuma");
        String password = orElse(property.apply("TOTEUMA_DATABASE_PASSWORD"), "");
        String owner = property.apply("TOTEUMA_DATABASE_OWNER");
        return owner == null
                ? new External(url, user, password, user, password)
                : new External(url, user, password, owner, orElse(property.apply("TOTEUMA_DATABASE_OWNER_PASSWORD"), ""));
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null || value.isBlank() ? other : value;
    }
}
