package fi.toteuma.web.internal.signin;

import fi.toteuma.kernel.WrongSetting;
import fi.toteuma.kernel.WrongSetting.Expected;
import fi.toteuma.web.internal.guard.Site;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The identity provider of the municipality, by OpenID Connect: {@code toteuma.oidc.issuer}, {@code .client-id}, {@code .client-secret}
 * ({@code TOTEUMA_OIDC_ISSUER} …); without an issuer there is none. {@code .hosts} names those of its hosts that aren't the
 * issuer's and that the program has to ask, too. The issuer is one tenant's: words of any other are refused. What it
 * offers is asked from it when it is first needed, so that a provider that is down keeps nobody from starting the program.
 */
@Component
class Oidc implements ClientRegistrationRepository {

    static final String GO = "/signin/oidc/go";
    static final String BACK = "/signin/oidc/back";
    static final String ID = "kunta";

    private static final Logger LOG = LoggerFactory.getLogger(Oidc.class);

    private final String issuer;
    private final String client;
    private final String secret;
    private final Site site;
    private final OidcCalls calls;
    private volatile @Nullable ClientRegistration known;

    Oidc(
            @Value("${toteuma.oidc.issuer:}") String issuer, @Value("${toteuma.oidc.client-id:}") String client,
            @Value("${toteuma.oidc.client-secret:}") String secret, @Value("${toteuma.oidc.hosts:}") String hosts, Site site) {
        this.issuer = issuer.strip();
        this.client = client.strip();
        this.secret = secret.strip();
        this.site = site;
        if (isOn() && !isAddress(this.issuer)) {
            throw new WrongSetting("toteuma.oidc.issuer", issuer, Expected.ISSUER);
        }
        if (isOn() && this.client.isEmpty()) {
            throw new WrongSetting("toteuma.oidc.client-id", client, Expected.CLIENT);
        }
        this.calls = new OidcCalls(this.issuer, hosts);
    }

    private static boolean isAddress(String issuer) {
        try {
            URI address = new URI(issuer);
            return address.getHost() != null && address.getScheme() != null && address.getScheme().matches("https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    boolean isOn() {
        return !issuer.isEmpty();
    }

    /** What the provider offers; empty, and said in the log, if it doesn't answer. */
    Optional<ClientRegistration> registration() {
        ClientRegistration found = known;
        if (found == null && isOn()) {
            try {
                found = discovered();
                known = found;
            } catch (RuntimeException unreachable) {
                LOG.warn("the identity provider {} doesn't answer as one: {}", issuer, unreachable.getMessage());
            }
        }
        return Optional.ofNullable(found);
    }

    private ClientRegistration discovered() {
        ClientRegistration.Builder builder = ClientRegistrations.fromOidcConfiguration(calls.offered())
                .registrationId(ID)
                .clientId(client)
                .scope("openid", "email", "profile")
                .redirectUri(site.base().orElse("{baseUrl}") + BACK);
        if (secret.isEmpty()) {
            return builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build();
        }
        return builder.clientSecret(secret).build();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration().orElse(null) : null;
    }

    /**
     * Where the provider signs somebody out and sends them back; empty if it doesn't say.
     *
     * @param word the token by which it let them in @param back a page of ours
     */
    Optional<String> signOut(String word, String back) {
        registration();
        return signOut().map(address -> UriComponentsBuilder.fromUri(address)
                .queryParam("id_token_hint", "{word}")
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(word, client, back)
                .toUriString());
    }

    private Optional<URI> signOut() {
        return Optional.ofNullable(known)
                .map(found -> found.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(address -> URI.create(address.toString()));
    }

    /** Of the provider's pages; before it was first asked, of its issuer. */
    Set<String> origins() {
        if (!isOn()) {
            return Set.of();
        }
        Set<String> origins = new LinkedHashSet<>();
        ClientRegistration found = known;
        Stream.of(Optional.of(URI.create(issuer)), Optional.ofNullable(found).map(one -> URI.create(one.getProviderDetails().getAuthorizationUri())), signOut())
                .flatMap(Optional::stream)
                .forEach(address -> origins.add(address.getScheme() + "://" + address.getAuthority()));
        return origins;
    }
}
