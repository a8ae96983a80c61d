package fi.toteuma.additions;

import fi.toteuma.document.Document;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.DocumentEntry;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.State;
import fi.toteuma.reporting.Reports;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Documents that are added beside those of a municipality's folder, and taken away again while nothing of them is frozen. */
@Service
public class AddedDocuments {

    private static final String PLACE = DocumentEntry.ADDED + ".";

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Reports reports;
    private final Publishing publishing;
    private final FrozenReports frozen;
    private final Trying trying;
    private final Clock clock;
    private final Clock passing;

    public AddedDocuments(
            Municipalities municipalities, Organisations organisations, Reports reports, Publishing publishing, FrozenReports frozen,
            Trying trying, Clock clock, @Qualifier("passingTime") Clock passing) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.reports = reports;
        this.publishing = publishing;
        this.frozen = frozen;
        this.trying = trying;
        this.clock = clock;
        this.passing = passing;
    }

    /** Keys of those that were added here; all others are the folder's. */
    public Set<String> keys(MunicipalityId municipality) {
        return municipalities.addedDocuments(municipality).keySet();
    }

    /** Stays the same as long as nobody changes the municipality's settings or files. */
    public String edition(Municipality of) {
        return Edition.of(of.settings(), municipalities.filesDigest(of.id()));
    }

    /** Says what {@link #add} would do, and does nothing. */
    public Answer preview(String municipality, DocumentOrder order, String edition) {
        return trying.go(municipality, false, of -> adding(of, order, edition));
    }

    /**
     * Adds a document, after making it once in each of its layouts.
     *
     * @param edition as it was when the form was opened
     */
    public Answer add(String municipality, DocumentOrder order, String edition) {
        return trying.go(municipality, true, of -> adding(of, order, edition));
    }

    /** Takes a document away that was added here, as long as no step of its way was taken. */
    public Answer remove(String municipality, String document) {
        return trying.go(municipality, true, of -> removing(of, document));
    }

    private Answer adding(Municipality of, DocumentOrder order, String edition) {
        if (!edition(of).equals(edition)) {
            return new Answer.Overtaken();
        }
        MunicipalitySettings before = MunicipalitySettings.parse(Trying.SETTINGS, of.settings());
        if (before.document(order.key()).isPresent()) {
            return refused("key", order.key(), "doubled-value", "");
        }
        if (organisations.at(of.id(), order.treeDate()).find(order.unit()).isEmpty()) {
            return refused("unit", order.unit(), "unknown-unit", order.treeDate().toString());
        }
        municipalities.addDocument(of.id(), order.key(), DocumentEntry.of(order), LocalDateTime.now(passing));
        return trying.checked(of.key(), () -> made(of.key(), order));
    }

    private Answer removing(Municipality of, String document) {
        State state = publishing.of(of.key(), document).state();
        if (state != State.DRAFT || !frozen.of(of.key(), document).isEmpty()) {
            return new Answer.OnItsWay(state);
        }
        return municipalities.removeDocument(of.id(), document)
                ? trying.checked(of.key(), Map::of)
                : refused("key", document, "unknown-reference", String.join(", ", keys(of.id())));
    }

    private Map<String, Document> made(String municipality, DocumentOrder order) {
        Map<String, Document> made = new LinkedHashMap<>();
        order.layouts().keySet().forEach(
                set -> made.put(set, reports.make(municipality, order.key(), set, LocalDate.now(clock))));
        return made;
    }

    private static Answer refused(String field, String value, String code, String expected) {
        return Trying.refused(PLACE + field, value, code, expected);
    }
}
