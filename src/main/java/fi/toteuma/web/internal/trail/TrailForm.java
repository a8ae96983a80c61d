package fi.toteuma.web.internal.trail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What of the trail is asked for, as it was filled in. */
public record TrailForm(String who, String item, String key, String from, String to) {

    /** Nothing in particular. */
    static final TrailForm EMPTY = new TrailForm("", "", "", "", "");

    public boolean isEmpty() {
        return (who + item + key + from + to).isBlank();
    }

    String query() {
        return "&who=" + encoded(who) + "&item=" + encoded(item) + "&key=" + encoded(key) + "&from=" + encoded(from) + "&to=" + encoded(to);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
