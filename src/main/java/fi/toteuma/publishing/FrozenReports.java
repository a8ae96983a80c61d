package fi.toteuma.publishing;

import fi.toteuma.document.Document;
import java.util.List;
import java.util.Optional;

/** What was frozen. A translation's key finds the report it went with. */
public interface FrozenReports {

    /**
     * All frozen versions of a report, the first first.
     *
     * @throws fi.toteuma.reporting.UnknownReport if there is no such municipality or document
     */
    List<FrozenReport> of(String municipality, String document);

    Optional<FrozenReport> find(String municipality, String document, int version);

    /**
     * The last published version of each of a municipality's reports, by the date of their figures.
     *
     * @throws fi.toteuma.reporting.UnknownReport if there is no such municipality
     */
    List<PublishedReport> published(String municipality);

    /** A file's bytes, as they were frozen. */
    byte[] content(FrozenReport report, FrozenFile file);

    /**
     * A frozen document as it can be read and compared.
     *
     * @param key of the report itself, or of a translation frozen with it
     * @return empty where the model that was kept is of another program, which this one can't read
     */
    Optional<Document> model(FrozenReport report, String key);
}
