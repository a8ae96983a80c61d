package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What no document could print is said to who types it. */
class UnprintableTest extends WebTest {

    private static final String PAGE = "/tasks/heinola/2025-06-30/HYP/texts/toiminta-ja-talous";

    @Test
    void aCharacterThatCantBePrintedIsNamedAndNothingIsStored() {
        HttpClient browser = browser();
        Element form = page(get(browser, PAGE)).select("form.sheet-form").first();
        assertThat(form).isNotNull();
        Map<String, String> fields = new HashMap<>();
        form.select("input[name], textarea[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("field-text", "Kaikki meni hyvin 😀");
        HttpResponse<byte[]> answer = send(browser, Reader.form(address(PAGE), fields));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("[role=alert]").text()).contains("Merkkiä 😀 ei voi painaa", "kirjoita sama sanoin");
        assertThat(page(get(browser, PAGE)).select("textarea[name=field-text]").val()).doesNotContain("😀");
    }
}
