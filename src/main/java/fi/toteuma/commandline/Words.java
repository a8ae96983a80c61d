package fi.toteuma.commandline;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the command line says, in the user's language, and where it says it. */
public final class Words {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;
    private final PrintWriter out;
    private final PrintWriter err;

    public Words(Language language, PrintWriter out, PrintWriter err) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("messages.commandline", language.locale(), EXACT);
        this.out = out;
        this.err = err;
    }

    public Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }

    /** A count, thousands separated as the language does. */
    String count(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** A day: 31.3.2025, in English 2025-03-31. */
    String date(LocalDate day) {
        return language == Language.EN ? day.toString() : day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }

    /** Euros and cents. */
    String amount(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(money.amount());
    }

    void say(String key, Object... arguments) {
        line(of(key, arguments));
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    void complain(String text) {
        err.println(text);
        err.flush();
    }
}
