package fi.toteuma.goals;

import fi.toteuma.kernel.MunicipalityId;
import java.util.List;
import java.util.Optional;

/** A municipality's evidence files in force. */
public interface EvidenceFiles {

    /** All of them, by name. */
    List<EvidenceFile> all(MunicipalityId municipality);

    Optional<EvidenceFile> find(MunicipalityId municipality, String name);

    /** The file itself, as it was attached; empty where there is none of this name. */
    Optional<byte[]> content(MunicipalityId municipality, String name);
}
