package fi.toteuma.web.internal.years;

import fi.toteuma.access.Right;
import fi.toteuma.additions.AddedDocuments;
import fi.toteuma.additions.DocumentKind;
import fi.toteuma.additions.NextDocument;
import fi.toteuma.budget.BudgetApprovals;
import fi.toteuma.document.Document;
import fi.toteuma.finance.Figures;
import fi.toteuma.goals.Goals;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.DocumentEntry;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Unit;
import fi.toteuma.period.Rounds;
import fi.toteuma.reporting.Layouts;
import fi.toteuma.reporting.Reports;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.WholeMunicipality;
import fi.toteuma.web.internal.years.NewDocumentView.Preview;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Forms of documents that are added or changed: begun from another year's, read as typed, and shown as they would be made. */
@Component
class DocumentForms {

    /** What keys of documents usually begin with. */
    private static final Map<DocumentKind, String> BEGINNINGS =
            Map.of(DocumentKind.PLAN, "ks", DocumentKind.INTERIM, "ov", DocumentKind.CLOSING, "tp");
    private static final int FIRST_INTERIM = 3;

    private final Municipalities municipalities;
    private final WholeMunicipality whole;
    private final Organisations organisations;
    private final Reports reports;
    private final AddedDocuments added;
    private final Figures figures;
    private final BudgetApprovals budgets;
    private final Goals goals;
    private final Rounds rounds;
    private final Clock clock;

    DocumentForms(
            Municipalities municipalities, WholeMunicipality whole, Organisations organisations, Reports reports, AddedDocuments added, Figures figures,
            BudgetApprovals budgets, Goals goals, Rounds rounds, Clock clock) {
        this.municipalities = municipalities;
        this.whole = whole;
        this.organisations = organisations;
        this.reports = reports;
        this.added = added;
        this.figures = figures;
        this.budgets = budgets;
        this.goals = goals;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** @throws NotAllowed unless the reader administers the whole municipality */
    Municipality municipality(Frame frame, String key) {
        return whole.of(frame, Right.ADMINISTER, key);
    }

    void checkThere(Municipality of, String document) {
        if (!added.keys(of.id()).contains(document)) {
            throw new NoSuchPage("no such document was added here");
        }
    }

    /** @param like a document's key, or a kind's */
    DocumentForm begun(Municipality of, String like, Optional<Integer> year) {
        MunicipalitySettings settings = settings(of);
        Map<String, String> files = municipalities.files(of.id());
        int asked = year.filter(one -> one >= 1990 && one <= 2199).orElseGet(() -> LocalDate.now(clock).getYear());
        DocumentOrder order = settings.document(like)
                .map(last -> new NextDocument(settings, files).after(last, asked))
                .orElseGet(() -> fresh(
                        of, settings, files, DocumentKind.of(like).orElseThrow(() -> new NoSuchPage("no such document")), asked));
        return DocumentForm.of(order, added.edition(of), languages(settings));
    }

    /** A document as it was added. */
    DocumentForm kept(Municipality of, String document) {
        MunicipalitySettings settings = settings(of);
        return DocumentForm.of(settings.document(document).orElseThrow(), added.edition(of), languages(settings));
    }

    private DocumentOrder fresh(Municipality of, MunicipalitySettings settings, Map<String, String> files, DocumentKind kind, int year) {
        int through = kind == DocumentKind.INTERIM ? FIRST_INTERIM : DocumentKind.YEAR;
        LocalDate treeDate = kind.usualTreeDate(year, through);
        String layout = kind.model(settings.language());
        List<String> known = Choices.of(settings, files, organisations.at(of.id(), treeDate), Map.of()).schemes();
        Map<String, String> schemes = new LinkedHashMap<>();
        Layouts.face(layout, Layouts.text(layout, files)).schemes().forEach(name -> schemes.put(name, settings.documents().stream()
                .map(order -> order.schemes().getOrDefault(name, ""))
                .filter(key -> !key.isEmpty())
                .reduce((one, later) -> later)
                .orElse(known.isEmpty() ? "" : known.getFirst())));
        String unit = organisations.at(of.id(), treeDate).roots().stream().findFirst().orElse("");
        return new DocumentOrder(
                BEGINNINGS.get(kind) + year, unit, year, through, treeDate, Optional.empty(), Optional.empty(), false, schemes,
                Map.of(Reports.MODEL, layout), Optional.empty(), Optional.empty());
    }

    DocumentForm typed(Municipality of, HttpServletRequest request) {
        return DocumentForm.typed(request, languages(settings(of)), municipalities.files(of.id()));
    }

    Choices choices(Municipality of, DocumentForm form) {
        OrganisationTree tree = organisations.at(of.id(), day(form.treeDate()).orElseGet(() -> LocalDate.now(clock)));
        return Choices.of(settings(of), municipalities.files(of.id()), tree, titles(of));
    }

    /** What the municipality's documents are called, by key. */
    SequencedMap<String, String> titles(Municipality of) {
        SequencedMap<String, String> titles = new LinkedHashMap<>();
        reports.all().stream()
                .filter(listing -> listing.municipality().equals(of.key()))
                .forEach(listing -> titles.put(listing.key(), listing.title() + ", " + listing.unit()));
        return titles;
    }

    Preview preview(Municipality of, DocumentOrder order, Map<String, Document> made) {
        Map<String, String> files = municipalities.files(of.id());
        Map<String, String> titles = new LinkedHashMap<>();
        made.forEach((set, document) -> titles.put(set, document.title()));
        Wording unit = organisations.at(of.id(), order.treeDate()).find(order.unit()).map(Unit::name).orElseGet(() -> Wording.of(order.unit()));
        List<String> fixed = order.layouts().values().stream()
                .filter(layout -> !Layouts.face(layout, Layouts.text(layout, files)).years().isEmpty())
                .toList();
        YearMonth last = YearMonth.of(order.year(), DocumentKind.YEAR);
        return new Preview(
                titles, unit, DocumentKind.of(order), order.lastMonth(),
                Optional.ofNullable(figures.ledgerState(of.id(), last.atEndOfMonth()).through()), budgets.years(of.id()).contains(order.year()),
                goals.of(of.id(), order.year(), last.atEndOfMonth()).size(),
                rounds.duties(of.id()).stream().anyMatch(duty -> duty.reportDate().equals(order.treeDate())), order.treeDate(), fixed,
                DocumentEntry.of(order));
    }

    private static MunicipalitySettings settings(Municipality of) {
        return MunicipalitySettings.parse(of.key(), of.settings());
    }

    /** The municipality's, and those of the layouts that can be chosen: a proposal is printed in the document's. */
    private static List<Language> languages(MunicipalitySettings settings) {
        Set<Language> all = new LinkedHashSet<>(settings.languages());
        settings.documents().stream()
                .flatMap(order -> order.decision().stream())
                .flatMap(decision -> decision.proposal().texts().keySet().stream().sorted())
                .forEach(all::add);
        return Stream.of(Language.values()).filter(all::contains).toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
