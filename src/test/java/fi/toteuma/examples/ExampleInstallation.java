package fi.toteuma.examples;

import fi.toteuma.checks.ReportChecks;
import fi.toteuma.database.TestDatabase;
import fi.toteuma.document.Document;
import fi.toteuma.finance.Figures;
import fi.toteuma.imports.FolderOutcome;
import fi.toteuma.imports.MunicipalityFolder;
import fi.toteuma.imports.Progress;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.reporting.Reports;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The program's rooms over a database of their own, into which an example came as any municipality's folder does. */
final class ExampleInstallation {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-11-22T09:00:00Z"), ZoneOffset.UTC);

    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    private final String municipality;
    private final FolderOutcome outcome;

    ExampleInstallation(String municipality) {
        this(municipality, Path.of("examples", municipality));
    }

    ExampleInstallation(String municipality, Path folder) {
        this.municipality = municipality;
        TestDatabase database = TestDatabase.fresh();
        rooms.registerBean(DataSource.class, database::dataSource);
        rooms.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database.dataSource()));
        rooms.registerBean(JdbcClient.class, database::jdbc);
        rooms.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database.dataSource()));
        rooms.registerBean("passingTime", Clock.class, () -> CLOCK);
        rooms.scan(
                "fi.toteuma.checks", "fi.toteuma.finance", "fi.toteuma.goals", "fi.toteuma.imports", "fi.toteuma.indicators", "fi.toteuma.investments",
                "fi.toteuma.narrative", "fi.toteuma.organisation", "fi.toteuma.period", "fi.toteuma.projects", "fi.toteuma.publishing", "fi.toteuma.reporting",
                "fi.toteuma.risks");
        rooms.refresh();
        outcome = rooms.getBean(MunicipalityFolder.class).run(folder, false, Progress.SILENT);
    }

    /** The folder's import. */
    FolderOutcome outcome() {
        return outcome;
    }

    MunicipalityId id() {
        if (outcome instanceof FolderOutcome.Imported(MunicipalityId id, var files)) {
            return id;
        }
        throw new AssertionError("not imported: " + outcome);
    }

    Figures figures() {
        return rooms.getBean(Figures.class);
    }

    ReportChecks checks() {
        return rooms.getBean(ReportChecks.class);
    }

    Reports reports() {
        return rooms.getBean(Reports.class);
    }

    Document document(String key, String set) {
        return rooms.getBean(Reports.class).make(municipality, key, set, LocalDate.now(CLOCK));
    }
}
