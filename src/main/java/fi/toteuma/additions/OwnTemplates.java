package fi.toteuma.additions;

import fi.toteuma.document.Document;
import fi.toteuma.finance.SchemeReader;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.DocumentEntry;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OwnLayouts;
import fi.toteuma.organisation.OwnLayouts.Use;
import fi.toteuma.organisation.OwnLayouts.Version;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.State;
import fi.toteuma.reporting.LayoutCheck;
import fi.toteuma.reporting.Layouts;
import fi.toteuma.reporting.Reports;
import fi.toteuma.yaml.YamlException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/**
 * A municipality's own layouts: copied from another one, changed version by version, and taken into use for documents. Each saving makes
 * every document that is made with the layout once; one that can't be made any more keeps it out.
 */
@Service
public class OwnTemplates {

    private static final Set<State> UNDER_WAY = Set.of(State.RELEASED, State.ON_AGENDA, State.DECIDED);

    private final Municipalities municipalities;
    private final OwnLayouts layouts;
    private final Publishing publishing;
    private final Reports reports;
    private final Trying trying;
    private final Clock clock;
    private final Clock passing;

    public OwnTemplates(
            Municipalities municipalities, OwnLayouts layouts, Publishing publishing, Reports reports, Trying trying, Clock clock,
            @Qualifier("passingTime") Clock passing) {
        this.municipalities = municipalities;
        this.layouts = layouts;
        this.publishing = publishing;
        this.reports = reports;
        this.trying = trying;
        this.clock = clock;
        this.passing = passing;
    }

    /** Whether a layout is one of those made here. */
    public static boolean isOwn(String name) {
        return name.startsWith(OwnLayouts.PREFIX);
    }

    /** The last version of each, by name. */
    public List<Version> all(MunicipalityId municipality) {
        return layouts.last(municipality);
    }

    /** All versions of one, the last first; none where there is no such layout. */
    public List<Version> versions(MunicipalityId municipality, String name) {
        return layouts.versions(municipality, name);
    }

    /** Documents that an own layout was taken into use for here. */
    public List<Use> uses(MunicipalityId municipality) {
        return layouts.uses(municipality);
    }

    /**
     * Takes a copy of a layout.
     *
     * @param key what comes after the prefix in its name
     */
    public Answer copy(String municipality, String from, String key) {
        return trying.go(municipality, true, of -> {
            if (!DocumentEntry.isKey(key) || !layouts.versions(of.id(), OwnLayouts.PREFIX + key).isEmpty()) {
                return Trying.refused("name", key, DocumentEntry.isKey(key) ? "doubled-value" : "key-expected", "");
            }
            String text = Layouts.text(from, municipalities.files(of.id()));
            return saved(of, OwnLayouts.PREFIX + key, from, text, 0);
        });
    }

    /**
     * Keeps a layout as typed, as its next version.
     *
     * @param version that the typing began from: if there is a later one, nothing is kept
     */
    public Answer save(String municipality, String name, String text, int version) {
        return trying.go(municipality, true, of -> {
            List<Version> before = layouts.versions(of.id(), name);
            return before.isEmpty() || before.getFirst().version() != version
                    ? new Answer.Overtaken()
                    : saved(of, name, before.getFirst().basedOn(), text, version);
        });
    }

    /** What {@link #save} would say of a text, which is kept nowhere. */
    public Answer check(String municipality, String name, String text) {
        return trying.go(municipality, false, of -> next(of, name, text));
    }

    /** A document as it would be made with a layout as typed, which is kept nowhere. */
    public Answer preview(String municipality, String name, String text, String document) {
        return trying.go(municipality, false, of -> {
            String set = freeSet(of, document);
            layouts.use(of.id(), new Use(document, set, name));
            Answer answer = next(of, name, text);
            return answer instanceof Answer.Done(var made)
                    ? new Answer.Done(Map.of(document, Optional.ofNullable(made.get(document + "/" + set)).orElseThrow()))
                    : answer;
        });
    }

    /** Takes a layout into use for a document, besides those it has. */
    public Answer use(String municipality, Use use) {
        return trying.go(municipality, true, of -> {
            boolean free = order(of, use.document()).filter(order -> !order.layouts().containsKey(use.set())).isPresent();
            if (!DocumentEntry.isKey(use.set()) || !free || !layouts.use(of.id(), use)) {
                return Trying.refused("set", use.set(), DocumentEntry.isKey(use.set()) ? "doubled-value" : "key-expected", "");
            }
            return trying.checked(of.key(), () -> made(of, use.layout()));
        });
    }

    /** Takes it out of use again, unless the document is on its way with it; what was published with it stays. */
    public Answer leave(String municipality, Use use) {
        return trying.go(municipality, true, of -> {
            municipalities.lockSteps(of.id());
            if (!layouts.uses(of.id()).contains(use)) {
                return Trying.refused("set", use.set(), "unknown-reference", "");
            }
            if (UNDER_WAY.contains(publishing.of(of.key(), use.document()).state())) {
                return Trying.refused("set", use.set(), "layout-under-way", use.document());
            }
            layouts.leave(of.id(), use);
            return trying.checked(of.key(), Map::of);
        });
    }

    /** Takes a layout away that no document is made with. */
    public Answer remove(String municipality, String name) {
        return trying.go(municipality, true, of -> {
            layouts.remove(of.id(), name);
            return trying.checked(of.key(), Map::of);
        });
    }

    private Answer next(Municipality of, String name, String text) {
        List<Version> before = layouts.versions(of.id(), name);
        return saved(of, name, name, text, before.isEmpty() ? 0 : before.getFirst().version());
    }

    private Answer saved(Municipality of, String name, String basedOn, String text, int version) {
        MunicipalitySettings settings = settings(of);
        List<DocumentOrder> users = settings.documents().stream().filter(order -> order.layouts().containsValue(name)).toList();
        try {
            LayoutCheck.check(name, text, schemes(of, settings), users);
        } catch (YamlException e) {
            return new Answer.Refused(e.problems());
        }
        layouts.save(of.id(), new Version(name, version + 1, basedOn, text, LocalDateTime.now(passing)));
        return trying.checked(of.key(), () -> made(of, name));
    }

    /** Every document that is made with a layout, by key and set. */
    private Map<String, Document> made(Municipality of, String name) {
        Map<String, Document> made = new LinkedHashMap<>();
        Municipality now = municipalities.find(of.key()).orElseThrow();
        settings(now).documents().forEach(order -> order.layouts().forEach((set, layout) -> {
            if (layout.equals(name)) {
                made.put(order.key() + "/" + set, reports.make(of.key(), order.key(), set, LocalDate.now(clock)));
            }
        }));
        return made;
    }

    private Optional<DocumentOrder> order(Municipality of, String document) {
        return settings(of).document(document);
    }

    private String freeSet(Municipality of, String document) {
        List<String> taken = new ArrayList<>(order(of, document).map(order -> order.layouts().keySet()).orElseThrow());
        String set = "koe";
        while (taken.contains(set)) {
            set += "x";
        }
        return set;
    }

    private Map<String, LineScheme> schemes(Municipality of, MunicipalitySettings settings) {
        Map<String, String> files = municipalities.files(of.id());
        Map<String, LineScheme> schemes = new LinkedHashMap<>();
        settings.schemes().stream().filter(files::containsKey).forEach(path -> {
            LineScheme scheme = SchemeReader.read(path, files.getOrDefault(path, ""));
            schemes.put(scheme.key(), scheme);
        });
        return schemes;
    }

    private static MunicipalitySettings settings(Municipality of) {
        return MunicipalitySettings.parse(Trying.SETTINGS, of.settings());
    }
}
