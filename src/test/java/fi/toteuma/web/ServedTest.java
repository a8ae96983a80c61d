package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.ToteumaApplication;
import fi.toteuma.access.Grant;
import fi.toteuma.access.People;
import fi.toteuma.access.Role;
import fi.toteuma.access.SignIn;
import fi.toteuma.imports.FolderOutcome;
import fi.toteuma.imports.Imports;
import fi.toteuma.imports.MunicipalityFolder;
import fi.toteuma.imports.Progress;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.Municipalities;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The program as it is, on a port of its own, with the figures of an example municipality. Which database it has is the subclass's. */
@SpringBootTest(
        classes = ToteumaApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"toteuma.clock=2026-01-02T08:00", "spring.servlet.multipart.max-file-size=90KB", "spring.servlet.multipart.max-request-size=95KB"})
abstract class ServedTest {

    @LocalServerPort
    int port;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Imports imports;

    @Autowired
    MunicipalityFolder folders;

    @BeforeEach
    void figures() {
        if (municipalities.find("heinola").isEmpty()) {
            assertThat(folders.run(Path.of("examples/heinola"), false, Progress.SILENT)).isInstanceOf(FolderOutcome.Imported.class);
        }
    }

    /** Somebody who may do everything, to whom the tests that aren't about rights belong. */
    static final String EVERYBODY = "kaikki@example.com";

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    /** The cookies of EVERYBODY's session, which all browsers of a test class share. */
    private static final Map<Integer, List<HttpCookie>> SESSIONS = new ConcurrentHashMap<>();

    /** A browser in which somebody who may do everything is signed in: keeps its cookies. */
    HttpClient browser() {
        CookieManager cookies = new CookieManager();
        session().forEach(cookie -> cookies.getCookieStore().add(address("/"), cookie));
        return HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    List<HttpCookie> session() {
        return SESSIONS.computeIfAbsent(port, none -> {
            Reader.named(EVERYBODY, people, signIn, List.of(
                    everywhere(Role.CONTROLLER), everywhere(Role.DIRECTOR), everywhere(Role.ADMINISTRATOR), everywhere(Role.PAYEES)));
            HttpClient browser = Reader.browser(address("/"), EVERYBODY, Reader.PASSWORD);
            return ((CookieManager) browser.cookieHandler().orElseThrow()).getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("toteuma-session"))
                    .toList();
        });
    }

    private static Grant everywhere(Role role) {
        return new Grant(role, Optional.empty(), Optional.empty());
    }

    /** A browser in which somebody is signed in who may do this much. */
    HttpClient as(String login, Grant grant) {
        Reader.named(login, people, signIn, List.of(grant));
        return Reader.browser(address("/"), login, Reader.PASSWORD);
    }

    MunicipalityId heinola() {
        return municipalities.find("heinola").orElseThrow().id();
    }

    /** A browser in which nobody is signed in. */
    static HttpClient stranger() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** @param headers names and values in turn */
    HttpResponse<byte[]> get(HttpClient browser, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(browser, request.build());
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        return get(browser(), path, headers);
    }

    static HttpResponse<byte[]> send(HttpClient browser, HttpRequest request) {
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError("no answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static Document page(HttpResponse<byte[]> response) {
        return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8), response.uri().toString());
    }
}
