package fi.toteuma.web.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Secret;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormInterceptorTest {

    @Test
    void whereTheSiteIsHttpsItsCookiesGoNoOtherWayAndComeFromNoOtherHost(@TempDir Path folder) {
        assertThat(cookies("https://raportit.kunta.example", folder))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-toteuma-").contains("; Secure", "; HttpOnly", "; SameSite=Strict", "Path=/").doesNotContain("Domain"));
        assertThat(cookies("", folder)).as("on this machine, without a certificate").hasSize(2).noneMatch(cookie -> cookie.contains("Secure"));
    }

    private static List<String> cookies(String site, Path folder) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/rounds");
        request.setQueryString("lang=sv");
        MockHttpServletResponse response = new MockHttpServletResponse();
        new FormInterceptor(new Tokens(Secret.in(folder)), new Site(site)).preHandle(request, response, new Object());
        return response.getHeaders("Set-Cookie");
    }
}
