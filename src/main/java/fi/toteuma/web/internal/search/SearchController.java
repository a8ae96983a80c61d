package fi.toteuma.web.internal.search;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.period.Rounds;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.rounds.RoundStatuses;
import fi.toteuma.rounds.Task;
import fi.toteuma.search.Found;
import fi.toteuma.search.Kind;
import fi.toteuma.search.Search;
import fi.toteuma.web.internal.guard.Limited;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.search.SearchView.Group;
import fi.toteuma.web.internal.search.SearchView.Result;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Looks for words in all municipalities that the reader may read. */
@Controller
@Needs(Right.READ)
class SearchController {

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Search search;
    private final Rounds rounds;
    private final RoundStatuses statuses;
    private final Reports reports;
    private final Clock clock;

    SearchController(
            Municipalities municipalities, Organisations organisations, Search search, Rounds rounds, RoundStatuses statuses, Reports reports, Clock clock) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.search = search;
        this.rounds = rounds;
        this.statuses = statuses;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * @param asked anything; an empty question shows how to ask
     * @param kind the only kind to show; one that isn't there shows all
     */
    @GetMapping("/search")
    @Limited(Limited.Kind.SEARCH)
    View search(Frame frame, @RequestParam(name = "q", defaultValue = "") String asked, @RequestParam(defaultValue = "") String kind) {
        Person person = Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
        Map<MunicipalityId, Municipality> readable = new LinkedHashMap<>();
        municipalities.all().stream().filter(each -> person.may(Right.READ, each.id())).forEach(each -> readable.put(each.id(), each));
        Optional<Kind> only = Kind.of(kind);
        Found found = search.find(readable.keySet(), asked, only, only.isPresent() ? SearchView.MANY : SearchView.FEW);
        if (found.question().terms().isEmpty()) {
            return new Page("search", frame, new SearchView(found.question().text(), Optional.empty(), 0, List.of(), List.of()));
        }
        List<Listing> listings = reports.all().stream()
                .filter(listing -> readable.values().stream().anyMatch(each -> each.key().equals(listing.municipality())))
                .toList();
        Results results = new Results(found.question(), frame.words(), readable.size() > 1);
        List<Result> documents = only.isPresent() ? List.of() : listings.stream()
                .filter(listing -> found.question().isIn(listing.title() + " " + listing.unit()))
                .map(results::of)
                .toList();
        Map<MunicipalityId, Ways> ways = new HashMap<>();
        List<Group> groups = found.groups().stream()
                .map(group -> new Group(group.kind(), group.count(), group.hits().stream()
                        .map(hit -> results.of(hit, ways.computeIfAbsent(hit.municipality(), id -> ways(readable.get(id), listings, person))))
                        .toList()))
                .toList();
        return new Page("search", frame, new SearchView(found.question().text(), only, found.count() + documents.size(), documents, groups));
    }

    private Ways ways(Municipality of, List<Listing> listings, Person person) {
        LocalDate today = LocalDate.now(clock);
        MunicipalitySettings settings = MunicipalitySettings.parse(of.key(), of.settings());
        Map<LocalDate, List<Task>> tasks = new HashMap<>();
        return new Ways(
                of, settings, organisations.of(of.id()), rounds.duties(of.id()),
                date -> tasks.computeIfAbsent(date, day -> statuses.tasks(
                        of.id(), duty -> duty.reportDate().equals(day), today,
                        section -> settings.sectionNames().getOrDefault(section, Wording.of(section)))),
                listings.stream().filter(listing -> listing.municipality().equals(of.key())).toList(), person, today);
    }
}
