package fi.toteuma.web.internal.signin;

import fi.toteuma.access.Identities;
import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.web.internal.guard.SignedIn;
import fi.toteuma.web.internal.guard.SignedIn.Proof;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Finds whose the provider's word is. A person must be one of ours already: by the identity they were linked to, else, the first time,
 * by an e-mail address that the provider says it has verified. Roles stay here.
 */
@Component
class OidcSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    /** Session attributes: the page to go on to, whether the signed-in person asked to be linked, and the word that signs out. */
    static final String TO = OidcSignIn.class.getName() + ".to";
    static final String LINKING = OidcSignIn.class.getName() + ".linking";
    static final String WORD = OidcSignIn.class.getName() + ".word";
    /** Whether the provider shall ask anew although it let the person in before, and the identity to be linked once they have given a code. */
    static final String ANEW = OidcSignIn.class.getName() + ".anew";
    static final String UNLINKED = OidcSignIn.class.getName() + ".unlinked";

    /** Why somebody isn't let in; the sign-in page says it. */
    enum Refusal { UNKNOWN, UNVERIFIED, LEFT, FAILED, STOPPED, UNREACHABLE }

    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

    private final Identities identities;
    private final People people;
    private final SignedIn signedIn;

    OidcSignIn(Identities identities, People people, SignedIn signedIn) {
        this.identities = identities;
        this.people = people;
        this.signedIn = signedIn;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication provider) throws IOException {
        OidcIdToken word = ((OidcUser) Objects.requireNonNull(provider.getPrincipal())).getIdToken();
        Object linking = taken(request, LINKING);
        SecurityContextHolder.clearContext(); // what happens from here on isn't done in the provider's name
        String issuer = word.getIssuer().toString();
        if (linking instanceof String login) {
            link(request, response, login, issuer, word);
            return;
        }
        boolean anew = taken(request, ANEW) != null;
        if (!proved(word).equals(Instant.EPOCH) && !signedIn.isFresh(proved(word))) {
            again(request, response, anew);
            return;
        }
        Optional<Person> person = identities.find(issuer, word.getSubject()).or(() -> isVerified(word) ? people.find(word.getEmail()) : Optional.empty());
        if (person.isEmpty()) {
            refuse(request, response, isVerified(word) ? Refusal.UNKNOWN : Refusal.UNVERIFIED, word.getSubject());
        } else if (!person.get().active()) {
            refuse(request, response, Refusal.LEFT, person.get().login());
        } else {
            in(request, response, person.get(), word);
        }
    }

    /** The provider asked them longer ago than one is signed in here, though it was told how long that is: it is asked to ask once more. */
    private void again(HttpServletRequest request, HttpServletResponse response, boolean anew) throws IOException {
        if (anew) {
            refuse(request, response, Refusal.FAILED, "the provider asked them too long ago");
        } else {
            String to = SignInView.local(String.valueOf(Objects.requireNonNullElse(taken(request, TO), "/")));
            go(response, "/signin/oidc?again=true&to=" + SignInView.encoded(to));
        }
    }

    private void in(HttpServletRequest request, HttpServletResponse response, Person person, OidcIdToken word) throws IOException {
        boolean twice = isTwice(word);
        boolean half = !twice && person.secondFactor();
        signedIn.in(person, twice ? Proof.TWO : half ? Proof.HALF : Proof.ONE, proved(word), request, response);
        if (half) { // an address alone links nobody who has a second factor: first the code
            request.getSession().setAttribute(UNLINKED, List.of(word.getIssuer().toString(), word.getSubject()));
        } else if (!identities.link(person.id(), word.getIssuer().toString(), word.getSubject())) { // they have another identity; this one only has their address
            refuse(request, response, Refusal.UNKNOWN, person.login());
            return;
        }
        LOG.info("signed in through the identity provider: {}{}", person.login(), twice ? ", two factors" : "");
        request.getSession().setAttribute(WORD, word.getTokenValue());
        String to = SignInView.local(String.valueOf(Objects.requireNonNullElse(taken(request, TO), "/")));
        go(response, half ? "/signin/code?to=" + SignInView.encoded(to) : SignInController.place(person, request, to));
    }

    /**
     * Links the identity of whoever has now given their code, too.
     *
     * @return false if they have another identity: this one only has their address
     */
    boolean completed(HttpServletRequest request, Person person) {
        return !(taken(request, UNLINKED) instanceof List<?> identity)
                || identities.link(person.id(), String.valueOf(identity.getFirst()), String.valueOf(identity.getLast()));
    }

    /** When the provider last asked who they are; where it doesn't say, long ago. */
    private static Instant proved(OidcIdToken word) {
        return Objects.requireNonNullElse(word.getAuthenticatedAt(), Instant.EPOCH);
    }

    private void link(HttpServletRequest request, HttpServletResponse response, String login, String issuer, OidcIdToken word) throws IOException {
        boolean done = people.find(login).filter(Person::active).filter(person -> identities.link(person.id(), issuer, word.getSubject())).isPresent();
        go(response, "/account?done=" + (done ? "linked" : "not-linked"));
    }

    /** OpenID Connect's own claim, or Entra ID's for addresses whose domain the tenant owns; without either an address proves nothing. */
    private static boolean isVerified(OidcIdToken word) {
        return word.getEmail() != null
                && (isTrue(word.getClaims().get("email_verified")) || isTrue(word.getClaims().get("xms_edov")));
    }

    private static boolean isTrue(Object claim) {
        return claim != null && Set.of("true", "1").contains(String.valueOf(claim));
    }

    /** RFC 8176: the provider asked for several factors. */
    private static boolean isTwice(OidcIdToken word) {
        return word.getClaims().get("amr") instanceof List<?> methods && methods.contains("mfa");
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failed) throws IOException {
        String code = failed instanceof OAuth2AuthenticationException oauth ? oauth.getError().getErrorCode() : "";
        refuse(request, response, code.equals("access_denied") ? Refusal.STOPPED : Refusal.FAILED, code + " " + failed.getMessage());
    }

    /** Somebody who is signed in and only wanted to be linked, or didn't ask to be signed in here, stays signed in. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal why, String whom) throws IOException {
        LOG.warn("refused: {} through the identity provider: {}", why, whom.replaceAll("\\p{Cntrl}", " "));
        if (taken(request, LINKING) != null) {
            go(response, "/account?done=not-linked");
        } else if (taken(request, TO) == null) {
            go(response, "/signin?refused=" + why);
        } else {
            signedIn.out(request);
            go(response, "/signin?refused=" + why);
        }
    }

    private static Object taken(HttpServletRequest request, String name) {
        Object value = request.getSession().getAttribute(name);
        request.getSession().removeAttribute(name);
        return value;
    }

    private static void go(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
