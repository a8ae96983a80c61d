package fi.toteuma.web.internal.signin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/** Has the provider's keys asked in our way and not in Spring Security's own, which follows redirects. */
@Configuration(proxyBeanMethods = false)
class OidcDecoders {

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        return new Kept();
    }

    /** Keeps the decoder of the provider, and with it the provider's keys for a while. */
    private static final class Kept implements JwtDecoderFactory<ClientRegistration> {

        private final Map<String, JwtDecoder> kept = new ConcurrentHashMap<>();

        @Override
        public JwtDecoder createDecoder(ClientRegistration of) {
            return kept.computeIfAbsent(of.getRegistrationId(), unseen -> OidcCalls.decoder(of));
        }
    }
}
