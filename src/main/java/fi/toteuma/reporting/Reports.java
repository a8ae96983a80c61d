package fi.toteuma.reporting;

import fi.toteuma.document.Document;
import fi.toteuma.kernel.Language;
import java.time.LocalDate;
import java.util.List;

/** A municipality's documents, made from its layouts and figures. */
public interface Reports {

    /** The layout set that is shown first: the product's own model. */
    String MODEL = "malli";

    /**
     * A document that can be made.
     *
     * @param sets the layout sets it can be made in
     */
    record Listing(String municipality, String key, String title, Language language, LocalDate asOf, List<String> sets) {}

    /** The documents of all municipalities, in the order their municipality lists them. */
    List<Listing> all();

    /**
     * Makes a document.
     *
     * @param today dates the document where its municipality gives no date
     * @throws UnknownReport if there is no such municipality, document or set
     * @throws fi.toteuma.yaml.YamlException if its layout or a scheme can't be read
     */
    Document make(String municipality, String key, String set, LocalDate today);
}
