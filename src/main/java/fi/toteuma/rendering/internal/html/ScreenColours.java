package fi.toteuma.rendering.internal.html;

import fi.toteuma.document.Brand;
import java.util.Locale;

/**
 * A brand's colours for the screen. The dark page needs a lighter accent than the one the municipality gave: the same
 * hue, lightened until it stands out from the dark surface as much as the token it replaces (WCAG 1.4.3).
 */
record ScreenColours(Brand brand) {

    private static final int DARK_SURFACE = 0x18242A;
    private static final double WANTED_CONTRAST = 8;

    String css() {
        String dark = onDark(Integer.parseInt(brand.accent().substring(1), 16));
        return ":root{--accent:" + brand.accent() + ";--tinted:" + brand.accentTint() + "}"
                + "@media screen and (prefers-color-scheme:dark){:root{--accent:" + dark + ";--tinted:#1C2E36}}";
    }

    /** Mixes white into the colour in small steps until the contrast is enough. */
    static String onDark(int colour) {
        for (int percent = 0; percent < 100; percent += 2) {
            int mixed = mix(colour, percent);
            if (contrast(mixed, DARK_SURFACE) >= WANTED_CONTRAST) {
                return hex(mixed);
            }
        }
        return hex(0xFFFFFF);
    }

    private static int mix(int colour, int whitePercent) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = colour >> shift & 0xFF;
            result |= (part + (255 - part) * whitePercent / 100) << shift;
        }
        return result;
    }

    /** Contrast ratio of two colours, 1 to 21 (WCAG 2.1). */
    static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF) + 0.7152 * linear(colour >> 8 & 0xFF) + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06X", colour);
    }
}
