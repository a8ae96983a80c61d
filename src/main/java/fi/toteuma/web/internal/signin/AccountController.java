package fi.toteuma.web.internal.signin;

import fi.toteuma.access.BreachedPasswords;
import fi.toteuma.access.Identities;
import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.access.SignIn;
import fi.toteuma.kernel.Language;
import fi.toteuma.web.internal.guard.ForAnySignedIn;
import fi.toteuma.web.internal.guard.Sessions;
import fi.toteuma.web.internal.guard.SignedIn;
import fi.toteuma.web.internal.guard.SignedIn.Proof;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own account: language, password, sessions. */
@Controller
@ForAnySignedIn
@RequestMapping("/account")
class AccountController {

    private final SignIn signIn;
    private final People people;
    private final SignedIn signedIn;
    private final Oidc oidc;
    private final Identities identities;
    private final Sessions sessions;
    private final Again again;
    private final BreachedPasswords breached;

    AccountController(
            SignIn signIn, People people, SignedIn signedIn, Oidc oidc, Identities identities, Sessions sessions, Again again,
            BreachedPasswords breached) {
        this.breached = breached;
        this.again = again;
        this.sessions = sessions;
        this.oidc = oidc;
        this.identities = identities;
        this.signIn = signIn;
        this.people = people;
        this.signedIn = signedIn;
    }

    /** @param done what was just changed, as {@link AccountView#DONE} lists */
    @GetMapping
    View account(Frame frame, HttpServletRequest request, @RequestParam(defaultValue = "") String done) {
        return page(frame, request, AccountView.DONE.contains(done) ? done : "", List.of());
    }

    @PostMapping("/language")
    View language(Frame frame, @RequestParam String language) {
        Person person = person(frame);
        people.change(person.id(), person.name(), Language.find(language).orElse(person.language()), true);
        return new SeeOther("/account?done=language&lang=" + language.replaceAll("[^a-z]", ""));
    }

    /** Asks for the present password too, so that nobody changes it on a browser left open; ends the sessions elsewhere. */
    @PostMapping("/password")
    View password(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String again) {
        Person person = person(frame);
        List<Mistake> mistakes = PersonForm.passwordMistakes(breached, password, again, person.login(), person.name());
        if (mistakes.isEmpty() && signIn.password(person.login(), present, request.getRemoteAddr()) != SignIn.Outcome.RIGHT) {
            mistakes = List.of(new Mistake("present", "password.present.wrong"));
        }
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, request, "", mistakes);
        }
        signIn.changePassword(person.id(), password);
        signedIn.in(person, signedIn.twice() ? Proof.TWO : Proof.ONE, request, response);
        sessions.endOthers(person.login(), request.getRequestedSessionId());
        return new SeeOther("/account?done=password");
    }

    /** @param handle of one of the reader's sessions */
    @PostMapping("/sessions/end")
    View endSession(Frame frame, HttpServletRequest request, @RequestParam(defaultValue = "") String handle) {
        Optional<View> first = again.before("/account", request);
        if (first.isPresent()) {
            return first.get();
        }
        return new SeeOther(sessions.end(person(frame).login(), handle) ? "/account?done=session" : "/account");
    }

    @PostMapping("/sessions/end-others")
    View endOthers(Frame frame, HttpServletRequest request) {
        Optional<View> first = again.before("/account", request);
        if (first.isPresent()) {
            return first.get();
        }
        sessions.endOthers(person(frame).login(), request.getRequestedSessionId());
        return new SeeOther("/account?done=sessions");
    }

    private static Person person(Frame frame) {
        return Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
    }

    private Page page(Frame frame, HttpServletRequest request, String done, List<Mistake> mistakes) {
        return new Page("account", frame, new AccountView(
                person(frame), done, mistakes, oidc.isOn(), !identities.issuers(person(frame).id()).isEmpty(),
                sessions.of(person(frame).login(), request.getRequestedSessionId())));
    }
}
