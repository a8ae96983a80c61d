package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.kernel.Language;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that the product itself puts into a document, in the document's language. */
public final class Phrases {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private final ResourceBundle bundle;

    public Phrases(Language language) {
        this.bundle = ResourceBundle.getBundle("messages.reporting", language.locale(), EXACT);
    }

    /**
     * The phrase with its arguments, counted from <code>{0}</code>; other placeholders stay for {@link Placeholders}.
     *
     * @param arguments already printed: numbers are given as text
     */
    public String of(String key, String... arguments) {
        return ARGUMENT.matcher(bundle.getString(key))
                .replaceAll(match -> Matcher.quoteReplacement(arguments[Integer.parseInt(match.group(1))]));
    }

    /** A month's name: {@code tammikuu}. */
    public String month(int month) {
        return bundle.getString("month." + month);
    }
}
