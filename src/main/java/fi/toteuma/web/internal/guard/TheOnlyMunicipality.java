package fi.toteuma.web.internal.guard;

import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.yaml.YamlException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The name that every page carries where one municipality uses the program. Its settings are read anew only when they change. */
final class TheOnlyMunicipality {

    private final Municipalities municipalities;
    private final AtomicReference<Read> last = new AtomicReference<>(new Read("", Optional.empty()));

    TheOnlyMunicipality(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    private record Read(String settings, Optional<Wording> name) {

        static Read of(Municipality municipality) {
            try {
                MunicipalitySettings settings = MunicipalitySettings.parse(municipality.key(), municipality.settings());
                return new Read(municipality.settings(), Optional.of(settings.name()));
            } catch (YamlException mistakes) {
                return new Read(municipality.settings(), Optional.empty()); // the page tells of them, its head needn't
            }
        }
    }

    /** Empty where there are several, or none. */
    Optional<Wording> name() {
        List<Municipality> all = municipalities.all();
        if (all.size() != 1) {
            return Optional.empty();
        }
        return last.updateAndGet(read -> read.settings().equals(all.getFirst().settings()) ? read : Read.of(all.getFirst())).name();
    }
}
