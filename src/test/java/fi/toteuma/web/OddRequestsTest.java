package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What no browser sends: each gets a page of ours that says nothing of the server, and none is told in the log as a defect. */
@ExtendWith(OutputCaptureExtension.class)
class OddRequestsTest extends WebTest {

    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";
    private static final String FORM = HOST + "Content-Type: application/x-www-form-urlencoded\r\n";

    private static Map<String, Integer> odd() {
        Map<String, Integer> odd = new LinkedHashMap<>();
        odd.put("GET /%00 HTTP/1.1\r\n" + HOST + "\r\n", 400);
        odd.put("GET /a%2fb HTTP/1.1\r\n" + HOST + "\r\n", 400);
        odd.put("GET /%zz HTTP/1.1\r\n" + HOST + "\r\n", 400);
        odd.put("GET /%ff%fe HTTP/1.1\r\n" + HOST + "\r\n", 400);
        odd.put("GET /signin?to=%zz HTTP/1.1\r\n" + HOST + "\r\n", 400);
        odd.put("GET /<x> HTTP/1.1\r\n" + HOST + "\r\n", 400);
        odd.put("GET /" + "a".repeat(9000) + " HTTP/1.1\r\n" + HOST + "\r\n", 400);
        odd.put("GET / HTTP/1.1\r\n" + HOST + "X: " + "a".repeat(20_000) + "\r\n\r\n", 400);
        odd.put("GET / HTTP/1.1\r\n" + HOST + "X: a\r\n".repeat(300) + "\r\n", 400);
        odd.put("TRACE / HTTP/1.1\r\n" + HOST + "\r\n", 405);
        odd.put("DELETE /signin HTTP/1.1\r\n" + HOST + "\r\n", 405);
        odd.put("FOO / HTTP/1.1\r\n" + HOST + "\r\n", 400);
        odd.put("CONNECT a:443 HTTP/1.1\r\n" + HOST + "\r\n", 501);
        odd.put("GET / HTTP/9.9\r\n" + HOST + "\r\n", 505);
        odd.put("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n", 400);
        odd.put("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400);
        odd.put("GET http://evil.example/ HTTP/1.1\r\n" + HOST + "\r\n", 400);
        odd.put("POST /signin HTTP/1.1\r\n" + HOST + "Transfer-Encoding: foo\r\n\r\n", 501);
        odd.put("POST /signin HTTP/1.1\r\n" + HOST + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400);
        odd.put("POST /signin HTTP/1.1\r\n" + HOST + "Content-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc", 400);
        odd.put("POST /signin HTTP/1.1\r\n" + FORM + "Content-Length: 5\r\n\r\na=%zz", 400);
        odd.put("POST /signin HTTP/1.1\r\n" + FORM + "Content-Length: 11999\r\n\r\n" + "a=b&".repeat(2999) + "a=b", 400);
        odd.put("POST /signin HTTP/1.1\r\n" + FORM + "Transfer-Encoding: chunked\r\n\r\nzz\r\nab", 400);
        odd.put("\u0016\u0003\u0001\u0002\r\n\r\n", 400);
        return odd;
    }

    @Test
    void theyGetAPageOfOursAndTheLogStaysQuiet(CapturedOutput output) throws IOException {
        for (Map.Entry<String, Integer> each : odd().entrySet()) {
            String asked = each.getKey().lines().findFirst().orElseThrow();
            assertThat(raw(each.getKey()))
                    .as(asked.substring(0, Math.min(asked.length(), 60)))
                    .startsWith("HTTP/1.1 " + each.getValue())
                    .contains("– Toteuma</title>", "default-src 'none'", "nosniff")
                    .doesNotContain("Tomcat", "HTTP Status", "Exception", "\tat ");
        }
        assertThat(output.getAll()).doesNotContain("ERROR", "\tat ");
    }

    @Test
    void theyAreAnsweredInTheLanguageOfTheBrowser() throws IOException {
        assertThat(raw("GET /%00 HTTP/1.1\r\n" + HOST + "Accept-Language: sv\r\n\r\n")).contains("<html lang=\"sv\">");
        assertThat(raw("GET /%00 HTTP/1.1\r\n" + HOST + "Accept-Language: en\r\n\r\n")).contains("<html lang=\"en\">");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
