package fi.toteuma.organisation;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDateTime;
import java.util.List;

/** Layouts that a municipality made on pages, version by version, and the documents they were taken into use for. */
public interface OwnLayouts {

    /** How their names begin: neither a path in a folder nor a name of the product's. */
    String PREFIX = "oma/";

    /**
     * @param version from 1; documents are made with the last one
     * @param basedOn name of the layout that it was copied from
     */
    record Version(String name, int version, String basedOn, String content, LocalDateTime savedAt) {}

    /** @param set under which the document is made with the layout, besides those its order names */
    record Use(String document, String set, String layout) {}

    /** The last version of each, by name. */
    List<Version> last(MunicipalityId municipality);

    /** All versions of one, the last first. */
    List<Version> versions(MunicipalityId municipality, String name);

    void save(MunicipalityId municipality, Version version);

    /** Takes all versions away. */
    void remove(MunicipalityId municipality, String name);

    List<Use> uses(MunicipalityId municipality);

    /** @return whether the set is free in that document */
    boolean use(MunicipalityId municipality, Use use);

    /** @return whether there was such */
    boolean leave(MunicipalityId municipality, Use use);
}
