package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** Sends files in as the form does, and waits until they are looked over. */
record Upload(ServedTest site, HttpClient browser) {

    /** An unknown unit twice, an amount that is none, a formula, and a value that would like to be a script. */
    static final String WRONG = """
            unit;account;year;month;amount
            9999;3000;2030;1;10,00
            9999;3000;2030;2;20,00
            430;3000;2030;3;1.234,5O
            430;3000;2030;4;=1+1
            430;3000;2030;5;<script>alert(1)</script>
            """;

    static final String SOUND = """
            unit;account;year;amount
            430;3000;2077;1000,00
            430;4000;2077;-250,50
            """;

    private static final String BOUNDARY = "boundary-of-the-test";

    /** The example's balances of 2021 with one amount changed. */
    static String corrected() {
        try {
            List<String> lines = Files.readAllLines(Path.of("examples/heinola/data/balances-2021.csv"));
            return lines.stream().limit(1).collect(Collectors.joining()) + "\n"
                    + lines.stream().skip(1).limit(1).map(line -> line.replaceFirst("[0-9]+,[0-9]{2}", "12345,67")).collect(Collectors.joining())
                    + "\n" + lines.stream().skip(2).collect(Collectors.joining("\n")) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the address of the file's page once it is looked over */
    String checked(String kind, String file, String content) {
        HttpResponse<byte[]> response = send(kind, file, content.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(response.statusCode()).as(ServedTest.page(response).text()).isEqualTo(303);
        String page = response.headers().firstValue("Location").orElseThrow();
        settled(page);
        return page;
    }

    /** @param more fields in place of those that the form would send */
    HttpResponse<byte[]> send(String kind, String file, byte[] content, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "token", token(), "municipality", "heinola", "kind", kind, "source", kind.equals("balances") ? "kirjanpito" : "talousarvio"));
        fields.putAll(more);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"file\"; filename=\"" + file + "\"\r\nContent-Type: text/csv", content);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return ServedTest.send(browser, HttpRequest.newBuilder(site.address("/imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    String token() {
        return ServedTest.page(site.get(browser, "/imports")).select("input[name=token]").first().attr("value");
    }

    /** Presses a button. */
    HttpResponse<byte[]> press(String address) {
        return ServedTest.send(browser, HttpRequest.newBuilder(site.address(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("token=" + token()))
                .build());
    }

    /** The file's page once nothing is being done. */
    Document settled(String page) {
        for (int tries = 0; tries < 600; tries++) {
            Document shown = ServedTest.page(site.get(browser, page));
            if (shown.select("#progress").isEmpty()) {
                return shown;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError(page + " is still being worked on");
    }
}
