package fi.toteuma.web.internal.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only pages of our own site in, before anything of a request is read. A foreign page could try in two ways: by a name of its own
 * that it points here (DNS rebinding), which its Host header gives away; and by a form it sends here, which its Origin gives away.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GuardFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Site site;
    private final Headers headers;

    GuardFilter(Site site, Headers headers) {
        this.site = site;
        this.headers = headers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.protect(response);
        String host = request.getHeader("Host");
        if (host == null || !site.is(host)) {
            Refusals.note(request, "for a host that isn't ours");
            refuse(response, HttpStatus.MISDIRECTED_REQUEST, "This address is not served here: use http://localhost");
        } else if (!READING.contains(request.getMethod()) && isForeign(request, host)) {
            Refusals.note(request, "a form of another site");
            refuse(response, HttpStatus.FORBIDDEN, "Forms of other sites are not taken");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isForeign(HttpServletRequest request, String host) {
        @Nullable String origin = request.getHeader("Origin");
        @Nullable String from = request.getHeader("Sec-Fetch-Site");
        return origin != null && !origin.equals(site.origin(host))
                || from != null && !from.equals("same-origin") && !from.equals("none");
    }

    /** In plain words and without a page: whoever asks here is no reader of ours. */
    private static void refuse(HttpServletResponse response, HttpStatus status, String words) throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(words + "\n");
    }
}
