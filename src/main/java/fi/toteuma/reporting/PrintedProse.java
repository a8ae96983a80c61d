package fi.toteuma.reporting;

import fi.toteuma.document.Piece;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Texts that people wrote, to read outside documents as documents print them. Their figures are those of a draft: what the ledger says of
 * the day now. A version that was frozen before a correction says its own.
 */
public interface PrintedProse {

    /**
     * @param day the texts' report date: their live figures are those of a document of that day that shows the unit; where there is
     *     none, each is a marked gap
     * @param unit code of the unit that the texts are about
     * @param texts as they were written
     * @return paragraphs and lists of each text
     * @throws UnknownReport if there is no such municipality
     * @throws fi.toteuma.yaml.YamlException if the document's layout or a scheme can't be read
     */
    Map<String, List<Piece>> of(String municipality, LocalDate day, String unit, Collection<String> texts);
}
