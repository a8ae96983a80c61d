package fi.toteuma.reporting;

import fi.toteuma.document.Document;
import fi.toteuma.finance.LedgerState;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A municipality's documents, made from its layouts and figures. */
public interface Reports {

    /** The layout set that is shown first: the product's own model. */
    String MODEL = "malli";

    /**
     * A document that can be made.
     *
     * @param unit name of the unit it is about; its code where the organisation of that day doesn't hold it
     * @param language the language that title and unit are in
     * @param titles what it is called in each layout set that it can be made in, the set that is shown first first
     * @param ledger what its actuals rest on
     * @param example said wherever the figures are example data
     */
    record Listing(
            String municipality,
            Wording municipalityName,
            String key,
            SequencedMap<String, String> titles,
            String unit,
            Language language,
            LocalDate asOf,
            LedgerState ledger,
            Optional<Wording> example) {

        /** What it is called in the set that is shown first. */
        public String title() {
            return titles.firstEntry().getValue();
        }

        public List<String> sets() {
            return List.copyOf(titles.keySet());
        }

        public String title(String set) {
            return titles.get(set);
        }
    }

    /** The documents of all municipalities, in the order their municipality lists them. */
    List<Listing> all();

    /**
     * Reports that a document can be compared with: earlier ones of its municipality, in its language, that can be made in the same
     * set. Those made by the same layout come first, then those of the same unit, each the latest first: the first one is the
     * previous report of its kind.
     *
     * @throws UnknownReport if there is no such municipality, document or set
     */
    List<Listing> earlier(String municipality, String key, String set);

    /**
     * Makes a document.
     *
     * @param today dates the document where its municipality gives no date
     * @throws UnknownReport if there is no such municipality, document or set
     * @throws fi.toteuma.yaml.YamlException if its layout or a scheme can't be read
     */
    default Document make(String municipality, String key, String set, LocalDate today) {
        return make(municipality, key, set, today, Optional.empty());
    }

    /**
     * As {@link #make(String, String, String, LocalDate)}, with the budget of another day.
     *
     * @param budgetDate amendments decided after it aren't in the budget; empty for the document's own date
     */
    Document make(String municipality, String key, String set, LocalDate today, Optional<LocalDate> budgetDate);

    /**
     * Accounts whose amounts a document's tables leave out or count twice; none in sound schemes.
     *
     * @throws UnknownReport if there is no such municipality or document
     */
    List<Unmapped> unmapped(String municipality, String key);
}
