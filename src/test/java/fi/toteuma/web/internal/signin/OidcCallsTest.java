package fi.toteuma.web.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtException;

/** A provider that leads elsewhere: where it leads is never asked. */
class OidcCallsTest {

    private static final String SOMEBODYS_TOKEN = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ.eyJzdWIiOiJhIn0.YQ";

    private final AtomicInteger elsewhere = new AtomicInteger();
    private HttpServer server;
    private String site;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/redirecting", exchange -> {
            exchange.getResponseHeaders().add("Location", site + "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** @param keys where the provider says its keys are */
    private void offers(String path, String issuer, String keys) {
        byte[] offered = """
                {"issuer": "%s", "authorization_endpoint": "%2$s/a", "token_endpoint": "%2$s/t", "jwks_uri": "%3$s", "subject_types_supported": ["public"]}"""
                .formatted(issuer, site, keys).getBytes(StandardCharsets.UTF_8);
        server.createContext(path + "/.well-known/openid-configuration", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, offered.length);
            exchange.getResponseBody().write(offered);
            exchange.close();
        });
    }

    @Test
    void whatItOffersIsReadWhereItsIssuerSays() {
        offers("/kunta", site + "/kunta", site + "/keys");
        assertThat(new OidcCalls(site + "/kunta", "").offered()).containsEntry("jwks_uri", site + "/keys");
    }

    @Test
    void aRedirectOfItsMetadataIsNotFollowed() {
        assertThatThrownBy(() -> new OidcCalls(site + "/redirecting", "").offered());
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void aRedirectOfItsKeysIsNotFollowed() {
        ClientRegistration registration = ClientRegistration.withRegistrationId("kunta")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientId("toteuma")
                .redirectUri(site + "/back")
                .authorizationUri(site + "/a")
                .tokenUri(site + "/t")
                .jwkSetUri(site + "/redirecting")
                .build();
        assertThatExceptionOfType(JwtException.class).isThrownBy(() -> OidcCalls.decoder(registration).decode(SOMEBODYS_TOKEN));
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void anotherHostIsAskedOnlyIfASettingNamesIt() {
        offers("/kunta", site + "/kunta", "https://keys.example/jwks");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new OidcCalls(site + "/kunta", "").offered())
                .withMessageContaining("keys.example")
                .withMessageContaining("toteuma.oidc.hosts");
        assertThat(new OidcCalls(site + "/kunta", "other.example, Keys.example").offered()).containsKey("jwks_uri");
    }

    @Test
    void aProviderOfAnotherNameIsNotIt() {
        offers("/kunta", site + "/toinen", site + "/keys");
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> new OidcCalls(site + "/kunta", "").offered()).withMessageContaining("/toinen");
    }
}
