package fi.toteuma.web.internal.guard;

import fi.toteuma.access.Secret;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.reminders.Notices;
import fi.toteuma.web.internal.page.Assets;
import fi.toteuma.web.internal.page.Frames;
import fi.toteuma.web.internal.page.Typeface;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands between a request and its controller. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebConfiguration implements WebMvcConfigurer {

    private final Secret secret;
    private final SignedIn signedIn;
    private final Municipalities municipalities;
    private final Notices notices;
    private final SecondFactorRule factors;
    private final Site site;
    private final Limits limits;
    private final Typeface typeface;

    WebConfiguration(
            Secret secret, SignedIn signedIn, Municipalities municipalities, Notices notices, SecondFactorRule factors, Site site, Limits limits,
            Typeface typeface) {
        this.typeface = typeface;
        this.limits = limits;
        this.site = site;
        this.factors = factors;
        this.notices = notices;
        this.secret = secret;
        this.signedIn = signedIn;
        this.municipalities = municipalities;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FormInterceptor(new Tokens(secret), site)).excludePathPatterns(Assets.FOLDER + "**");
        registry.addInterceptor(new RightsInterceptor(signedIn, municipalities, notices, factors, limits, typeface)).excludePathPatterns(Assets.FOLDER + "**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Frames());
    }
}
