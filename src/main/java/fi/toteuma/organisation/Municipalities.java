package fi.toteuma.organisation;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The municipalities of this installation and the texts they gave: settings, line schemes, layouts. */
public interface Municipalities {

    /** All of them, by key. */
    List<Municipality> all();

    Optional<Municipality> find(String key);

    /** Adds a municipality, or replaces the settings' file of the one that has this key. */
    MunicipalityId save(String key, String settings);

    /** Files by path: the folder's, and layouts of its own that were made on pages, by name. */
    Map<String, String> files(MunicipalityId municipality);

    /** Equal to an earlier answer if no file changed in between. */
    String filesDigest(MunicipalityId municipality);

    /** Replaces all files of the folder. */
    void saveFiles(MunicipalityId municipality, Map<String, String> contentByPath);

    /** Keeps others from changing what a municipality gave until the transaction ends. Rows that belong to the municipality can be added. */
    void lock(MunicipalityId municipality);

    /** Waits for steps of publishing that are being taken, and lets none be taken until the transaction ends. */
    void lockSteps(MunicipalityId municipality);

    /**
     * For whoever takes a step: lets nobody {@link #lockSteps} until the transaction ends, where nobody does now.
     *
     * @return whether nobody does
     * @throws org.springframework.dao.ConcurrencyFailureException if what was added on the pages was changed or taken away since the
     *     transaction's first moment, as of which it sees everything
     */
    boolean holdSteps(MunicipalityId municipality);

    /**
     * Documents that were added on pages, beside those of the settings' file, by key and in the order added: each as a list item of
     * {@code documents}. {@link Municipality#settings} has them in it already.
     */
    SequencedMap<String, String> addedDocuments(MunicipalityId municipality);

    /** @param entry the list item, indented, with its last line end */
    void addDocument(MunicipalityId municipality, String key, String entry, LocalDateTime now);

    /** Writes one that was added anew; it keeps its key and place. @return whether there was one */
    boolean changeDocument(MunicipalityId municipality, String key, String entry);

    /** @return whether there was one */
    boolean removeDocument(MunicipalityId municipality, String key);
}
