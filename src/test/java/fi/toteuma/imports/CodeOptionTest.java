package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.commandline.Program;
import fi.toteuma.commandline.ToteumaCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** {@code ./toteuma import --code}: a code of a file is read as one of ours. */
class CodeOptionTest {

    private static final String FILE = "unit;account;year;month;amount\n10;4009;2025;%d;-5,00\n";

    @TempDir
    Path folder;

    private Example example;

    @BeforeEach
    void municipality() {
        example = Example.ready(folder);
    }

    /** The rooms of the example, which outlive a command. */
    private final class Rooms implements Program {

        @Override
        public ConfigurableApplicationContext start(Map<String, Object> properties) {
            GenericApplicationContext context = new GenericApplicationContext();
            context.getBeanFactory().registerSingleton("municipalities", example.municipalities);
            context.getBeanFactory().registerSingleton("imports", example.imports);
            context.refresh();
            return context;
        }

        @Override
        public ConfigurableApplicationContext serve(Map<String, Object> properties) {
            throw new UnsupportedOperationException();
        }
    }

    private int imported(int month, String... options) throws Exception {
        Path file = Files.writeString(folder.resolve("vienti" + month + ".csv"), FILE.formatted(month));
        List<String> arguments = new ArrayList<>(List.of("import", file.toString(), "--kind", "balances"));
        arguments.addAll(List.of(options));
        return ToteumaCommand.run(new Rooms(), arguments);
    }

    @Test
    void aCodeSaidOnceIsReadAsOursAndRememberedForTheNextFile() throws Exception {
        assertThat(imported(1)).as("nobody knows the account").isEqualTo(1);
        assertThat(imported(1, "--code", "account:4009=4000")).isZero();
        assertThat(imported(2)).as("remembered").isZero();
        assertThat(example.jdbc.sql("select count(*) from amount a join account c on c.id = a.account_id where c.code = '4000'")
                .query(Long.class).single()).isEqualTo(2);
    }

    @Test
    void aCodeSaysItsColumn() throws Exception {
        assertThat(imported(1, "--code", "4009=4000")).isEqualTo(2);
        assertThat(example.imports.list(example.municipality)).noneMatch(batch -> batch.kind() == ImportKind.BALANCES);
    }
}
