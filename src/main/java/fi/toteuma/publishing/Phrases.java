package fi.toteuma.publishing;

import fi.toteuma.kernel.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What publishing says, in the reader's language: states, outcomes, refusals. */
public final class Phrases {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Phrases() {}

    public static String of(Language language, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("messages.publishing", language.locale(), EXACT).getString(key);
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** "esityslistalla, jäädytetty". */
    public static String of(Language language, State state) {
        return of(language, "state." + state.name());
    }

    public static String of(Language language, Decision.Outcome outcome) {
        return of(language, "outcome." + outcome.name());
    }
}
