package fi.toteuma.publishing.internal;

import fi.toteuma.imports.ImportBatch;
import fi.toteuma.imports.Imports;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import org.springframework.stereotype.Component;

/** Tells whether documents would be made of the same: settings, files, and what is imported and not undone. */
@Component
class Edition {

    private final Municipalities municipalities;
    private final Imports imports;

    Edition(Municipalities municipalities, Imports imports) {
        this.municipalities = municipalities;
        this.imports = imports;
    }

    /** A hash that stays the same as long as nothing changed. */
    String of(String key) {
        Municipality municipality = municipalities.find(key).orElseThrow();
        StringBuilder all = new StringBuilder(municipality.settings());
        municipalities.files(municipality.id()).forEach((path, content) -> all.append('\0').append(path).append('\0').append(content));
        imports.list(municipality.id()).stream()
                .filter(batch -> batch.undoneAt().isEmpty())
                .map(ImportBatch::id)
                .forEach(id -> all.append('\0').append(id));
        return Sha256.of(all.toString());
    }
}
