package fi.toteuma.web.internal.signin;

import fi.toteuma.access.BreachedPasswords;
import fi.toteuma.access.Person;
import fi.toteuma.access.SignIn;
import fi.toteuma.web.internal.guard.Open;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletResponse;
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

/** A one-time link: whoever holds it chooses a password; with the very first one, also who they are. */
@Controller
@Open
@RequestMapping("/link/{link:[A-Za-z0-9_-]{43}}")
class LinkController {

    private final SignIn signIn;
    private final BreachedPasswords breached;

    LinkController(SignIn signIn, BreachedPasswords breached) {
        this.breached = breached;
        this.signIn = signIn;
    }

    @GetMapping
    View ask(Frame frame, HttpServletResponse response, @PathVariable String link) {
        return page(frame, response, link, "", "", List.of());
    }

    @PostMapping
    View choose(
            Frame frame, HttpServletResponse response, @PathVariable String link, @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        Optional<Person> person = signIn.ofLink(link);
        boolean first = person.isEmpty() && signIn.isFirst(link);
        List<Mistake> mistakes = new ArrayList<>();
        if (first) {
            mistakes.addAll(PersonForm.mistakes(login, name));
        }
        mistakes.addAll(PersonForm.passwordMistakes(breached, password, again, person.map(Person::login).orElse(login), person.map(Person::name).orElse(name)));
        if (mistakes.isEmpty() && keep(frame, link, first, login, name, password)) {
            return new SeeOther("/signin");
        }
        return page(frame, response, link, login, name, mistakes);
    }

    private boolean keep(Frame frame, String link, boolean first, String login, String name, String password) {
        return first
                ? signIn.first(link, login.strip(), name.strip(), frame.language(), password)
                : signIn.choosePassword(link, password);
    }

    private View page(Frame frame, HttpServletResponse response, String link, String login, String name, List<Mistake> mistakes) {
        Optional<Person> person = signIn.ofLink(link);
        boolean first = person.isEmpty() && signIn.isFirst(link);
        boolean good = first || person.isPresent();
        if (!good) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        } else if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return new Page("link", frame, new LinkView(link, good, first, person.map(Person::login).orElse(login), person.map(Person::name).orElse(name), mistakes));
    }
}
