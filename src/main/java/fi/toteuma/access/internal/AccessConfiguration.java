package fi.toteuma.access.internal;

import fi.toteuma.access.Secret;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept, and where the installation's secret is. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /** Argon2id with 19 MiB, two passes and one lane: the least OWASP's password storage cheat sheet asks for, so that many can sign in at once. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    @Bean
    Secret secret(@Value("${toteuma.data-folder:data}") String folder) {
        return Secret.in(Path.of(folder));
    }
}
