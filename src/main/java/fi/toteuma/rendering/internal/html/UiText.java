package fi.toteuma.rendering.internal.html;

import fi.toteuma.kernel.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The renderers' own words: what a document says around its content, in the document's language.
 *
 * @throws java.util.MissingResourceException from every method if a word is missing: a defect, caught by tests
 */
public final class UiText {

    private final ResourceBundle bundle;
    private final Language language;

    public UiText(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "rendering.words",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The word as it stands in the bundle. */
    public String word(String key) {
        return bundle.getString(key);
    }

    /** A sentence with places to fill: {@code {0}}, {@code {1}}. */
    public String sentence(String key, Object... parts) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(parts);
    }
}
