package fi.toteuma.web.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Imports;
import fi.toteuma.imports.KnownCodes;
import fi.toteuma.imports.Problems;
import fi.toteuma.imports.WaitingFiles;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.ColumnMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.springframework.context.ApplicationContext;

/** What becomes of files on their way in, whatever the importer says of them. */
class JobsTest {

    private static final ImportOutcome WRONG = new ImportOutcome.Refused(Problems.NONE);

    @TempDir
    Path folder;

    private final Imports imports = Mockito.mock(Imports.class);
    private final Staging staging = Mockito.mock(Staging.class);
    private final WaitingFiles waiting = Mockito.mock(WaitingFiles.class);
    private final Jobs jobs = new Jobs(
            imports, staging, waiting, Mockito.mock(KnownCodes.class), Clock.fixed(Instant.parse("2026-01-02T08:00:00Z"), ZoneOffset.UTC),
            Mockito.mock(ApplicationContext.class));

    @BeforeEach
    void everyFileIsKept() {
        Mockito.when(waiting.keep(any())).thenReturn(true);
    }

    @AfterEach
    void end() throws InterruptedException {
        jobs.destroy();
    }

    private void says(ImportOutcome outcome) {
        Mockito.when(imports.check(any(), any())).thenReturn(outcome);
    }

    private Job started() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "unit;account;year;amount\n");
        return settled(jobs.start("mallila", "somebody", new ImportRequest(
                new MunicipalityId((short) 1), ImportKind.BUDGET, "budget", file, "file.csv", ColumnMapping.NONE, Optional.empty())));
    }

    private static Job settled(Job job) {
        while (job.isWorking()) {
            Thread.onSpinWait();
        }
        return job;
    }

    @Test
    void onlyWhatIsOverIsForgottenForTheSakeOfLaterFiles() throws IOException {
        says(WRONG);
        Job waits = started();
        says(new ImportOutcome.Unchanged(1));
        Job over = started();
        for (int i = 0; i < 60; i++) {
            started();
        }
        jobs.tidy();
        assertThat(jobs.of("somebody")).as("the file that waits and 50 that are over").hasSize(51).contains(waits);
        Mockito.verify(waiting, Mockito.never()).drop(waits.id());
        Mockito.verify(waiting, Mockito.atLeastOnce()).drop(over.id());

        says(WRONG);
        for (int i = 0; i < 60; i++) {
            started();
        }
        jobs.tidy();
        assertThat(jobs.of("somebody")).as("as many as were promised to wait").hasSize(111).contains(waits);
    }

    @Test
    void whereADecisionCannotBeKeptTheFileWaitsAsItDid() throws IOException {
        says(WRONG);
        Job job = started();
        ImportRequest sent = job.request();
        ImportRequest other = sent.from("another system");
        Mockito.doThrow(new IllegalStateException("no connection")).doNothing().when(waiting).change(job.id(), other);

        assertThatIllegalStateException().isThrownBy(() -> jobs.again(job, other, Map.of()));
        assertThat(job.stage()).isEqualTo(new Stage.Checked(WRONG));
        assertThat(job.request()).isEqualTo(sent);
        jobs.again(job, other, Map.of());
        assertThat(settled(job).request()).isEqualTo(other);
        assertThat(job.stage()).isEqualTo(new Stage.Checked(WRONG));
    }
}
