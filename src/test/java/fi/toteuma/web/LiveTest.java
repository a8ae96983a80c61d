package fi.toteuma.web;

import fi.toteuma.access.Grant;
import fi.toteuma.database.TestDatabase;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The live document, with a database of its own: other tests freeze its reports. */
abstract class LiveTest extends ServedTest {

    static final String REPORT = "/documents/heinola/ov2025q1/malli/live";

    private static final TestDatabase OWN = TestDatabase.fresh();

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) {
        WebTest.use(OWN, registry);
    }

    String token(HttpClient browser) {
        return Reader.token(get(browser, "/account"));
    }

    List<HttpResponse<byte[]>> chapters(HttpClient browser, String beginning) {
        List<HttpResponse<byte[]>> chapters = new ArrayList<>();
        for (String next = beginning; !next.isEmpty();) {
            chapters.add(get(browser, next));
            next = page(chapters.getLast()).select("a[rel=next]").attr("href");
        }
        return chapters;
    }

    List<String> edits(HttpClient browser) {
        return chapters(browser, REPORT).stream().flatMap(chapter -> page(chapter).select(".live-edit").eachAttr("href").stream()).toList();
    }

    String sectionOf(String heading) {
        return page(get(REPORT)).select("#live-contents a:containsOwn(" + heading + "), #live-contents a:has(span:containsOwn(" + heading + "))")
                .attr("href").replaceFirst("#.*", "");
    }

    Element part(HttpClient browser, String place) {
        return chapters(browser, REPORT).stream()
                .map(chapter -> page(chapter).getElementById(place))
                .filter(part -> part != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part " + place));
    }

    HttpResponse<byte[]> inPlace(HttpClient browser, String form) {
        return get(browser, form, "HX-Request", "true");
    }

    HttpResponse<byte[]> typed(HttpClient browser, String form, Map<String, String> fields) {
        HttpRequest request = Reader.form(address(form), fields);
        return send(browser, HttpRequest.newBuilder(request, (name, value) -> true).header("HX-Request", "true").build());
    }

    Map<String, String> fields(HttpClient browser, String form) {
        return inputs(page(inPlace(browser, form)).select("form.sheet-form").first());
    }

    static Map<String, String> inputs(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name], textarea[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("select[name]").forEach(field -> fields.put(field.attr("name"), field.select("option[selected]").val()));
        return fields;
    }

    HttpClient as(String login, Grant grant) {
        Reader.named(login, people, signIn, List.of(grant));
        return Reader.browser(address("/"), login, Reader.PASSWORD);
    }
}
