package fi.toteuma.rendering.internal.html;

import fi.toteuma.kernel.Colour;
import fi.toteuma.document.Brand;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A brand's colours for the screen. The dark page needs a lighter accent than the one the municipality gave: the same
 * hue, lightened until it stands out from the dark surface as much as the token it replaces (WCAG 1.4.3).
 */
record ScreenColours(Brand brand) {

    private static final int DARK_SURFACE = 0x18242A;
    private static final double WANTED_CONTRAST = 8;
    private static final double MOST_VIVID = 0.55;

    String css() {
        String dark = onDark(Integer.parseInt(brand.accent().substring(1), 16));
        return ":root{--accent:" + brand.accent() + ";--tinted:" + brand.accentTint() + "}"
                + "@media screen and (prefers-color-scheme:dark){:root{--accent:" + dark + ";--tinted:#1C2E36}}";
    }

    /** The same hue, lightened in small steps until the contrast is enough. */
    static String onDark(int colour) {
        for (double lightness = 0.5; lightness < 1; lightness += 0.01) {
            int lighter = lightened(colour, lightness);
            if (contrast(lighter, DARK_SURFACE) >= WANTED_CONTRAST) {
                return hex(lighter);
            }
        }
        return hex(0xFFFFFF);
    }

    /** The colour's hue at this lightness (HSL, 0–1), no more vivid than is calm on a dark page. */
    private static int lightened(int colour, double lightness) {
        int[] parts = {colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF};
        int most = IntStream.of(parts).max().orElseThrow();
        int least = IntStream.of(parts).min().orElseThrow();
        if (most == least) {
            int grey = (int) Math.round(lightness * 255);
            return grey << 16 | grey << 8 | grey;
        }
        double saturation = (most - least) / (double) (most + least > 255 ? 510 - most - least : most + least);
        double spread = Math.min(saturation, MOST_VIVID) * (1 - Math.abs(2 * lightness - 1));
        int result = 0;
        for (int part : parts) {
            double share = (part - least) / (double) (most - least);
            result = result << 8 | (int) Math.round(255 * (lightness + spread * (share - 0.5)));
        }
        return result;
    }

    /** Contrast ratio of two colours, 1 to 21 (WCAG 2.1). */
    static double contrast(int one, int other) {
        return new Colour(one).contrastTo(new Colour(other));
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06X", colour);
    }
}
