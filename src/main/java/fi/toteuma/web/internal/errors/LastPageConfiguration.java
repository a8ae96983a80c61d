package fi.toteuma.web.internal.errors;

import fi.toteuma.web.internal.guard.Headers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts {@link LastPage} in the place of the server's own error page: nearest to the request, so that it speaks first. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class LastPageConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastPage(Headers headers) {
        return server -> server.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new LastPage(headers)));
    }
}
