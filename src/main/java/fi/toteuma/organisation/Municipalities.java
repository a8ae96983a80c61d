package fi.toteuma.organisation;

import fi.toteuma.kernel.MunicipalityId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The municipalities of this installation and the texts they gave: settings, line schemes, layouts. */
public interface Municipalities {

    /** All of them, by key. */
    List<Municipality> all();

    Optional<Municipality> find(String key);

    /** Adds a municipality, or replaces the settings of the one that has this key. */
    MunicipalityId save(String key, String settings);

    /** Files by path. */
    Map<String, String> files(MunicipalityId municipality);

    /** Equal to an earlier answer if no file changed in between. */
    String filesDigest(MunicipalityId municipality);

    /** Replaces all files. */
    void saveFiles(MunicipalityId municipality, Map<String, String> contentByPath);
}
