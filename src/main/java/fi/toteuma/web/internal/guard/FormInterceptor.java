package fi.toteuma.web.internal.guard;

import fi.toteuma.kernel.Language;
import fi.toteuma.web.internal.page.Cookies;
import fi.toteuma.web.internal.page.Frames;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/** Gives every page its form token, takes no form without it, and remembers the language a link chose. */
final class FormInterceptor implements HandlerInterceptor {

    static final String COOKIE = "toteuma-form";
    static final String FIELD = "token";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int COOKIE_LENGTH = 43;

    /** Browsers take a cookie of such a name only over https and from this very host, not from one beside or below it. */
    private static final String THIS_HOST = "__Host-";

    private final Tokens tokens;
    private final boolean secure;

    FormInterceptor(Tokens tokens, Site site) {
        this.tokens = tokens;
        this.secure = site.isSecure();
    }

    private String named(String cookie) {
        return secure ? THIS_HOST + cookie : cookie;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<String> cookie = Cookies.find(request, named(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.length() == COOKIE_LENGTH);
        boolean shown = request.getDispatcherType() == DispatcherType.ERROR; // the form was dealt with: its error is shown
        if (!shown && !READING.contains(request.getMethod())) {
            String token = request.getParameter(FIELD);
            if (cookie.isEmpty() || token == null || !tokens.belong(cookie.get(), token)) {
                throw new ForeignForm();
            }
        }
        String kept = cookie.orElseGet(() -> {
            String made = tokens.newCookie();
            set(response, named(COOKIE), made, Duration.ofSeconds(-1));
            return made;
        });
        request.setAttribute(Frames.TOKEN, tokens.formToken(kept));
        Frames.asked(request)
                .map(Language::code)
                .ifPresent(code -> set(response, named(Frames.LANGUAGE_COOKIE), code, Duration.ofDays(365)));
        return true;
    }

    private void set(HttpServletResponse response, String name, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
