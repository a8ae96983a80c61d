package fi.toteuma.web.internal.signin;

import fi.toteuma.web.internal.guard.Provider;
import fi.toteuma.web.internal.guard.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Spring Security's part of signing in through a provider: state, nonce, PKCE, the exchange of the code, and the proof of the token's
 * signature, issuer, audience and age. Nothing of it is kept: whether the person is one of ours is {@link OidcSignIn}'s, and only what
 * that finds is put into the session.
 */
@Component
class OidcChain implements Provider {

    private final Oidc oidc;
    private final OidcSignIn signIn;
    private final SignedIn signedIn;

    OidcChain(Oidc oidc, OidcSignIn signIn, SignedIn signedIn) {
        this.signedIn = signedIn;
        this.oidc = oidc;
        this.signIn = signIn;
    }

    @Override
    public void addTo(HttpSecurity http) {
        if (!oidc.isOn()) {
            return;
        }
        OidcUserService words = new OidcUserService();
        words.setRetrieveUserInfo(request -> false); // the signed token says enough
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(OidcCalls.tokens());
        http.oauth2Login(login -> login.clientRegistrationRepository(oidc)
                .authorizedClientRepository(new Forgetful())
                .authorizationEndpoint(to -> to.authorizationRequestResolver(new AskingAgain(oidc, signedIn.longest())))
                .tokenEndpoint(from -> from.accessTokenResponseClient(tokens))
                .redirectionEndpoint(back -> back.baseUri(Oidc.BACK))
                .userInfoEndpoint(person -> person.oidcUserService(words))
                .loginPage("/signin")
                .successHandler(signIn)
                .failureHandler(signIn)
                .withObjectPostProcessor(new Unkept()));
    }

    @Override
    public Set<String> formTargets() {
        return oidc.origins();
    }

    /** Asks the provider to ask the person anew where they must prove once more who they are: that they were let in a while ago isn't enough. */
    private static final class AskingAgain implements OAuth2AuthorizationRequestResolver {

        private final DefaultOAuth2AuthorizationRequestResolver usual;
        private final DefaultOAuth2AuthorizationRequestResolver anew;

        AskingAgain(Oidc oidc, Duration longest) {
            usual = new DefaultOAuth2AuthorizationRequestResolver(oidc, Oidc.GO);
            usual.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                    .andThen(request -> request.additionalParameters(more -> more.put("max_age", String.valueOf(longest.toSeconds())))));
            anew = new DefaultOAuth2AuthorizationRequestResolver(oidc, Oidc.GO);
            anew.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                    .andThen(request -> request.additionalParameters(more -> more.putAll(Map.of("prompt", "login", "max_age", "0")))));
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            return of(request).resolve(request);
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
            return of(request).resolve(request, registration);
        }

        private DefaultOAuth2AuthorizationRequestResolver of(HttpServletRequest request) {
            HttpSession session = request.getSession(false);
            return session != null && session.getAttribute(OidcSignIn.ANEW) != null ? anew : usual;
        }
    }

    /** The provider's word itself signs nobody in: it isn't put into the session, where it would take the place of whoever is there. */
    private static final class Unkept implements ObjectPostProcessor<OAuth2LoginAuthenticationFilter> {

        @Override
        public <F extends OAuth2LoginAuthenticationFilter> F postProcess(F filter) {
            filter.setSecurityContextRepository(new NullSecurityContextRepository());
            return filter;
        }
    }

    /** Keeps no access token: nothing is asked from the provider afterwards. */
    private static final class Forgetful implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String id, Authentication of, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication of, HttpServletRequest request, HttpServletResponse response) {
            // not kept
        }

        @Override
        public void removeAuthorizedClient(String id, Authentication of, HttpServletRequest request, HttpServletResponse response) {
            // never kept
        }
    }
}
