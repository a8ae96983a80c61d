package fi.toteuma.imports.internal.folder;

import fi.toteuma.imports.internal.ProblemCollector;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Files inside one folder: a path that leads out of it, directly or by a link, is refused. */
public final class FolderFiles {

    private static final long LARGEST_TEXT = 4L << 20;

    private final Path folder;

    /** @throws IOException if there is no such folder */
    public FolderFiles(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    /** The file, if it is there and inside; else the reason is among the problems. */
    public Optional<Path> find(String path, ProblemCollector problems) throws IOException {
        Path file;
        try {
            Path relative = Path.of(path);
            boolean climbs = false;
            for (Path part : relative) {
                climbs = climbs || part.toString().equals("..");
            }
            if (relative.isAbsolute() || climbs || path.isEmpty()) {
                problems.add(0, "", path, "folder.outside");
                return Optional.empty();
            }
            file = folder.resolve(relative);
        } catch (InvalidPathException e) {
            problems.add(0, "", path, "folder.outside");
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            problems.add(0, "", path, "folder.file-missing");
            return Optional.empty();
        }
        Path real = file.toRealPath();
        if (!real.startsWith(folder)) {
            problems.add(0, "", path, "folder.outside");
            return Optional.empty();
        }
        return Optional.of(real);
    }

    /** The text of a file that is kept as such. */
    public Optional<String> text(String path, ProblemCollector problems) throws IOException {
        Optional<Path> file = find(path, problems);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (Files.size(file.get()) > LARGEST_TEXT) {
            problems.add(0, "", path, "folder.too-large");
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file.get()));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            problems.add(0, "", path, "folder.not-utf8");
            return Optional.empty();
        }
    }
}
