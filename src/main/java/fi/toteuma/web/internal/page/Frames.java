package fi.toteuma.web.internal.page;

import fi.toteuma.access.Person;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.web.internal.page.Frame.Section;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the frame of the page they answer with. */
public final class Frames implements HandlerMethodArgumentResolver {

    /** Chosen by a link; kept for a year. */
    public static final String LANGUAGE_COOKIE = "toteuma-language";

    /** The query parameter of a language link. */
    public static final String LANGUAGE_PARAMETER = "lang";

    /** The request attribute that the token is in. */
    public static final String TOKEN = Frames.class.getName() + ".token";

    /** The request attribute that whoever is signed in is in. */
    public static final String PERSON = Frames.class.getName() + ".person";

    /** The request attribute that the name of the only municipality is in. */
    public static final String MUNICIPALITY = Frames.class.getName() + ".municipality";

    /** The request attribute that counts the reader's notices, as an {@link IntSupplier}. */
    public static final String NOTICES = Frames.class.getName() + ".notices";

    /** The request attribute that the address of the installation's typeface is in. */
    public static final String TYPEFACE = Frames.class.getName() + ".typeface";

    private static final String DONE = "(done|undone)=.*";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Frame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    /** The frame of this request's page. */
    public static Frame of(HttpServletRequest request) {
        String path = request.getRequestURI();
        Section section = Stream.of(Section.values())
                .filter(each -> each.address().length() > 1)
                .filter(each -> path.startsWith(each.address()))
                .findFirst()
                .orElse(Section.DOCUMENTS);
        Object token = request.getAttribute(TOKEN);
        Object name = request.getAttribute(MUNICIPALITY);
        return new Frame(
                new Words(language(request)), path + asked(request.getQueryString()), section, token == null ? "" : token.toString(), person(request),
                name instanceof Wording municipality ? municipality : null,
                request.getAttribute(NOTICES) instanceof IntSupplier notices ? notices : () -> 0,
                request.getAttribute(TYPEFACE) instanceof String typeface ? typeface : null);
    }

    /** What an address asks for, without a language; what was just done isn't said again in another one. */
    private static String asked(@Nullable String query) {
        String rest = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith(LANGUAGE_PARAMETER + "=") && !part.matches(DONE))
                        .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }

    private static @Nullable Person person(HttpServletRequest request) {
        return request.getAttribute(PERSON) instanceof Person person ? person : null;
    }

    /** The language asked for in the address, else the one chosen before, else the browser's, else Finnish. */
    public static Language language(HttpServletRequest request) {
        return asked(request)
                .or(() -> cookie(request))
                .or(() -> accepted(request))
                .orElse(Language.FI);
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty(); // the servlet would name the machine's language
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(code -> Language.find(code).stream())
                .findFirst();
    }

    /** The language a language link asks for. */
    public static Optional<Language> asked(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
                .filter(part -> part.startsWith(LANGUAGE_PARAMETER + "="))
                .flatMap(part -> Language.find(part.substring(LANGUAGE_PARAMETER.length() + 1)).stream())
                .findFirst();
    }

    /** Whether a language was chosen before. */
    public static boolean hasChosen(HttpServletRequest request) {
        return cookie(request).isPresent();
    }

    private static Optional<Language> cookie(HttpServletRequest request) {
        return Cookies.find(request, "__Host-" + LANGUAGE_COOKIE).or(() -> Cookies.find(request, LANGUAGE_COOKIE)).map(Cookie::getValue).flatMap(Language::find);
    }
}
