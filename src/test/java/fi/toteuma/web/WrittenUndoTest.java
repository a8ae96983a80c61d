package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.kernel.MunicipalityId;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking back on the page that one thing is written on. */
class WrittenUndoTest extends WebTest {

    private static final String PAGE = "/tasks/heinola/2025-06-30/HYP/texts/toiminta-ja-talous";


    @Test
    void whoWritesOneTextDoesNotTakeBackAFileThatHeldOthersToo(@TempDir Path folder) throws IOException {
        MunicipalityId heinola = municipalities.find("heinola").orElseThrow().id();
        Path file = Files.writeString(folder.resolve("tekstit.csv"), """
                unit;section;report_date;text
                HYP;toiminta-ja-talous;2025-06-30;Tiedoston teksti.
                430;toiminta-ja-talous;2025-06-30;Toisen yksikön teksti.
                """);
        ImportOutcome outcome = imports.run(ImportRequest.of(heinola, ImportKind.TEXTS, file), false);
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        long batch = ((ImportOutcome.Imported) outcome).batch();
        try {
            Reader.named("peruja@example.com", people, signIn, List.of(Grant.over(heinola, "HYP", Role.MANAGER)));
            HttpClient manager = Reader.browser(address("/"), "peruja@example.com", Reader.PASSWORD);
            String token = Reader.token(get(manager, "/account"));
            assertThat(page(get(manager, PAGE)).select("input[name=version]").attr("value")).isEqualTo(String.valueOf(batch));
            send(manager, Reader.form(address(PAGE + "/undo"), Map.of(
                    "token", token, "sheet", "text", "change", String.valueOf(batch),
                    "writer", String.valueOf(people.find("peruja@example.com").orElseThrow().id()))));
            assertThat(imports.find(heinola, batch).orElseThrow().undoneAt()).as("in force").isEmpty();
        } finally {
            imports.undo(heinola, batch);
        }
    }
}
