package fi.toteuma.checks;

import fi.toteuma.kernel.MunicipalityId;
import java.util.List;

/** Findings that people have accepted, by document. */
public interface AcceptedFindings {

    List<Accepted> of(MunicipalityId municipality, String document);

    /** Accepts a finding; one accepted earlier gets this reason. */
    void accept(MunicipalityId municipality, String document, Accepted accepted);

    /** Takes an acceptance back; true if there was one. */
    boolean withdraw(MunicipalityId municipality, String document, String key);
}
