package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TooOftenTest extends WebTest {

    private static final int FAR_TOO_MANY = 1000;

    @Test
    void whoAsksWithoutEndIsToldToWaitAndOthersAreNot() {
        Reader.named("kiireinen@example.com", people, signIn, List.of(new Grant(Role.MEMBER, Optional.empty(), Optional.empty())));
        HttpClient hasty = Reader.browser(address("/"), "kiireinen@example.com", Reader.PASSWORD);
        HttpResponse<byte[]> answer = get(hasty, "/search");
        int asked = 1;
        while (answer.statusCode() == 200 && asked < FAR_TOO_MANY) {
            answer = get(hasty, "/search");
            asked++;
        }
        assertThat(asked).as("what a person does by hand isn't limited").isGreaterThan(100);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 60);
        assertThat(page(answer).select("h1").text()).isEqualTo("Hetki vain");
        assertThat(get("/search").statusCode()).isEqualTo(200);
    }
}
