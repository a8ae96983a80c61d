package fi.toteuma.web.internal.signin;

import fi.toteuma.access.Identities;
import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.access.SignIn;
import fi.toteuma.kernel.Language;
import fi.toteuma.web.internal.guard.ForAnySignedIn;
import fi.toteuma.web.internal.guard.SignedIn;
import fi.toteuma.web.internal.guard.SignedIn.Proof;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own account: language, password, second factor. */
@Controller
@ForAnySignedIn
@RequestMapping("/account")
class AccountController {

    /** Where the key of an authenticator waits until a code of it is seen. */
    private static final String NEW_KEY = AccountController.class.getName() + ".key";

    private final SignIn signIn;
    private final People people;
    private final SignedIn signedIn;
    private final Oidc oidc;
    private final Identities identities;

    AccountController(SignIn signIn, People people, SignedIn signedIn, Oidc oidc, Identities identities) {
        this.oidc = oidc;
        this.identities = identities;
        this.signIn = signIn;
        this.people = people;
        this.signedIn = signedIn;
    }

    /** @param done what was just changed, as {@link AccountView#DONE} lists */
    @GetMapping
    View account(Frame frame, @RequestParam(defaultValue = "") String done) {
        return page(frame, AccountView.DONE.contains(done) ? done : "", List.of(), Optional.empty());
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
        List<Mistake> mistakes = PersonForm.passwordMistakes(password, again, person.login(), person.name());
        if (mistakes.isEmpty() && signIn.password(person.login(), present, request.getRemoteAddr()) != SignIn.Outcome.RIGHT) {
            mistakes = List.of(new Mistake("present", "password.present.wrong"));
        }
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, "", mistakes, Optional.empty());
        }
        signIn.changePassword(person.id(), password);
        signedIn.in(person, signedIn.twice() ? Proof.TWO : Proof.ONE, request, response);
        return new SeeOther("/account?done=password");
    }

    /** Shows the key for an authenticator; nothing is in use before a code of it is seen. */
    @PostMapping("/factor")
    View factor(Frame frame, HttpSession session) {
        byte[] key = signIn.newCodeKey();
        session.setAttribute(NEW_KEY, key);
        return page(frame, "", List.of(), Optional.of(CodeKey.of(key, person(frame).login())));
    }

    @PostMapping("/factor/start")
    View start(Frame frame, HttpServletResponse response, HttpSession session, @RequestParam(defaultValue = "") String code) {
        byte @Nullable [] key = (byte[]) session.getAttribute(NEW_KEY);
        if (key == null) {
            return new SeeOther("/account");
        }
        Person person = person(frame);
        if (!signIn.startSecondFactor(person.id(), key, code)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, "", List.of(new Mistake("code", "code.wrong")), Optional.of(CodeKey.of(key, person.login())));
        }
        session.removeAttribute(NEW_KEY);
        return new SeeOther("/account?done=factor");
    }

    /** Asks for a code, so that nobody else ends it on a browser left open. */
    @PostMapping("/factor/end")
    View end(Frame frame, HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String code) {
        Person person = person(frame);
        if (signIn.code(person.id(), code, request.getRemoteAddr()) != SignIn.Outcome.RIGHT) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, "", List.of(new Mistake("code", "code.wrong")), Optional.empty());
        }
        signIn.endSecondFactor(person.id());
        return new SeeOther("/account?done=no-factor");
    }

    private static Person person(Frame frame) {
        return Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
    }

    private Page page(Frame frame, String done, List<Mistake> mistakes, Optional<CodeKey> key) {
        return new Page("account", frame, new AccountView(
                person(frame), done, mistakes, key, oidc.isOn(), !identities.issuers(person(frame).id()).isEmpty()));
    }
}
