package fi.toteuma.web.internal.templates;

import fi.toteuma.access.Right;
import fi.toteuma.additions.OwnTemplates;
import fi.toteuma.kernel.Language;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OwnLayouts.Version;
import fi.toteuma.reporting.LayoutText;
import fi.toteuma.reporting.Layouts;
import fi.toteuma.reporting.Layouts.Face;
import fi.toteuma.reporting.Layouts.Part;
import fi.toteuma.reporting.Reports;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.WholeMunicipality;
import fi.toteuma.web.internal.templates.TemplatesView.Template;
import fi.toteuma.web.internal.templates.TemplatesView.User;
import fi.toteuma.yaml.YamlException;
import fi.toteuma.yaml.YamlProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Gathers what the pages of layouts show. */
@Component
class Templates {

    private final Municipalities municipalities;
    private final WholeMunicipality whole;
    private final OwnTemplates own;
    private final Reports reports;

    Templates(Municipalities municipalities, WholeMunicipality whole, OwnTemplates own, Reports reports) {
        this.municipalities = municipalities;
        this.whole = whole;
        this.own = own;
        this.reports = reports;
    }

    /** @throws NotAllowed unless the reader administers the whole municipality */
    Municipality municipality(Frame frame, String key) {
        return whole.of(frame, Right.ADMINISTER, key);
    }

    TemplatesView list(Frame frame, Optional<Municipality> current, String from, String key, List<YamlProblem> problems, String done) {
        List<MunicipalityTab> tabs = MunicipalityTab.all(municipalities, frame, Right.ADMINISTER);
        if (current.isEmpty()) {
            return new TemplatesView(tabs, "", List.of(), List.of(), List.of(), from, key, problems, done);
        }
        Municipality of = current.get();
        Map<String, String> files = municipalities.files(of.id());
        Set<String> folder = new TreeSet<>();
        settings(of).documents().forEach(order -> folder.addAll(order.layouts().values()));
        folder.removeAll(Layouts.models());
        folder.removeIf(OwnTemplates::isOwn);
        return new TemplatesView(
                tabs, of.key(),
                own.all(of.id()).stream().map(version -> template(of, version.name(), files, version.version())).toList(),
                folder.stream().map(name -> template(of, name, files, 0)).toList(),
                Layouts.models().stream().map(name -> template(of, name, files, 0)).toList(), from, key, problems, done);
    }

    private Template template(Municipality of, String name, Map<String, String> files, int version) {
        Face face = Layouts.face(name, Layouts.text(name, files));
        return new Template(name, face.title().replaceAll("\\{[^}]*}", "…"), face.language(), version, users(of, name));
    }

    /** A layout as it is kept. */
    LayoutView kept(Municipality of, String name, String state) {
        List<Version> versions = own.versions(of.id(), name);
        String text = text(of, name);
        return view(of, name, text, versions.isEmpty() ? 0 : versions.getFirst().version(), List.of(), state, "");
    }

    /** A layout's text. @throws NoSuchPage if the municipality knows no such layout */
    String text(Municipality of, String name) {
        Map<String, String> files = municipalities.files(of.id());
        boolean used = settings(of).documents().stream().anyMatch(order -> order.layouts().containsValue(name));
        boolean known = used || OwnTemplates.isOwn(name) && files.containsKey(name) || Layouts.models().contains(name);
        if (!known) {
            throw new NoSuchPage("no such layout");
        }
        return Layouts.text(name, files);
    }

    /**
     * @param problems what is known to be wrong with the text
     * @param state what was just done
     */
    LayoutView view(Municipality of, String name, String text, int version, List<YamlProblem> problems, String state, String document) {
        List<Part> parts = List.of();
        List<YamlProblem> all = problems;
        Language language = Language.FI;
        try {
            parts = Layouts.outline(name, text);
            language = Layouts.face(name, text).language();
        } catch (YamlException e) {
            all = problems.isEmpty() ? e.problems() : problems;
        }
        return new LayoutView(
                of.key(), name, text, language, parts, LayoutText.of(text), own.versions(of.id(), name), version, all, state, users(of, name),
                own.uses(of.id()), documents(of), document, List.of());
    }

    private List<User> users(Municipality of, String name) {
        Map<String, Reports.Listing> listings = new LinkedHashMap<>();
        listings(of).forEach(listing -> listings.put(listing.key(), listing));
        return settings(of).documents().stream()
                .flatMap(order -> order.layouts().entrySet().stream()
                        .filter(layout -> layout.getValue().equals(name))
                        .map(layout -> {
                            Reports.Listing listing = listings.get(order.key());
                            return new User(
                                    of.key(), order.key(), layout.getKey(), titled(listing.title(layout.getKey()), listing.unit()), listing.language());
                        }))
                .toList();
    }

    /** With the unit, unless the title names it already. */
    private static String titled(String title, String unit) {
        return title.contains(unit) ? title : title + ", " + unit;
    }

    private SequencedMap<String, String> documents(Municipality of) {
        SequencedMap<String, String> documents = new LinkedHashMap<>();
        listings(of).forEach(listing -> documents.put(listing.key(), listing.title() + ", " + listing.unit() + " (" + listing.key() + ")"));
        return documents;
    }

    private List<Reports.Listing> listings(Municipality of) {
        return reports.all().stream().filter(listing -> listing.municipality().equals(of.key())).toList();
    }

    private static MunicipalitySettings settings(Municipality of) {
        return MunicipalitySettings.parse(of.key(), of.settings());
    }
}
