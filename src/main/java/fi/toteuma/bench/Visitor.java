package fi.toteuma.bench;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at the pages, with cookies of their own. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final URI site;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param client may be shared: it keeps no cookies */
    Visitor(HttpClient client, URI site) {
        this.client = client;
        this.site = site;
    }

    void signIn(String login, String password) throws IOException, InterruptedException {
        Document page = page(get("/signin"));
        HttpResponse<byte[]> answer = post("/signin", Map.of(
                "token", page.select("input[name=token]").attr("value"), "login", login, "password", password), false);
        if (answer.statusCode() != 303) {
            throw new IOException(login + " can't sign in: " + answer.statusCode());
        }
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE));
    }

    /** @param typing as the page's script sends it while somebody writes */
    HttpResponse<byte[]> post(String path, Map<String, String> fields, boolean typing) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))));
        return send(typing ? request.header("HX-Request", "true") : request);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("; ")));
        }
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        response.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return response;
    }

    static Document page(HttpResponse<byte[]> response) {
        return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
    }

    /** A form's fields as they stand. */
    static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        form.select("textarea[name]").forEach(field -> fields.put(field.attr("name"), field.text()));
        form.select("select[name]").forEach(field -> fields.put(field.attr("name"), field.select("option[selected]").attr("value")));
        return fields;
    }
}
