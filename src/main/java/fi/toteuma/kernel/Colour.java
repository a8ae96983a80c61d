package fi.toteuma.kernel;

import java.util.regex.Pattern;

/** A colour of the screen, as {@code #rrggbb}. */
public record Colour(int rgb) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    public static final Colour WHITE = new Colour(0xFFFFFF);
    /** What text is printed in. */
    public static final Colour INK = new Colour(0x15232A);

    /** @throws IllegalArgumentException if it isn't {@code #rrggbb} */
    public static Colour of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("'" + hex + "' is no colour such as #0B4F60");
        }
        return new Colour(Integer.parseInt(hex.substring(1), 16));
    }

    /** Contrast ratio of two colours, 1 to 21 (WCAG 2.1). */
    public double contrastTo(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
