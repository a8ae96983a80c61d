package fi.toteuma.web.internal.signin;

import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.access.SignIn;
import fi.toteuma.access.SignIn.Outcome;
import fi.toteuma.web.internal.guard.Open;
import fi.toteuma.web.internal.guard.SignedIn;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.Frames;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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

    SignInController(SignIn signIn, People people, SignedIn signedIn) {
        this.signIn = signIn;
        this.people = people;
        this.signedIn = signedIn;
    }

    /** @param to the page to go on to */
    @GetMapping("/signin")
    View ask(Frame frame, @RequestParam(defaultValue = "/") String to) {
        return signedIn.person().isPresent() ? new SeeOther(SignInView.local(to)) : new Page("signin", frame, SignInView.empty(to));
    }

    @PostMapping("/signin")
    View password(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "/") String to) {
        Outcome outcome = login.length() > 254 || password.length() > 1000
                ? Outcome.WRONG
                : signIn.password(login, password, request.getRemoteAddr());
        if (outcome != Outcome.RIGHT) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return new Page("signin", frame, new SignInView(login, SignInView.local(to), Optional.of(outcome)));
        }
        Person person = people.find(login.strip()).orElseThrow();
        signedIn.in(person, !person.secondFactor(), request, response);
        return person.secondFactor()
                ? new SeeOther("/signin/code?to=" + SignInView.encoded(to))
                : goOn(person, request, to);
    }

    /** In the person's own language, unless they chose another on this browser. */
    private static View goOn(Person person, HttpServletRequest request, String to) {
        String place = SignInView.local(to);
        return new SeeOther(Frames.hasChosen(request) ? place : place + (place.contains("?") ? "&" : "?") + Frames.LANGUAGE_PARAMETER + "=" + person.language().code());
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
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return new Page("signincode", frame, new SignInView("", SignInView.local(to), Optional.of(outcome)));
        }
        signedIn.in(half.get(), true, request, response);
        return goOn(half.get(), request, to);
    }

    @PostMapping("/signout")
    View out(HttpServletRequest request) {
        signedIn.out(request);
        return new SeeOther("/signin");
    }
}
