package fi.toteuma.web.internal.guard;

import java.security.SecureRandom;
import java.util.Base64;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring Security and sessions. The chain itself lets all requests through to {@link RightsInterceptor}, which knows what each endpoint
 * needs and refuses what says nothing; tokens of forms are {@link FormInterceptor}'s, headers {@link GuardFilter}'s.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SecurityConfiguration.IDLE_SECONDS)
class SecurityConfiguration {

    /** A session ends when nothing was asked for so long: a long meeting, not a night. */
    static final int IDLE_SECONDS = 2 * 60 * 60;

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Provider provider) {
        provider.addTo(http);
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(new HttpSessionSecurityContextRepository()))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Sessions are nobody's change: they have transactions of their own, which the audit trail isn't told of. */
    @Bean
    TransactionOperations springSessionTransactionOperations(DataSource database) {
        TransactionTemplate own = new TransactionTemplate(new JdbcTransactionManager(database));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
    }

    /** 216 bits: the usual UUID has 122. As long as the column that keeps it, which would pad a shorter one. */
    @Bean
    SessionIdGenerator sessionNumbers() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] bytes = new byte[27];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        };
    }

    /** Lax: a link in a letter finds the reader signed in; forms of other sites are refused all the same. */
    @Bean
    CookieSerializer sessionCookie(Site site) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(site.isSecure() ? "__Host-toteuma" : "toteuma-session");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(site.isSecure());
        cookie.setSameSite("Lax");
        return cookie;
    }
}
