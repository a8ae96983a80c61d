package fi.toteuma.web.internal.page;

import fi.toteuma.rendering.DocumentHtml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Style sheets, scripts and the icon. Each has an address with its checksum, so that browsers may keep it for ever. */
public final class Assets {

    /** Where they are served from. */
    public static final String FOLDER = "/assets/";

    private static final Map<String, Asset> ALL = Stream.of(
                    asset("site.css", "text/css;charset=UTF-8", "/web/site.css"),
                    asset("dashboard.css", "text/css;charset=UTF-8", "/web/dashboard.css"),
                    asset("dashboard.js", "text/javascript;charset=UTF-8", "/web/dashboard.js"),
                    asset("tables.js", "text/javascript;charset=UTF-8", "/web/tables.js"),
                    asset("forms.js", "text/javascript;charset=UTF-8", "/web/forms.js"),
                    asset("out.js", "text/javascript;charset=UTF-8", "/web/out.js"),
                    asset("writing.js", "text/javascript;charset=UTF-8", "/web/writing.js"),
                    asset("budget.js", "text/javascript;charset=UTF-8", "/web/budget.js"),
                    asset("live.css", "text/css;charset=UTF-8", "/web/live.css"),
                    asset("live.js", "text/javascript;charset=UTF-8", "/web/live.js"),
                    asset("document.css", "text/css;charset=UTF-8", DocumentHtml.style().getBytes(StandardCharsets.UTF_8)),
                    asset("icon.svg", "image/svg+xml", "/web/icon.svg"),
                    asset(
                            "htmx.js",
                            "text/javascript;charset=UTF-8",
                            "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"),
                    asset(
                            "chart.js",
                            "text/javascript;charset=UTF-8",
                            "/META-INF/resources/webjars/chart.js/4.4.3/dist/chart.umd.js"))
            .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

    private Assets() {}

    /** A file as it is served. */
    public record Asset(String name, String version, String type, byte[] content) {}

    static String address(String name) {
        Asset asset = ALL.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return address(asset);
    }

    static String address(Asset asset) {
        return FOLDER + asset.version() + "/" + asset.name();
    }

    /** @param version must be the file's own: an older page's address doesn't get a newer file */
    public static Optional<Asset> find(String version, String name) {
        return Optional.ofNullable(ALL.get(name)).filter(asset -> asset.version().equals(version));
    }

    private static Asset asset(String name, String type, String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + resource);
            }
            return asset(name, type, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Asset asset(String name, String type, byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Asset(name, HexFormat.of().formatHex(digest, 0, 6), type, content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
