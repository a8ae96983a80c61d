package fi.toteuma.projects;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;

/** A municipality's projects, in the order they are printed in. */
public interface Projects {

    /** Those that something was told of at this report date. */
    List<Project> at(MunicipalityId municipality, LocalDate reportDate);

    List<ProjectReport> reports(MunicipalityId municipality, LocalDate reportDate);

    List<ProjectPart> parts(MunicipalityId municipality, LocalDate reportDate);

    List<ProjectTotal> totals(MunicipalityId municipality, LocalDate reportDate);
}
