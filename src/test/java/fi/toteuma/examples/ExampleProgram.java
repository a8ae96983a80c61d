package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.ToteumaApplication;
import fi.toteuma.database.DatabaseSettings;
import fi.toteuma.database.TestDatabase;
import fi.toteuma.document.Document;
import fi.toteuma.imports.FolderOutcome;
import fi.toteuma.imports.MunicipalityFolder;
import fi.toteuma.imports.Progress;
import fi.toteuma.rendering.Renderer;
import fi.toteuma.rendering.Renderers;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program with one example imported as a user imports it, and its documents made. */
final class ExampleProgram implements AutoCloseable {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    private final DatabaseSettings.External database = TestDatabase.fresh().settings();
    private final ConfigurableApplicationContext context;
    private final FolderOutcome imported;
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    ExampleProgram(Path folder) {
        context = new SpringApplicationBuilder(ToteumaApplication.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "TOTEUMA_DATABASE_URL", database.url(),
                        "TOTEUMA_DATABASE_USER", database.user(),
                        "TOTEUMA_DATABASE_PASSWORD", database.password(),
                        "TOTEUMA_DATABASE_OWNER", database.owner(),
                        "TOTEUMA_DATABASE_OWNER_PASSWORD", database.ownerPassword(),
                        "toteuma.clock", TODAY + "T08:00"))
                .run();
        imported = context.getBean(MunicipalityFolder.class).run(folder, false, Progress.SILENT);
        assertThat(imported).isInstanceOf(FolderOutcome.Imported.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Does what the program may not: as the role that owns the database. */
    void asOwner(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    FolderOutcome.Imported imported() {
        return (FolderOutcome.Imported) imported;
    }

    List<Listing> listings() {
        return context.getBean(Reports.class).all();
    }

    /** A document, made once. */
    Document document(String key, String set) {
        return documents.computeIfAbsent(set + "/" + key, ignored -> make(key, set));
    }

    /** A document, made anew. */
    Document make(String key, String set) {
        Listing listing = listings().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
        return context.getBean(Reports.class).make(listing.municipality(), key, set, TODAY);
    }

    /** A document's file, written once. */
    byte[] file(String key, String set, String format) {
        Renderer renderer = Renderers.of(format).orElseThrow();
        return files.computeIfAbsent(set + "/" + key + "." + format, ignored -> renderer.render(document(key, set)));
    }

    @Override
    public void close() {
        context.close();
    }
}
