package fi.toteuma.search;

import fi.toteuma.kernel.MunicipalityId;
import java.util.Optional;
import java.util.Set;

/** Finds things by their words. */
public interface Search {

    /**
     * Everything that holds all words of a question.
     *
     * @param municipalities where to look
     * @param question as somebody typed it: anything goes
     * @param kind empty for all kinds
     * @param most how many of each kind to give
     */
    Found find(Set<MunicipalityId> municipalities, String question, Optional<Kind> kind, int most);
}
