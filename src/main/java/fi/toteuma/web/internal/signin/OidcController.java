package fi.toteuma.web.internal.signin;

import fi.toteuma.access.Identities;
import fi.toteuma.access.Person;
import fi.toteuma.web.internal.guard.ForAnySignedIn;
import fi.toteuma.web.internal.guard.Open;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where signing in through the municipality's identity provider begins; Spring Security goes on from there. */
@Controller
class OidcController {

    private final Oidc oidc;
    private final Identities identities;
    private final Again again;

    OidcController(Oidc oidc, Identities identities, Again again) {
        this.again = again;
        this.oidc = oidc;
        this.identities = identities;
    }

    /** @param to the page to go on to @param again whether the provider shall ask anew, also whom it let in before */
    @GetMapping("/signin/oidc")
    @Open
    View begin(HttpSession session, @RequestParam(defaultValue = "/") String to, @RequestParam(defaultValue = "false") boolean again) {
        requireOn();
        session.removeAttribute(OidcSignIn.LINKING);
        if (again) {
            session.setAttribute(OidcSignIn.ANEW, Boolean.TRUE);
        }
        session.setAttribute(OidcSignIn.TO, SignInView.local(to));
        return go("/signin?refused=" + OidcSignIn.Refusal.UNREACHABLE);
    }

    /** Links the identity that the reader has at the provider to them. */
    @PostMapping("/account/identity")
    @ForAnySignedIn
    View link(Frame frame, HttpServletRequest request) {
        requireOn();
        Optional<View> first = again.before("/account", request);
        if (first.isPresent()) {
            return first.get();
        }
        request.getSession().setAttribute(OidcSignIn.LINKING, person(frame).login());
        return go("/account?done=not-linked");
    }

    @PostMapping("/account/identity/end")
    @ForAnySignedIn
    View unlink(Frame frame, HttpServletRequest request) {
        Optional<View> first = again.before("/account", request);
        if (first.isPresent()) {
            return first.get();
        }
        identities.unlink(person(frame).id());
        return new SeeOther("/account?done=unlinked");
    }

    private View go(String otherwise) {
        return new SeeOther(oidc.registration().isPresent() ? Oidc.GO + "/" + Oidc.ID : otherwise);
    }

    private void requireOn() {
        if (!oidc.isOn()) {
            throw new NoSuchPage("no identity provider");
        }
    }

    private static Person person(Frame frame) {
        return Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
    }
}
