package fi.toteuma.web.internal.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Headers that keep a page safe in its reader's browser. Every answer has them, also one to what never became a request of ours. */
@Component
public class Headers {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
            + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private final Site site;
    private final Provider provider;

    Headers(Site site, Provider provider) {
        this.site = site;
        this.provider = provider;
    }

    public void protect(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy", Stream.concat(Stream.of(POLICY), provider.formTargets().stream()).collect(Collectors.joining(" ")));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        if (site.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
