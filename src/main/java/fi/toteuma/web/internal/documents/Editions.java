package fi.toteuma.web.internal.documents;

import fi.toteuma.imports.Imports;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.period.Periods;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells when a municipality's documents would come out otherwise: after an import, an undo, something written on a page, a month closed
 * or opened, or a change of its files.
 */
@Component
class Editions {

    private final Municipalities municipalities;
    private final Imports imports;
    private final Periods periods;

    Editions(Municipalities municipalities, Imports imports, Periods periods) {
        this.municipalities = municipalities;
        this.imports = imports;
        this.periods = periods;
    }

    /** Equal to an earlier one if nothing changed in between. */
    record Edition(String settings, String files, List<Long> imports, Set<YearMonth> closed) {

        private static final Edition NONE = new Edition("", "", List.of(), Set.of());
    }

    /** Of a document with all it tells. */
    Edition of(String key) {
        return edition(key, true);
    }

    /** Of a document's tables of amounts, which texts don't change. */
    Edition ofFigures(String key) {
        return edition(key, false);
    }

    private Edition edition(String key, boolean texts) {
        Optional<Municipality> found = municipalities.find(key);
        return found.map(municipality -> {
            MunicipalityId id = municipality.id();
            return new Edition(
                    municipality.settings(), municipalities.filesDigest(id), texts ? imports.edition(id) : imports.editionOfFigures(id),
                    periods.closedMonths(id));
        }).orElse(Edition.NONE);
    }
}
