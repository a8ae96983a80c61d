package fi.toteuma.database;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program that writes a row and is killed, leaving its server behind. */
final class KilledProgram {

    private KilledProgram() {}

    public static void main(String[] arguments) {
        Database database = Database.open(new DatabaseSettings.Embedded(Path.of(arguments[0])));
        JdbcClient.create(database.dataSource())
                .sql("insert into municipality (key, settings) values ('mallila', '')").update();
        Runtime.getRuntime().halt(9);
    }
}
