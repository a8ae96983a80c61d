package fi.toteuma.publishing.internal;

import fi.toteuma.document.Document;
import fi.toteuma.publishing.FrozenFile;
import fi.toteuma.publishing.Phrases;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.rendering.DocumentModel;
import fi.toteuma.rendering.Renderer;
import fi.toteuma.rendering.Renderers;
import fi.toteuma.reporting.Reports;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the files of a version: every format of the report and its translations, and the model they were written from. */
@Component
class Freezer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final Reports reports;

    Freezer(Reports reports) {
        this.reports = reports;
    }

    /** Counts what is made, and tells of it. */
    static final class Steps {

        private final int of;
        private final Publishing.Progress progress;
        private int done;

        private Steps(int of, Publishing.Progress progress) {
            this.of = of;
            this.progress = progress;
        }

        private <T> T made(T one) {
            progress.at(++done, of);
            return one;
        }
    }

    /** Each document is made, written in all formats, and its model with it. */
    static Steps steps(int documents, Publishing.Progress progress) {
        Steps steps = new Steps(documents * (Renderers.all().size() + 2), progress);
        progress.at(0, steps.of);
        return steps;
    }

    /** A file with its bytes. */
    record Written(FrozenFile file, byte[] content) {}

    /** The documents as they are now, which say of themselves what version they are. */
    List<Document> documents(String municipality, List<String> keys, String set, int version, LocalDate today, Steps steps) {
        return keys.stream()
                .map(key -> steps.made(reports.make(municipality, key, set, today)))
                .map(document -> document.withVersion(Phrases.of(
                        document.language(), "version", String.valueOf(version), DAY.format(document.made()))))
                .toList();
    }

    static List<Written> files(List<Document> documents, Steps steps) {
        List<Written> files = new ArrayList<>();
        for (Document document : documents) {
            for (Renderer renderer : Renderers.all()) {
                files.add(steps.made(written(document, renderer.format(), renderer.render(document))));
            }
            files.add(steps.made(written(document, DocumentModel.FORMAT, DocumentModel.write(document))));
        }
        return files;
    }

    /** The files for readers, without the model. */
    static List<Written> rendered(Document document) {
        List<Written> files = new ArrayList<>();
        for (Renderer renderer : Renderers.all()) {
            files.add(written(document, renderer.format(), renderer.render(document)));
        }
        return files;
    }

    private static Written written(Document document, String format, byte[] content) {
        return new Written(
                new FrozenFile(
                        document.key() + "." + format, document.key(), document.language(), format, Sha256.of(content), content.length),
                content);
    }
}
