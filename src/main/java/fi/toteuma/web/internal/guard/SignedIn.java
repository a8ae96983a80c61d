package fi.toteuma.web.internal.guard;

import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.kernel.WrongSetting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who is signed in on this browser, and how far they are: with a second factor in use, a password alone only opens the page that asks
 * for the code. Roles are read anew with each request, so that what is taken away is gone at once.
 */
@Component
public class SignedIn {

    private static final String WHOLLY = "SIGNED_IN";
    private static final String HALF = "PASSWORD_GIVEN";
    private static final String TWICE = "SECOND_FACTOR_GIVEN";

    private final People people;
    private final Duration longest;
    private final Duration recent;
    private final Clock clock;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /**
     * @param hours {@code toteuma.session-hours}: after so many one signs in anew, however busy one was
     * @param minutes {@code toteuma.recent-minutes}: for so long after signing in one may change how one signs in
     */
    SignedIn(
            People people, @Value("${toteuma.session-hours:12}") String hours, @Value("${toteuma.recent-minutes:10}") String minutes,
            @Qualifier("passingTime") Clock clock) {
        this.people = people;
        this.longest = Duration.ofHours(WrongSetting.atLeastOne("toteuma.session-hours", hours));
        this.recent = Duration.ofMinutes(WrongSetting.atLeastOne("toteuma.recent-minutes", minutes));
        this.clock = clock;
    }

    /** Whoever is signed in. */
    public Optional<Person> person() {
        return holding(WHOLLY);
    }

    /** Whoever has given a password and not yet a code. */
    public Optional<Person> half() {
        return holding(HALF);
    }

    private Optional<Person> holding(String stage) {
        @Nullable Authentication proof = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(proof)
                .filter(this::isFresh)
                .filter(one -> one.getAuthorities().stream().anyMatch(has -> stage.equals(has.getAuthority())))
                .flatMap(one -> people.find(one.getName()))
                .filter(Person::active);
    }

    /** Whether whoever is signed in proved who they are just now: enough to change how they do that. */
    public boolean isRecent() {
        Authentication proof = SecurityContextHolder.getContext().getAuthentication();
        return proof != null && proof.getDetails() instanceof Arrival arrival && arrival.proved().plus(recent).isAfter(clock.instant());
    }

    /** However busy one was, and where a provider let them in: since that asked who they are. */
    private boolean isFresh(Authentication proof) {
        return proof.getDetails() instanceof Arrival arrival
                && isFresh(arrival.proved().equals(Instant.EPOCH) ? arrival.at() : arrival.proved());
    }

    /** Whether who proved who they are at a moment needn't do so again. */
    public boolean isFresh(Instant proved) {
        return proved.plus(longest).isAfter(clock.instant());
    }

    /** How long one is signed in at most. */
    public Duration longest() {
        return longest;
    }

    /** How far somebody has proved to be who they say. */
    public enum Proof {
        /** A password, and a code is still to come: opens only the page that asks for it. */
        HALF,
        /** A password, or an identity provider's word. */
        ONE,
        /** Two factors, here or at the provider. */
        TWO
    }

    /** Whether whoever is signed in gave two factors, here or at an identity provider. */
    public boolean twice() {
        return holding(TWICE).isPresent();
    }

    /** Signs somebody in, as far as they have proved to be who they say, under a new session number. */
    public void in(Person person, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        in(person, proof, clock.instant(), request, response);
    }

    /** @param proved when they did so: an identity provider may have let them in long ago, and {@link #isRecent} must know */
    public void in(Person person, Proof proof, Instant proved, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        UsernamePasswordAuthenticationToken who = UsernamePasswordAuthenticationToken.authenticated(
                person.login(), null, AuthorityUtils.createAuthorityList(switch (proof) {
                    case HALF -> new String[] {HALF};
                    case ONE -> new String[] {WHOLLY};
                    case TWO -> new String[] {WHOLLY, TWICE};
                }));
        who.setDetails(Arrival.of(request, clock.instant(), proved));
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    public void out(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
