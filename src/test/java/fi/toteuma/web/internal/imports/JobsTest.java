package fi.toteuma.web.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;

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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
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

    @Test
    void aFailureThatPassesLosesNoFile() throws IOException {
        ImportOutcome sound = Mockito.mock(ImportOutcome.Sound.class);
        Mockito.when(imports.check(any(), any())).thenThrow(new UncheckedIOException(new IOException("the disk is full"))).thenReturn(sound);
        Mockito.when(imports.run(any(), anyBoolean(), any())).thenThrow(new IllegalStateException("no connection"));
        Job job = started();
        Path file = job.request().path();
        assertThat(job.stage()).isInstanceOf(Stage.Broken.class);
        assertThat(jobs.open("mallila")).as("somebody should look at it").containsExactly(job);
        Mockito.verify(staging).drop(file);
        jobs.retry(job);
        assertThat(settled(job).stage()).isEqualTo(new Stage.Checked(sound));
        jobs.confirm(job);
        assertThat(settled(job).stage()).isInstanceOf(Stage.Broken.class);
        jobs.retry(job);
        assertThat(settled(job).stage()).isEqualTo(new Stage.Checked(sound));
        Mockito.verify(waiting, Mockito.times(2)).write(job.id(), file);
        Mockito.verify(waiting, Mockito.never()).drop(any());
        jobs.retry(job);
        assertThat(job.stage()).as("what didn't fail isn't begun again").isEqualTo(new Stage.Checked(sound));
    }

    @Test
    void whatIsTooBigToBeKeptIsReadWhereItIsAfterAFailure() throws IOException {
        Mockito.when(waiting.keep(any())).thenReturn(false);
        Mockito.when(imports.check(any(), any())).thenThrow(new IllegalStateException("no connection")).thenReturn(WRONG);
        Job job = started();
        assertThat(job.stage()).isInstanceOf(Stage.Broken.class);
        jobs.retry(job);
        assertThat(settled(job).stage()).isEqualTo(new Stage.Checked(WRONG));
        Mockito.verify(staging, Mockito.never()).drop(any());
        Mockito.verify(waiting, Mockito.never()).write(any(), any());
    }

    @Test
    void theFolderOfAProgramIsLeftAloneAsLongAsAFileMayWaitInIt() throws IOException {
        Instant now = Instant.parse("2026-01-20T08:00:00Z");
        Path others = Files.createDirectories(folder.resolve("staging/files-others"));
        Path left = Files.createDirectories(folder.resolve("staging/files-left"));
        Files.setLastModifiedTime(others, FileTime.from(now.minus(Jobs.KEPT)));
        Files.setLastModifiedTime(left, FileTime.from(now.minus(Jobs.KEPT).minus(Duration.ofDays(2))));
        Staging own = new Staging(folder, Clock.fixed(now, ZoneOffset.UTC));
        Path first = own.place();
        assertThat(others).exists();
        assertThat(left).doesNotExist();

        own.destroy();
        assertThat(first.getParent()).doesNotExist();
        assertThat(own.place()).as("also where its folder was taken away").exists();
        own.destroy();
    }
}
