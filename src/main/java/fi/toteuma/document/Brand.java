package fi.toteuma.document;

/**
 * A municipality's look: its logo and its colours. The rest of the design (ink, lines, status colours) is ours and the
 * same for all.
 *
 * @param logoSvg a whole {@code <svg>} element, already checked to hold shapes only; empty for the product's own mark
 * @param logoAlt what the logo is, for those who don't see it
 * @param accent {@code #rrggbb}: bars, links, title rules; at least 4.5:1 on white
 * @param accentTint {@code #rrggbb}: the tinted column; ink on it at least 7:1
 */
public record Brand(String logoSvg, String logoAlt, String accent, String accentTint) {

    /** The product's own look. */
    public static final Brand TOTEUMA = new Brand("", "Toteuma", "#0B4F60", "#EEF4F5");
}
