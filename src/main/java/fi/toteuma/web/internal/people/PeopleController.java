package fi.toteuma.web.internal.people;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Identities;
import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.access.Role;
import fi.toteuma.access.SignIn;
import fi.toteuma.kernel.Language;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.guard.Sessions;
import fi.toteuma.web.internal.guard.Site;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import fi.toteuma.web.internal.signin.Mistake;
import fi.toteuma.web.internal.signin.PersonForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Adds people, gives them roles, lets them choose a password anew. */
@Controller
@Needs(Right.ADMINISTER)
@RequestMapping("/people")
class PeopleController {

    private static final Duration LINK_GOOD = Duration.ofDays(3);

    private final People people;
    private final SignIn signIn;
    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Site site;
    private final Sessions sessions;
    private final Identities identities;

    PeopleController(People people, SignIn signIn, Municipalities municipalities, Organisations organisations, Site site, Sessions sessions, Identities identities) {
        this.sessions = sessions;
        this.identities = identities;
        this.people = people;
        this.signIn = signIn;
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.site = site;
    }

    @GetMapping
    View list(Frame frame) {
        return list(frame, "", "", List.of());
    }

    @PostMapping
    View add(
            Frame frame, HttpServletResponse response, @RequestParam(defaultValue = "") String login, @RequestParam(defaultValue = "") String name) {
        List<Mistake> mistakes = PersonForm.mistakes(login, name);
        if (mistakes.isEmpty()) {
            try {
                Person added = people.add(login.strip(), name.strip(), frame.language(), List.of());
                return new SeeOther(PersonView.page(added) + "?done=added");
            } catch (People.LoginTaken taken) {
                mistakes = List.of(new Mistake("login", "person.login.taken"));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(frame, login, name, mistakes);
    }

    private Page list(Frame frame, String login, String name, List<Mistake> mistakes) {
        return new Page("people", frame, new PeopleView(people.all(), names(), login, name, mistakes));
    }

    /** @param done what was just changed */
    @GetMapping("/{id:\\d{1,9}}")
    View person(Frame frame, @PathVariable int id, @RequestParam(defaultValue = "") String done) {
        return person(frame, find(id), PersonView.DONE.contains(done) ? done : "", List.of(), "");
    }

    /** An administrator can't lock themselves out: somebody else has to. */
    @PostMapping("/{id:\\d{1,9}}")
    View change(
            Frame frame, HttpServletResponse response, @PathVariable int id, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "false") boolean active) {
        Person person = find(id);
        List<Mistake> mistakes = new ArrayList<>(PersonForm.nameMistakes(name));
        if (!active && isReader(frame, person)) {
            mistakes.add(new Mistake("active", "person.active.own"));
        }
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return person(frame, person, "", mistakes, "");
        }
        people.change(id, name.strip(), Language.find(language).orElse(person.language()), active);
        return new SeeOther(PersonView.page(person) + "?done=changed");
    }

    @PostMapping("/{id:\\d{1,9}}/roles")
    View addRole(
            Frame frame, HttpServletResponse response, @PathVariable int id, @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String where, @RequestParam(defaultValue = "") String unit) {
        Person person = find(id);
        Optional<Grant> grant = grant(role, where, unit.strip());
        if (grant.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return person(frame, person, "", List.of(new Mistake("unit", "person.role.wrong")), "");
        }
        List<Grant> grants = new ArrayList<>(person.grants());
        grants.add(grant.get());
        people.grant(id, grants);
        return new SeeOther(PersonView.page(person) + "?done=roles");
    }

    @PostMapping("/{id:\\d{1,9}}/roles/remove")
    View removeRole(
            Frame frame, HttpServletResponse response, @PathVariable int id, @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String where, @RequestParam(defaultValue = "") String unit) {
        Person person = find(id);
        List<Grant> grants = person.grants().stream()
                .filter(grant -> !(grant.role().key().equals(role) && where.equals(key(grant)) && unit.equals(grant.unit().orElse(""))))
                .toList();
        if (isReader(frame, person) && grants.stream().noneMatch(grant -> grant.role() == Role.ADMINISTRATOR && grant.municipality().isEmpty())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return person(frame, person, "", List.of(new Mistake("roles", "person.role.own")), "");
        }
        people.grant(id, grants);
        return new SeeOther(PersonView.page(person) + "?done=roles");
    }

    /** A link is shown once, on this page: nothing that could be sent again keeps it. */
    @PostMapping("/{id:\\d{1,9}}/link")
    View link(Frame frame, HttpServletRequest request, @PathVariable int id) {
        Person person = find(id);
        String link = site.link("/link/" + signIn.link(id, LINK_GOOD), request.getServerPort());
        return person(frame, person, "", List.of(), link);
    }

    @PostMapping("/{id:\\d{1,9}}/factor/end")
    View endFactor(@PathVariable int id) {
        Person person = find(id);
        signIn.endSecondFactor(id);
        sessions.endAll(person.login());
        return new SeeOther(PersonView.page(person) + "?done=factor");
    }

    /** Signs a person out everywhere: a device was lost, or somebody else sits at it. */
    @PostMapping("/{id:\\d{1,9}}/sessions/end")
    View endSessions(@PathVariable int id) {
        Person person = find(id);
        sessions.endAll(person.login());
        return new SeeOther(PersonView.page(person) + "?done=sessions");
    }

    /** From then on they are found anew by a verified address, or link an identity themselves. */
    @PostMapping("/{id:\\d{1,9}}/identity/end")
    View endIdentity(@PathVariable int id) {
        Person person = find(id);
        identities.unlink(id);
        return new SeeOther(PersonView.page(person) + "?done=identity");
    }

    private Optional<Grant> grant(String role, String where, String unit) {
        Optional<Role> known = Role.of(role);
        if (where.isEmpty() || known.equals(Optional.of(Role.ADMINISTRATOR))) {
            return known.filter(any -> unit.isEmpty()).map(one -> new Grant(one, Optional.empty(), Optional.empty()));
        }
        return known.flatMap(one -> municipalities.find(where)
                .filter(in -> unit.isEmpty()
                        || organisations.of(in.id()).versions().stream().anyMatch(version -> version.code().equals(unit)))
                .map(in -> new Grant(one, Optional.of(in.id()), Optional.of(unit).filter(code -> !code.isEmpty()))));
    }

    private String key(Grant grant) {
        return grant.municipality()
                .flatMap(id -> municipalities.all().stream().filter(each -> each.id().equals(id)).findFirst())
                .map(each -> each.key())
                .orElse("");
    }

    private static boolean isReader(Frame frame, Person person) {
        return frame.person() != null && frame.person().id() == person.id();
    }

    private Person find(int id) {
        return people.find(id).orElseThrow(() -> new NoSuchPage("no such person"));
    }

    private Names names() {
        return Names.of(municipalities);
    }

    private Page person(Frame frame, Person person, String done, List<Mistake> mistakes, String link) {
        return new Page("person", frame, new PersonView(
                person, names(), done, mistakes, link, sessions.of(person.login(), null), identities.issuers(person.id())));
    }
}
