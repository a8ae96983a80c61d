package fi.toteuma.web.internal.signin;

import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.access.SignIn;
import fi.toteuma.access.SignIn.Outcome;
import fi.toteuma.web.internal.guard.Open;
import fi.toteuma.web.internal.guard.Refusals;
import fi.toteuma.web.internal.guard.SignedIn;
import fi.toteuma.web.internal.guard.SignedIn.Proof;
import fi.toteuma.web.internal.guard.Site;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.Frames;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** In by password, with a one-time code where the person uses one, and out. */
@Controller
@Open
class SignInController {

    private final SignIn signIn;
    private final People people;
    private final SignedIn signedIn;
    private final Oidc oidc;
    private final OidcSignIn oidcSignIn;
    private final Site site;

    SignInController(SignIn signIn, People people, SignedIn signedIn, Oidc oidc, OidcSignIn oidcSignIn, Site site) {
        this.oidcSignIn = oidcSignIn;
        this.oidc = oidc;
        this.site = site;
        this.signIn = signIn;
        this.people = people;
        this.signedIn = signedIn;
    }

    /**
     * @param to the page to go on to @param refused why the identity provider's word wasn't enough
     * @param again whether the reader was signed in, and is asked anew because of what they want to change
     */
    @GetMapping("/signin")
    View ask(
            Frame frame, HttpServletResponse response, @RequestParam(defaultValue = "/") String to, @RequestParam(defaultValue = "") String refused,
            @RequestParam(defaultValue = "false") boolean again) {
        if (signedIn.person().isPresent()) {
            return new SeeOther(SignInView.local(to));
        }
        Optional<String> why = Stream.of(OidcSignIn.Refusal.values()).map(Enum::name).filter(refused::equals).findFirst();
        if (why.isPresent()) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        }
        return new Page("signin", frame, new SignInView("", SignInView.local(to), why, oidc.isOn(), again));
    }

    @PostMapping("/signin")
    View password(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "/") String to) {
        Outcome outcome = login.length() > 254 || password.length() > 1000
                ? Outcome.WRONG
                : signIn.password(login, password, request.getRemoteAddr());
        if (outcome != Outcome.RIGHT) {
            told(outcome, request);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return new Page("signin", frame, new SignInView(login, SignInView.local(to), Optional.of(outcome.name()), oidc.isOn(), false));
        }
        Person person = people.find(login.strip()).orElseThrow();
        signedIn.in(person, person.secondFactor() ? Proof.HALF : Proof.ONE, request, response);
        return person.secondFactor()
                ? new SeeOther("/signin/code?to=" + SignInView.encoded(to))
                : goOn(person, request, to);
    }

    /** Single failures are in the list of attempts; that there are too many is worth a look. */
    private static void told(Outcome outcome, HttpServletRequest request) {
        if (outcome == Outcome.TOO_MANY) {
            Refusals.note(request, "too many failures to sign in");
        }
    }

    /** In the person's own language, unless they chose another on this browser. */
    private static View goOn(Person person, HttpServletRequest request, String to) {
        return new SeeOther(place(person, request, to));
    }

    static String place(Person person, HttpServletRequest request, String to) {
        String place = SignInView.local(to);
        return Frames.hasChosen(request) ? place : place + (place.contains("?") ? "&" : "?") + Frames.LANGUAGE_PARAMETER + "=" + person.language().code();
    }

    @GetMapping("/signin/code")
    View askCode(Frame frame, @RequestParam(defaultValue = "/") String to) {
        return signedIn.half().isPresent() ? new Page("signincode", frame, SignInView.empty(to)) : new SeeOther("/signin");
    }

    @PostMapping("/signin/code")
    View code(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/") String to) {
        Optional<Person> half = signedIn.half();
        if (half.isEmpty()) {
            return new SeeOther("/signin");
        }
        Outcome outcome = signIn.code(half.get().id(), code, request.getRemoteAddr());
        if (outcome != Outcome.RIGHT) {
            told(outcome, request);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return new Page("signincode", frame, new SignInView("", SignInView.local(to), Optional.of(outcome.name()), oidc.isOn(), false));
        }
        signedIn.in(half.get(), Proof.TWO, request, response);
        if (!oidcSignIn.completed(request, half.get())) {
            signedIn.out(request);
            return new SeeOther("/signin?refused=" + OidcSignIn.Refusal.UNKNOWN);
        }
        return goOn(half.get(), request, to);
    }

    /** Asks, for those who come from a document's own page: it sends no forms, and doesn't know of words that aren't saved. */
    @GetMapping("/signout")
    View askOut(Frame frame) {
        return frame.person() == null ? new SeeOther("/signin") : new Page("signout", frame, frame.text("signout"));
    }

    /**
     * Out here, and at the identity provider where that let the person in. The browser forgets what it kept of our pages; what it keeps of
     * words that aren't saved is the writer's, who was asked about it before.
     */
    @PostMapping("/signout")
    View out(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\"");
        Optional<String> word = Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(OidcSignIn.WORD))
                .map(Object::toString);
        signedIn.out(request);
        return new SeeOther(word.flatMap(said -> oidc.signOut(said, site.link("/signin", request.getServerPort()))).orElse("/signin"));
    }
}
