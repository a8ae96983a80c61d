package fi.toteuma.web.internal.reminders;

import fi.toteuma.access.Person;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.reminders.Notice;
import fi.toteuma.reminders.Notices;
import fi.toteuma.web.internal.guard.ForAnySignedIn;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is addressed to the reader: reminders, comments, parts that came back. */
@Controller
@ForAnySignedIn
@RequestMapping("/account/notices")
class NoticesController {

    private final Notices notices;
    private final Municipalities municipalities;
    private final Organisations organisations;

    NoticesController(Notices notices, Municipalities municipalities, Organisations organisations) {
        this.notices = notices;
        this.municipalities = municipalities;
        this.organisations = organisations;
    }

    @GetMapping
    View list(Frame frame) {
        Map<MunicipalityId, String> towns = municipalities.all().stream().collect(Collectors.toMap(Municipality::id, Municipality::key));
        Map<MunicipalityId, Map<LocalDate, OrganisationTree>> trees = new HashMap<>();
        List<NoticesView.Line> lines = notices.of(person(frame)).stream()
                .map(notice -> NoticesView.line(notice, towns.get(notice.municipality()), () -> tree(trees, notice)))
                .toList();
        return new Page("notices", frame, new NoticesView(lines));
    }

    private OrganisationTree tree(Map<MunicipalityId, Map<LocalDate, OrganisationTree>> trees, Notice notice) {
        return trees.computeIfAbsent(notice.municipality(), none -> new HashMap<>())
                .computeIfAbsent(notice.reportDate(), day -> organisations.at(notice.municipality(), day));
    }

    @PostMapping
    View read(Frame frame, @RequestParam(defaultValue = "") Set<String> notice) {
        notices.read(person(frame), notice);
        return new SeeOther("/account/notices");
    }

    private static Person person(Frame frame) {
        return Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
    }
}
