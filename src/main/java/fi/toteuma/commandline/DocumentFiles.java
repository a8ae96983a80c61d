package fi.toteuma.commandline;

import fi.toteuma.document.Consistency;
import fi.toteuma.document.Document;
import fi.toteuma.rendering.Renderer;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.UnknownReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes documents to a folder: {@code <key>.<format>}, those of the model set into {@code malli/}. */
final class DocumentFiles {

    private final Path folder;
    private final List<Renderer> renderers;
    private int documents;
    private int tables;
    private int cells;
    private int checks;
    private final Set<Path> names = new HashSet<>();
    private final List<String> contradictions = new ArrayList<>();

    DocumentFiles(Path folder, List<Renderer> renderers) {
        this.folder = folder;
        this.renderers = renderers;
    }

    /** @return the files written */
    List<Path> write(Document document) {
        Consistency.Result consistency = Consistency.of(document);
        documents++;
        tables += document.tables().size() + document.wordTables().size() + document.cards().size();
        cells += document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .mapToInt(row -> row.cells().size())
                .sum();
        checks += consistency.checked();
        consistency.contradictions().forEach(where -> contradictions.add(document.set() + "/" + document.key() + " " + where));
        Path target = document.set().equals(Reports.MODEL) ? folder.resolve(Reports.MODEL) : folder;
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(target);
            for (Renderer renderer : renderers) {
                Path file = target.resolve(document.key() + "." + renderer.format());
                if (!names.add(file)) {
                    throw new UnknownReport(file + ": another document of this run has the same name; "
                            + "choose with --municipality or --set, or write to another folder with --out");
                }
                Files.write(file, renderer.render(document));
                written.add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    int documents() {
        return documents;
    }

    int tables() {
        return tables;
    }

    int cells() {
        return cells;
    }

    /** How many cells were recomputed from their formula. */
    int checks() {
        return checks;
    }

    /** Cells that are not what their formula says. */
    List<String> contradictions() {
        return contradictions;
    }
}
