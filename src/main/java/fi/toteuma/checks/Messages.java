package fi.toteuma.checks;

import fi.toteuma.kernel.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the checks say, in one language. */
final class Messages {

    /** A true minus that no line break parts from the € after it. */
    private static final String ATTACHED_MINUS = "−\u2060";

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
    private static final String NBSP = "\u00a0";
    private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Messages(language));
        }
    }

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("messages.checks", language.locale(), EXACT);
    }

    static Messages of(Language language) {
        return ALL.get(language);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String text(String key, List<Said> values) {
        return ARGUMENT.matcher(bundle.getString(key))
                .replaceAll(match -> Matcher.quoteReplacement(values.get(Integer.parseInt(match.group(1))).in(language)));
    }

    String euros(BigDecimal whole) {
        return language == Language.EN ? (whole.signum() < 0 ? ATTACHED_MINUS : "") + "€" + number(whole.abs()) : number(whole) + NBSP + "€";
    }

    String percent(BigDecimal value) {
        return language == Language.EN ? number(value) + "%" : number(value) + NBSP + "%";
    }

    /** 31.3.2025, in English 2025-03-31. */
    String day(LocalDate day) {
        return language == Language.EN ? day.toString() : day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }

    /** Thousands apart, with the decimals the number has, and a true minus. */
    String number(BigDecimal value) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(language.locale());
        boolean english = language == Language.EN;
        symbols.setGroupingSeparator(english ? ',' : '\u00a0');
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
