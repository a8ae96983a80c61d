package fi.toteuma.web.internal.signin;

import fi.toteuma.web.internal.guard.SignedIn;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Asks whoever signed in a while ago to do so again before they change how they sign in: a browser left open isn't them. */
@Component
class Again {

    private final SignedIn signedIn;

    Again(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** Empty for who signed in just now; else out, and to the page that signs in. @param to where they wanted to change something */
    Optional<View> before(String to, HttpServletRequest request) {
        if (signedIn.isRecent()) {
            return Optional.empty();
        }
        signedIn.out(request);
        return Optional.of(new SeeOther("/signin?again=true&to=" + SignInView.encoded(to)));
    }
}
