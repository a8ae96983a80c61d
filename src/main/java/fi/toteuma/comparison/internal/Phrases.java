package fi.toteuma.comparison.internal;

import fi.toteuma.kernel.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What a comparison says in the document's language. */
public record Phrases(Language language) {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** @throws java.util.MissingResourceException if there is no such phrase: a defect, caught by tests */
    public String of(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("messages.comparison", language.locale(), EXACT);
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }
}
