package fi.toteuma.web.internal.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When and with what somebody signed in; kept in their session, so that they recognise it in the list of their sessions. No address of
 * the machine: it says little to the reader and more than needed to others.
 *
 * @param proved when they proved who they are: with an identity provider it may be long before, or 1970 where that doesn't say
 * @param browser {@code Firefox}; empty where it doesn't say
 * @param system {@code Windows}; empty where it doesn't say
 */
public record Arrival(Instant at, Instant proved, String browser, String system) implements Serializable {

    private static final long serialVersionUID = 1L;

    static Arrival of(HttpServletRequest request, Instant now, Instant proved) {
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return new Arrival(
                now, proved, first(agent, "Edg:Edge", "OPR:Opera", "Firefox", "Chrome", "Safari"),
                first(agent, "Windows", "Android", "iPhone", "iPad", "Mac OS X:macOS", "CrOS:ChromeOS", "Linux"));
    }

    /** The first of the marks that an agent names: most name several, the telling one first in our order. */
    private static String first(String agent, String... marks) {
        return Stream.of(marks)
                .map(mark -> mark.split(":"))
                .filter(mark -> agent.contains(mark[0]))
                .map(mark -> mark[mark.length - 1])
                .findFirst()
                .orElse("");
    }
}
