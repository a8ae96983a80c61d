package fi.toteuma.web.internal.signin;

import fi.toteuma.access.Person;
import fi.toteuma.access.SignIn;
import fi.toteuma.web.internal.guard.EvenWithoutFactor;
import fi.toteuma.web.internal.guard.ForAnySignedIn;
import fi.toteuma.web.internal.guard.SecondFactorRule;
import fi.toteuma.web.internal.guard.Sessions;
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

/** One's own second factor. Whoever's role needs one sees nothing but these pages before they have it. */
@Controller
@ForAnySignedIn
@EvenWithoutFactor
@RequestMapping("/account/factor")
class FactorController {

    /** Where the key of an authenticator waits until a code of it is seen. */
    private static final String NEW_KEY = FactorController.class.getName() + ".key";

    private final SignIn signIn;
    private final SignedIn signedIn;
    private final SecondFactorRule rule;
    private final Sessions sessions;
    private final Again again;

    FactorController(SignIn signIn, SignedIn signedIn, SecondFactorRule rule, Sessions sessions, Again again) {
        this.again = again;
        this.signIn = signIn;
        this.signedIn = signedIn;
        this.rule = rule;
        this.sessions = sessions;
    }

    @GetMapping
    View ask(Frame frame) {
        return page(frame, List.of(), Optional.empty());
    }

    /** Shows the key for an authenticator; nothing is in use before a code of it is seen. */
    @PostMapping
    View show(Frame frame, HttpServletRequest request) {
        Optional<View> first = again.before("/account/factor", request);
        if (first.isPresent()) {
            return first.get();
        }
        if (person(frame).secondFactor()) { // another one takes ending this one first, which asks for its code
            return new SeeOther("/account/factor");
        }
        byte[] key = signIn.newCodeKey();
        request.getSession().setAttribute(NEW_KEY, key);
        return page(frame, List.of(), Optional.of(CodeKey.of(key, person(frame).login())));
    }

    /** Signs the person out elsewhere: there nobody was asked for a code. */
    @PostMapping("/start")
    View start(Frame frame, HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String code) {
        HttpSession session = request.getSession();
        byte @Nullable [] key = (byte[]) session.getAttribute(NEW_KEY);
        if (key == null) {
            return new SeeOther("/account/factor");
        }
        Person person = person(frame);
        if (!signIn.startSecondFactor(person.id(), key, code)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, List.of(new Mistake("code", "code.wrong")), Optional.of(CodeKey.of(key, person.login())));
        }
        session.removeAttribute(NEW_KEY);
        signedIn.in(person, Proof.TWO, request, response);
        sessions.endOthers(person.login(), request.getRequestedSessionId());
        return new SeeOther("/account?done=factor");
    }

    /** Asks for a code, so that nobody else ends it on a browser left open. */
    @PostMapping("/end")
    View end(Frame frame, HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String code) {
        Person person = person(frame);
        if (signIn.code(person.id(), code, request.getRemoteAddr()) != SignIn.Outcome.RIGHT) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, List.of(new Mistake("code", "code.wrong")), Optional.empty());
        }
        signIn.endSecondFactor(person.id());
        signedIn.in(person, Proof.ONE, request, response);
        sessions.endOthers(person.login(), request.getRequestedSessionId());
        return new SeeOther("/account?done=no-factor");
    }

    private static Person person(Frame frame) {
        return Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
    }

    private Page page(Frame frame, List<Mistake> mistakes, Optional<CodeKey> key) {
        Person person = person(frame);
        return new Page("factor", frame, new FactorView(person, mistakes, key, rule.isFor(person) && !person.secondFactor()));
    }
}
