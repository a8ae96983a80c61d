package fi.toteuma.period;

import fi.toteuma.kernel.MunicipalityId;
import java.util.List;

/** A municipality's reporting rounds. They come in through {@code imports}. */
public interface Rounds {

    /** The duties of all rounds, earlier report dates first, those of one date in the order of their file. */
    List<ReportingDuty> duties(MunicipalityId municipality);
}
