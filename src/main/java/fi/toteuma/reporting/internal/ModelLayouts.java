package fi.toteuma.reporting.internal;

import fi.toteuma.reporting.UnknownReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The layouts that come with the product, named {@code malli/…}. A municipality that wants one changed puts a
 * changed copy into its own folder and names that.
 */
public final class ModelLayouts {

    /** All of them, in the order of the year. */
    public static final List<String> NAMES = List.of(
            "malli/kayttosuunnitelma", "malli/kayttosuunnitelma-sv", "malli/kayttosuunnitelman-toteuma",
            "malli/kayttosuunnitelman-toteuma-sv", "malli/osavuosikatsaus", "malli/osavuosikatsaus-sv", "malli/tilinpaatos",
            "malli/tilinpaatos-sv");

    private static final Pattern NAME = Pattern.compile("[a-z]+/[a-z0-9-]+");

    private ModelLayouts() {}

    /** @throws UnknownReport if there is none of this name */
    public static String read(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new UnknownReport("no layout file '" + name + "' in the municipality's folder");
        }
        try (InputStream in = ModelLayouts.class.getResourceAsStream("/layouts/" + name + ".yaml")) {
            if (in == null) {
                throw new UnknownReport("no layout '" + name + "', neither in the municipality's folder nor in the product");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
