package fi.toteuma.web.internal.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What was refused, one line each in the log: why, what was asked, from where and by whom. Never what a form held, what was asked for
 * behind a question mark, or a one-time link.
 */
public final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int LONGEST = 200;

    private Refusals() {}

    public static void note(HttpServletRequest request, String why) {
        String who = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(one -> !(one instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName)
                .orElse("nobody signed in");
        LOG.warn("refused, {}: {} {} from {}, {}", why, line(request.getMethod()), address(request.getRequestURI()), line(request.getRemoteAddr()), line(who));
    }

    /** An address without a link that signs somebody in, on one line whatever it holds. */
    public static String address(String asked) {
        return line(asked.replaceAll("/link/[^/]*", "/link/…"));
    }

    private static String line(String given) {
        String plain = given.replaceAll("[^\\x20-\\x7e…]", "?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
