package fi.toteuma.web;

import fi.toteuma.access.Grant;
import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.access.SignIn;
import fi.toteuma.kernel.Language;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Somebody who signs in as people do: through the pages. */
final class Reader {

    static final String PASSWORD = "kissa-kiipeilee-katolla-7";

    private Reader() {}

    /** Adds a person, or changes the roles of the one there is. */
    static Person named(String login, People people, SignIn signIn, Collection<Grant> grants) {
        Person person = people.find(login).orElseGet(() -> {
            Person added = people.add(login, "Lukija " + login.substring(0, login.indexOf('@')), Language.FI, grants);
            signIn.choosePassword(signIn.link(added.id(), Duration.ofMinutes(1)), PASSWORD);
            return added;
        });
        people.grant(person.id(), grants);
        return person;
    }

    /** A browser in which somebody is signed in. */
    static HttpClient browser(URI site, String login, String password) {
        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpResponse<byte[]> page = ServedTest.send(browser, HttpRequest.newBuilder(site.resolve("/signin")).build());
        ServedTest.send(browser, form(site.resolve("/signin"), Map.of("token", token(page), "login", login, "password", password)));
        return browser;
    }

    static HttpRequest form(URI address, Map<String, String> fields) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
    }

    static String token(HttpResponse<byte[]> page) {
        return Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8)).select("input[name=token]").first().attr("value");
    }
}
