package fi.toteuma.web.internal.guard;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.reminders.Notices;
import fi.toteuma.web.internal.page.Frames;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Typeface;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets through who has the right that the endpoint needs; an endpoint that says nothing is nobody's. */
final class RightsInterceptor implements HandlerInterceptor {

    private static final String MUNICIPALITY = "municipality";

    private final SignedIn signedIn;
    private final Municipalities municipalities;
    private final TheOnlyMunicipality theOnlyOne;
    private final Notices notices;
    private final SecondFactorRule factors;
    private final Limits limits;
    private final Typeface typeface;

    RightsInterceptor(SignedIn signedIn, Municipalities municipalities, Notices notices, SecondFactorRule factors, Limits limits, Typeface typeface) {
        this.typeface = typeface;
        this.limits = limits;
        this.factors = factors;
        this.notices = notices;
        this.signedIn = signedIn;
        this.municipalities = municipalities;
        this.theOnlyOne = new TheOnlyMunicipality(municipalities);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<Person> person = signedIn.person();
        person.ifPresent(who -> {
            request.setAttribute(Frames.PERSON, who);
            request.setAttribute(Frames.NOTICES, (IntSupplier) () -> notices.unread(who));
        });
        typeface.address().ifPresent(address -> request.setAttribute(Frames.TYPEFACE, address));
        theOnlyOne.name().ifPresent(name -> request.setAttribute(Frames.MUNICIPALITY, name));
        if (request.getDispatcherType() == DispatcherType.ERROR || rule(handler, Open.class) != null) {
            return true;
        }
        Person who = person.orElseThrow(NotSignedIn::new);
        boolean factorMissing = factors.isFor(who) && !who.secondFactor() && !signedIn.twice();
        if (factorMissing && rule(handler, EvenWithoutFactor.class) == null) {
            throw new FactorMissing();
        }
        Needs needs = rule(handler, Needs.class);
        if (needs != null ? !may(who, needs.value(), request) : rule(handler, ForAnySignedIn.class) == null) {
            throw new NotAllowed(who.login() + " " + request.getRequestURI());
        }
        Limited limited = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Limited.class) : null;
        if (limited != null) {
            limits.ask(who.login(), limited.value());
        }
        return true;
    }

    /** A municipality that isn't there is the endpoint's to refuse, in its own words. */
    private boolean may(Person who, Right right, HttpServletRequest request) {
        String named = named(request);
        Optional<Municipality> where = named == null ? Optional.empty() : municipalities.find(named);
        return where.map(municipality -> who.may(right, municipality.id())).orElseGet(() -> who.may(right));
    }

    private static @Nullable String named(HttpServletRequest request) {
        Object path = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return path instanceof Map<?, ?> variables && variables.get(MUNICIPALITY) instanceof String inPath
                ? inPath
                : request.getParameter(MUNICIPALITY);
    }

    private static <A extends Annotation> @Nullable A rule(Object handler, Class<A> rule) {
        if (!(handler instanceof HandlerMethod method)) {
            return null;
        }
        A own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), rule);
        boolean methodRules = AnnotatedElementUtils.hasAnnotation(method.getMethod(), Needs.class)
                || AnnotatedElementUtils.hasAnnotation(method.getMethod(), Open.class)
                || AnnotatedElementUtils.hasAnnotation(method.getMethod(), ForAnySignedIn.class);
        return own == null && !methodRules ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), rule) : own;
    }
}
