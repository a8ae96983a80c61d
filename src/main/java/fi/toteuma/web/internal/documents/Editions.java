package fi.toteuma.web.internal.documents;

import fi.toteuma.imports.Imports;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells when a municipality's documents would come out otherwise: after an import, an undo, something written on a page, or a change of its files. */
@Component
class Editions {

    private final Municipalities municipalities;
    private final Imports imports;

    Editions(Municipalities municipalities, Imports imports) {
        this.municipalities = municipalities;
        this.imports = imports;
    }

    /** Equal to an earlier one if nothing changed in between. */
    record Edition(String settings, Map<String, String> files, List<Long> imports) {

        private static final Edition NONE = new Edition("", Map.of(), List.of());
    }

    Edition of(String key) {
        Optional<Municipality> found = municipalities.find(key);
        return found.map(municipality -> new Edition(
                        municipality.settings(), municipalities.files(municipality.id()), imports.edition(municipality.id())))
                .orElse(Edition.NONE);
    }
}
