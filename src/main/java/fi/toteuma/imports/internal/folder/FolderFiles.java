package fi.toteuma.imports.internal.folder;

import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.evidence.Attachment;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files inside one folder: a path that leads out of it, directly or by a link, is refused. */
public final class FolderFiles {

    private static final long LARGEST_TEXT = 4L << 20;

    /** What the folders for evidence are called, in English and in Finnish. */
    private static final List<String> EVIDENCE = List.of("evidence", "todisteet");

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

    /**
     * The files in the folders for evidence, by name. Files whose names begin with a dot are the file system's own.
     *
     * @return sorted by name; what doesn't belong there is among the problems
     */
    public SortedMap<String, Path> evidence(ProblemCollector problems) throws IOException {
        SortedMap<String, Path> found = new TreeMap<>();
        for (String name : EVIDENCE) {
            Path inside = folder.resolve(name);
            if (Files.isDirectory(inside)) {
                try (Stream<Path> files = Files.list(inside)) {
                    for (Path file : files.sorted().toList()) {
                        add(found, name, String.valueOf(file.getFileName()), problems);
                    }
                }
            }
        }
        return found;
    }

    private void add(SortedMap<String, Path> found, String inside, String file, ProblemCollector problems) throws IOException {
        if (file.startsWith(".")) {
            return;
        }
        String path = inside + "/" + file;
        Optional<Path> real = find(path, problems);
        if (real.isPresent() && found.putIfAbsent(Attachment.name(file), real.get()) != null) {
            problems.add(0, "", path, "evidence.twice");
        }
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
