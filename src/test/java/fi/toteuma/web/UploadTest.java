package fi.toteuma.web;

import fi.toteuma.imports.ImportBatch;
import fi.toteuma.kernel.MunicipalityId;
import java.net.http.HttpClient;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Sends files in and takes them back after each test: their names begin alike. */
abstract class UploadTest extends WebTest {

    private final String named;

    HttpClient browser;
    Upload upload;
    MunicipalityId heinola = new MunicipalityId((short) 0);

    /** @param named what the names of the test's files begin with */
    UploadTest(String named) {
        this.named = named;
    }

    @BeforeEach
    void signIn() {
        browser = browser();
        upload = new Upload(this, browser);
        heinola = municipalities.find("heinola").orElseThrow().id();
    }

    @AfterEach
    void nothingStays() {
        inForce().forEach(batch -> imports.undo(heinola, batch.id()));
    }

    /** The test's files that are in. */
    List<ImportBatch> inForce() {
        return imports.list(heinola).stream()
                .filter(batch -> batch.undoneAt().isEmpty() && batch.file().startsWith(named))
                .toList();
    }
}
