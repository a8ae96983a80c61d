package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardTest extends WebTest {

    @Test
    void aForeignHostIsNotServed() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost.evil.example\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 421");
        for (String own : List.of("localhost", "127.0.0.1:" + port, "[::1]:8080")) {
            assertThat(raw("GET / HTTP/1.1\r\nHost: " + own + "\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 303");
        }
    }

    @Test
    void aPathThatClimbsOutIsRefused() throws IOException {
        for (String path : List.of(
                "/documents/heinola/ov2025q1/malli/..%2f..%2fx", "/documents/..%2f/a/b", "/assets/../../application.properties",
                "/assets/x/..%5c..%5capplication.properties", "/documents/heinola/ov2025q1/malli/%00.pdf", "/documents/a;b/c/d")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .matches("(?s)HTTP/1.1 40[04] .*")
                    .doesNotContain("server.address", "Exception");
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFormWithoutOurTokenIsRefused() {
        HttpClient browser = browser();
        get(browser, "/");
        for (String body : List.of("", "token=", "token=abc")) {
            HttpResponse<byte[]> response = send(browser, form("/imports", body).build());
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(page(response).select("h1").text()).isEqualTo("Lomaketta ei otettu vastaan");
        }
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        assertThat(send(browser(), form("/imports", "").header("Origin", "http://evil.example").build()).statusCode()).isEqualTo(403);
        assertThat(send(browser(), form("/imports", "").header("Origin", "null").build()).statusCode()).isEqualTo(403);
        assertThat(send(browser(), form("/imports", "").header("Sec-Fetch-Site", "cross-site").build()).statusCode()).isEqualTo(403);
    }

    private HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    @Test
    void everyPageCarriesItsProtection() {
        for (String path : List.of("/", "/nosuch", "/documents/heinola/ov2025q1/malli")) {
            HttpResponse<byte[]> response = get(path);
            assertThat(response.headers().firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
            assertThat(response.headers().firstValue("Cache-Control")).as(path).hasValue("no-store");
            assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'").doesNotContain("unsafe"));
        }
        assertThat(get("/").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict"));
    }

    @Test
    void styleSheetsMayBeKeptForEver() {
        String style = page(get("/")).select("link[rel=stylesheet]").attr("href");
        HttpResponse<byte[]> response = get(style);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(get("/assets/000000000000/site.css").statusCode()).isEqualTo(404);
    }
}
