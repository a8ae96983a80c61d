package fi.toteuma.web.internal.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where people are signed in. */
@Component
public class Sessions {

    private static final int HANDLE = 24;

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> kept; // none on the command line

    Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> kept) {
        this.kept = kept;
    }

    /**
     * A session somebody has.
     *
     * @param handle what it is ended by: gives away nothing of its number, which would sign in whoever knows it
     * @param last when something was last asked in it
     * @param own whether it is the one that asks
     */
    public record Open(String handle, Arrival arrival, Instant last, boolean own) {}

    /** The asking one first, then the latest used. @param asking as below; null: none of theirs */
    public List<Open> of(String login, @Nullable String asking) {
        return kept.getObject().findByPrincipalName(login).values().stream()
                .flatMap(session -> arrival(session)
                        .map(arrival -> new Open(handle(session.getId()), arrival, session.getLastAccessedTime(), session.getId().equals(asking)))
                        .stream())
                .sorted(Comparator.comparing(Open::own).thenComparing(Open::last).reversed())
                .toList();
    }

    private static Optional<Arrival> arrival(Session session) {
        Object context = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context instanceof SecurityContext signedIn && signedIn.getAuthentication() != null
                        && signedIn.getAuthentication().getDetails() instanceof Arrival arrival
                ? Optional.of(arrival)
                : Optional.empty();
    }

    /** Ends one. @return false if the person has no such session */
    public boolean end(String login, String handle) {
        return end(login, id -> handle(id).equals(handle)) > 0;
    }

    /**
     * Ends all but the one that asks.
     *
     * @param asking its number as the request named it: a new one isn't kept before the request ends
     * @return how many
     */
    public int endOthers(String login, @Nullable String asking) {
        return end(login, id -> !id.equals(asking));
    }

    /** Ends all. @return how many */
    public int endAll(String login) {
        return end(login, id -> true);
    }

    private int end(String login, Predicate<String> which) {
        FindByIndexNameSessionRepository<? extends Session> sessions = kept.getObject();
        List<String> ended = sessions.findByPrincipalName(login).keySet().stream().filter(which).toList();
        ended.forEach(sessions::deleteById);
        return ended.size();
    }

    private static String handle(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HANDLE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
