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
import fi.toteuma.publishing.Standing;
import fi.toteuma.reporting.Reports;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/**
 * Documents that are added beside those of a municipality's folder: changed as long as nothing of them is frozen, and taken away again
 * while no step of their way was taken.
 */
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
        return trying.go(municipality, false, of -> adding(of, order, edition, false));
    }

    /**
     * Adds a document, after making it once in each of its layouts.
     *
     * @param edition as it was when the form was opened
     */
    public Answer add(String municipality, DocumentOrder order, String edition) {
        return trying.go(municipality, true, of -> adding(of, order, edition, true));
    }

    /** Says what {@link #change} would do, and does nothing. */
    public Answer previewChange(String municipality, DocumentOrder order, String edition) {
        return trying.go(municipality, false, of -> changing(of, order, edition, false));
    }

    /**
     * Changes a document that was added here, as long as nothing of it is frozen, after making it once in each of its layouts.
     *
     * @param order of the same key
     * @param edition as it was when the form was opened
     */
    public Answer change(String municipality, DocumentOrder order, String edition) {
        return trying.go(municipality, true, of -> changing(of, order, edition, true));
    }

    /**
     * Takes a document away that was added here, as long as no step of its way was taken; a translation, which goes with its report, as
     * long as nothing of it is frozen.
     */
    public Answer remove(String municipality, String document) {
        return trying.go(municipality, true, of -> removing(of, document));
    }

    /** Whether no step of a document's own way was taken, and nothing of it is frozen. */
    public boolean isUntouched(String municipality, String document) {
        Standing standing = publishing.of(municipality, document);
        boolean ownWay = standing.document().equals(document) && !standing.history().isEmpty();
        return !ownWay && !isFrozen(municipality, document);
    }

    /** Whether a version of it is frozen. */
    public boolean isFrozen(String municipality, String document) {
        return frozen.of(municipality, document).stream().anyMatch(report -> !report.filesOf(document).isEmpty());
    }

    private Answer adding(Municipality of, DocumentOrder order, String edition, boolean keep) {
        if (!edition(of).equals(edition)) {
            return new Answer.Overtaken();
        }
        MunicipalitySettings before = MunicipalitySettings.parse(Trying.SETTINGS, of.settings());
        if (before.document(order.key()).isPresent()) {
            return refused("key", order.key(), "doubled-value", "");
        }
        return misfit(of, before, order, keep).orElseGet(() -> {
            municipalities.addDocument(of.id(), order.key(), DocumentEntry.of(order), LocalDateTime.now(passing));
            return trying.checked(of.key(), () -> made(of.key(), order));
        });
    }

    private Answer changing(Municipality of, DocumentOrder order, String edition, boolean keep) {
        if (keep) {
            municipalities.lockSteps(of.id());
        }
        if (isFrozen(of.key(), order.key())) {
            return new Answer.OnItsWay(publishing.of(of.key(), order.key()).state());
        }
        if (!edition(of).equals(edition)) {
            return new Answer.Overtaken();
        }
        MunicipalitySettings before = MunicipalitySettings.parse(Trying.SETTINGS, of.settings());
        boolean turned = before.document(order.key()).filter(there -> !there.translates().equals(order.translates())).isPresent();
        if (turned && !isUntouched(of.key(), order.key())) {
            return refused("translates", order.key(), "translation-own-way", "");
        }
        return misfit(of, before, order, keep).orElseGet(() -> municipalities.changeDocument(of.id(), order.key(), DocumentEntry.of(order))
                ? trying.checked(of.key(), () -> made(of.key(), order))
                : refused("key", order.key(), "unknown-reference", String.join(", ", keys(of.id()))));
    }

    /** What keeps a document out before it is even tried. */
    private Optional<Answer> misfit(Municipality of, MunicipalitySettings before, DocumentOrder order, boolean keep) {
        if (organisations.at(of.id(), order.treeDate()).find(order.unit()).isEmpty()) {
            return Optional.of(refused("unit", order.unit(), "unknown-unit", order.treeDate().toString()));
        }
        Optional<String> original = order.translates().filter(key -> before.document(key).isPresent());
        if (original.isPresent()) {
            if (keep) {
                municipalities.lockSteps(of.id());
            }
            if (!publishing.of(of.key(), original.get()).state().isOpen()) {
                return Optional.of(refused("translates", original.get(), "translation-late", ""));
            }
        }
        return Optional.empty();
    }

    private Answer removing(Municipality of, String document) {
        municipalities.lockSteps(of.id());
        if (!isUntouched(of.key(), document)) {
            return new Answer.OnItsWay(publishing.of(of.key(), document).state());
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
