package fi.toteuma.rendering.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text files under {@code src/main/resources/rendering}. */
public final class Resources {

    private Resources() {}

    public static String text(String name) {
        try (InputStream stream = Resources.class.getResourceAsStream("/rendering/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the class path: rendering/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
