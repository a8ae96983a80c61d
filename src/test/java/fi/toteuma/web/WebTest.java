package fi.toteuma.web;

import fi.toteuma.database.DatabaseSettings;
import fi.toteuma.database.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The program with the database that most tests of pages share: what a test changes it puts back. */
abstract class WebTest extends ServedTest {

    static final TestDatabase DATABASE = TestDatabase.fresh();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        use(DATABASE, registry);
    }

    static void use(TestDatabase database, DynamicPropertyRegistry registry) {
        DatabaseSettings.External settings = database.settings();
        registry.add("TOTEUMA_DATABASE_URL", settings::url);
        registry.add("TOTEUMA_DATABASE_USER", settings::user);
        registry.add("TOTEUMA_DATABASE_PASSWORD", settings::password);
        registry.add("TOTEUMA_DATABASE_OWNER", settings::owner);
        registry.add("TOTEUMA_DATABASE_OWNER_PASSWORD", settings::ownerPassword);
        registry.add("toteuma.data-folder", () -> "target/test-web");
        registry.add("toteuma.reminders.cron", () -> "-"); // tests ask themselves
    }
}
