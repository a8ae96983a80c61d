package fi.toteuma.reporting.internal;

import fi.toteuma.document.Document;
import fi.toteuma.finance.Accounts;
import fi.toteuma.finance.Amendments;
import fi.toteuma.finance.Figures;
import fi.toteuma.finance.SchemeReader;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Language;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.UnknownReport;
import fi.toteuma.reporting.Unmapped;
import fi.toteuma.reporting.internal.assembly.DocumentMaker;
import fi.toteuma.reporting.internal.assembly.Phrases;
import fi.toteuma.reporting.internal.assembly.MappingCheck;
import fi.toteuma.reporting.internal.assembly.Placeholders;
import fi.toteuma.reporting.internal.assembly.ReorganisationNotes;
import fi.toteuma.reporting.internal.layout.Layout;
import fi.toteuma.reporting.internal.layout.LayoutReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents out of what is in the database: settings, schemes and layouts as given, figures as imported. All of a document is
 * of one moment: an import that ends while it is made changes nothing in it.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class DatabaseReports implements Reports {

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Figures figures;
    private final Amendments amendments;
    private final Accounts accounts;
    private final Contents contents;

    DatabaseReports(
            Municipalities municipalities,
            Organisations organisations,
            Figures figures,
            Amendments amendments,
            Accounts accounts,
            Contents contents) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.figures = figures;
        this.amendments = amendments;
        this.accounts = accounts;
        this.contents = contents;
    }

    @Override
    public List<Listing> all() {
        List<Listing> listings = new ArrayList<>();
        for (Municipality municipality : municipalities.all()) {
            MunicipalitySettings settings = settings(municipality);
            Map<String, String> files = municipalities.files(municipality.id());
            for (DocumentOrder order : settings.documents()) {
                listings.add(listing(municipality, settings, order, files));
            }
        }
        return listings;
    }

    @Override
    public List<Listing> earlier(String municipalityKey, String key, String set) {
        Municipality municipality = municipality(municipalityKey);
        MunicipalitySettings settings = settings(municipality);
        DocumentOrder asked = order(settings, key);
        Map<String, String> files = municipalities.files(municipality.id());
        Language language = layout(asked, set, files).language();
        return settings.documents().stream()
                .filter(order -> order.layouts().containsKey(set) && order.treeDate().isBefore(asked.treeDate()))
                .sorted(Comparator.comparing((DocumentOrder order) -> !order.layouts().get(set).equals(asked.layouts().get(set)))
                        .thenComparing(order -> !order.unit().equals(asked.unit()))
                        .thenComparing(DocumentOrder::treeDate, Comparator.reverseOrder()))
                .map(order -> listing(municipality, settings, order, files))
                .filter(listing -> listing.language() == language)
                .toList();
    }

    private Listing listing(Municipality municipality, MunicipalitySettings settings, DocumentOrder order, Map<String, String> files) {
        List<String> sets = order.layouts().keySet().stream()
                .sorted((a, b) -> Boolean.compare(b.equals(MODEL), a.equals(MODEL)))
                .toList();
        Layout layout = layout(order, sets.getFirst(), files);
        String unit = organisations.at(municipality.id(), order.treeDate())
                .find(order.unit())
                .map(found -> found.name().in(layout.language()))
                .orElse(order.unit());
        SequencedMap<String, String> titles = new LinkedHashMap<>();
        for (String set : sets) {
            Layout one = layout(order, set, files);
            titles.put(set, new Placeholders(
                    order.year(), order.through(), unit, order.treeDate(), new Phrases(one.language())).fill(one.title()));
        }
        return new Listing(
                settings.key(),
                settings.name(),
                order.key(),
                titles,
                unit,
                layout.language(),
                order.treeDate(),
                figures.ledgerState(municipality.id(), order.treeDate()),
                settings.example());
    }

    @Override
    public Document make(
            String municipalityKey, String key, String set, LocalDate today, Optional<LocalDate> budgetDate) {
        Municipality municipality = municipality(municipalityKey);
        MunicipalitySettings settings = settings(municipality);
        DocumentOrder asked = order(settings, key);
        DocumentOrder order = budgetDate.map(asked::withBudgetOf).orElse(asked);
        Map<String, String> files = municipalities.files(municipality.id());
        Layout layout = layout(order, set, files);
        Organisation organisation = organisations.of(municipality.id());
        return new DocumentMaker(municipality.id(), figures, amendments, accounts.all(municipality.id()))
                .make(
                        settings,
                        order,
                        layout,
                        organisation.at(order.treeDate()),
                        new ReorganisationNotes(organisation, organisations.reorganisations(municipality.id())),
                        schemes(settings, files),
                        contents.of(municipality.id(), order),
                        files.getOrDefault(settings.brand().logo(), ""),
                        order.made().orElse(today));
    }

    @Override
    public List<Unmapped> unmapped(String municipalityKey, String key) {
        Municipality municipality = municipality(municipalityKey);
        MunicipalitySettings settings = settings(municipality);
        DocumentOrder order = order(settings, key);
        Map<String, String> files = municipalities.files(municipality.id());
        Map<String, LineScheme> schemes = schemes(settings, files);
        return new MappingCheck(figures, municipality.id(), accounts.all(municipality.id()))
                .of(
                        order,
                        order.schemes().values().stream().distinct().map(schemes::get).filter(Objects::nonNull).toList(),
                        settings.languages().getFirst());
    }

    private Municipality municipality(String key) {
        return municipality(municipalities, key);
    }

    static Municipality municipality(Municipalities municipalities, String key) {
        return municipalities
                .find(key)
                .orElseThrow(() -> new UnknownReport("no municipality '" + key + "', there are "
                        + municipalities.all().stream().map(Municipality::key).toList()));
    }

    static DocumentOrder order(MunicipalitySettings settings, String key) {
        return settings.document(key)
                .orElseThrow(() -> new UnknownReport("no document '" + key + "', there are "
                        + settings.documents().stream().map(DocumentOrder::key).toList()));
    }

    static MunicipalitySettings settings(Municipality municipality) {
        return MunicipalitySettings.parse(municipality.key() + "/municipality.yaml", municipality.settings());
    }

    static Layout layout(DocumentOrder order, String set, Map<String, String> files) {
        String path = order.layouts().get(set);
        if (path == null) {
            throw new UnknownReport(
                    "document '" + order.key() + "' has no layout set '" + set + "', there are " + order.layouts().keySet());
        }
        String yaml = files.get(path);
        return LayoutReader.read(path, yaml != null ? yaml : ModelLayouts.read(path));
    }

    static Map<String, LineScheme> schemes(MunicipalitySettings settings, Map<String, String> files) {
        Map<String, LineScheme> schemes = new HashMap<>();
        for (String path : settings.schemes()) {
            LineScheme scheme = SchemeReader.read(path, files.getOrDefault(path, ""));
            schemes.put(scheme.key(), scheme);
        }
        return schemes;
    }
}
