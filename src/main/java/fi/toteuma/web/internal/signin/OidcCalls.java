package fi.toteuma.web.internal.signin;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * What the program itself asks from the identity provider: what it offers, its keys, and the token for a code. Only hosts that the
 * settings name are asked, no redirect is followed, and none is waited for longer than a reader waits.
 */
final class OidcCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {};

    private final String issuer;
    private final Set<String> hosts = new TreeSet<>();

    /** @param others hosts of the provider that aren't its issuer's, with commas between them */
    OidcCalls(String issuer, String others) {
        this.issuer = issuer;
        hosts.add(host(issuer));
        for (String other : others.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*")) {
            if (!other.isEmpty()) {
                hosts.add(other);
            }
        }
    }

    /**
     * What the provider offers.
     *
     * @throws IllegalStateException if it isn't the issuer's, or leads to a host that no setting names
     */
    Map<String, Object> offered() {
        Map<String, Object> offered = new LinkedHashMap<>(RestClient.builder().requestFactory(requests()).build()
                .get()
                .uri(URI.create(issuer.replaceAll("/$", "") + "/.well-known/openid-configuration"))
                .retrieve()
                .requiredBody(FIELDS));
        if (!issuer.equals(offered.get("issuer"))) {
            throw new IllegalStateException("it calls itself " + offered.get("issuer"));
        }
        for (String called : Set.of("token_endpoint", "jwks_uri")) {
            String host = host(String.valueOf(offered.get(called)));
            if (!hosts.contains(host)) {
                throw new IllegalStateException(called + " is at " + host + ", which toteuma.oidc.hosts doesn't name");
            }
        }
        return offered;
    }

    /** For the token. */
    static RestClient tokens() {
        return RestClient.builder()
                .requestFactory(requests())
                .configureMessageConverters(converters -> converters.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    /** Proves a token by the provider's keys, its issuer, its receiver and its time. */
    static JwtDecoder decoder(ClientRegistration of) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(of.getProviderDetails().getJwkSetUri())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(new RestTemplate(requests()))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(of)));
        decoder.setClaimSetConverter(new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    private static JdkClientHttpRequestFactory requests() {
        HttpClient direct = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(direct);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    private static String host(String address) {
        return String.valueOf(URI.create(address).getHost()).toLowerCase(Locale.ROOT);
    }
}
