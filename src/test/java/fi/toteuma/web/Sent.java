package fi.toteuma.web;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Sends forms as browsers do. */
record Sent(ServedTest site) {

    /** A form as it stands, but for what was typed. */
    HttpResponse<byte[]> press(HttpClient browser, Element form, Map<String, String> typed) {
        StringBuilder body = new StringBuilder();
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            boolean unchecked = field.attr("type").matches("checkbox|radio") && !field.hasAttr("checked");
            if (!unchecked && !typed.containsKey(field.attr("name"))) {
                body.append(encoded(field.attr("name"))).append('=').append(encoded(value(field))).append('&');
            }
        }
        typed.forEach((name, value) -> body.append(encoded(name)).append('=').append(encoded(value)).append('&'));
        return ServedTest.send(browser, HttpRequest.newBuilder(site.address(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private static String value(Element field) {
        return field.tagName().equals("select") ? field.select("option[selected]").attr("value") : field.val();
    }

    /** A form that no page has. */
    HttpResponse<byte[]> press(HttpClient browser, String address, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("token", Reader.token(site.get(browser, "/account")));
        return ServedTest.send(browser, Reader.form(site.address(address), form));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
