package fi.toteuma.web.internal.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The folder in which files wait until they are imported. Only the program can read it, and it goes with the program. */
@Component
class Staging implements DisposableBean {

    /** Longer than any file waits. */
    private static final Duration LEFT_BEHIND = Jobs.KEPT.plusDays(1);

    private final Path all;
    private final Clock clock;
    private Path mine = Path.of("");

    Staging(@Value("${toteuma.data-folder:data}") Path dataFolder, Clock clock) {
        this.all = dataFolder.resolve("staging");
        this.clock = clock;
    }

    /** Keeps an uploaded file under a name of our own. */
    Path keep(MultipartFile file) {
        try {
            Path kept = place();
            file.transferTo(kept);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new place for a file, empty so far. */
    synchronized Path place() {
        try {
            if (mine.toString().isEmpty() || Files.notExists(mine)) {
                Files.createDirectories(all);
                deleteLeftBehind();
                mine = Files.createTempDirectory(all, "files-");
            }
            return Files.createTempFile(mine, "upload-", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a killed program left. A folder into which nothing came for so long holds nothing that another program still needs. */
    private void deleteLeftBehind() throws IOException {
        FileTime limit = FileTime.from(clock.instant().minus(LEFT_BEHIND));
        try (Stream<Path> folders = Files.list(all)) {
            for (Path folder : folders.toList()) {
                if (Files.getLastModifiedTime(folder).compareTo(limit) < 0) {
                    delete(folder);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walked = Files.walk(folder)) {
            List<Path> deepestFirst = walked.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public synchronized void destroy() throws IOException {
        if (!mine.toString().isEmpty() && Files.exists(mine)) {
            delete(mine);
        }
    }
}
