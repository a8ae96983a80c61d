package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.CodeMappings;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Mending;
import fi.toteuma.imports.UndoOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What codes stand for is remembered as long as an import that said so is in force. */
class RememberedCodesTest extends WebTest {

    @Autowired
    CodeMappings mappings;

    @TempDir
    Path folder;

    @Test
    void aWrongChoiceGoesWithTheOnlyImportThatMadeIt() throws IOException {
        long first = imported("yksi.csv", "2077;100,00");
        long second = imported("kaksi.csv", "2078;200,00");
        assertThat(remembered()).isEqualTo(1);
        assertThat(imports.undo(heinola(), first)).isInstanceOf(UndoOutcome.Undone.class);
        assertThat(remembered()).as("the other import still says so").isEqualTo(1);
        assertThat(imports.undo(heinola(), second)).isInstanceOf(UndoOutcome.Undone.class);
        assertThat(remembered()).isZero();
    }

    private long imported(String name, String row) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "unit;account;year;amount\n430;R3000X;" + row + "\n");
        ImportRequest request = ImportRequest.of(heinola(), ImportKind.BUDGET, file)
                .from("muistikoe")
                .with(Mending.NONE.with(new Mending.Code("account", "R3000X"), "3000"));
        ImportOutcome outcome = imports.run(request, false);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(ImportOutcome.Imported.class);
        return ((ImportOutcome.Imported) outcome).batch();
    }

    private long remembered() {
        return mappings.of(heinola()).stream().filter(one -> one.source().equals("muistikoe")).count();
    }
}
