package fi.toteuma.organisation;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;

/** The units of each municipality. */
public interface Organisations {

    /** Units of all times. */
    Organisation of(MunicipalityId municipality);

    /** The tree of one day. */
    default OrganisationTree at(MunicipalityId municipality, LocalDate day) {
        return of(municipality).at(day);
    }

    /** Reorganisations by the day they take effect. */
    List<Reorganisation> reorganisations(MunicipalityId municipality);
}
