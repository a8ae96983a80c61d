package fi.toteuma.web.internal.page;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The pages' own words, dates and numbers in one language.
 *
 * @param language the reader's
 */
public record Words(Language language) {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final String NO_BREAK = "\u00a0";

    /**
     * A phrase with its places filled.
     *
     * @param arguments whole numbers are printed as the language prints them; a year or a number that names something is
     *     given as text
     */
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), language.locale()).format(arguments);
    }

    /** Whether there is such a phrase. */
    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(bundle().getString("date"), language.locale()).format(date);
    }

    /** A day that something has to be done by, with the day of the week: {@code torstai 17.4.2025}. */
    public String weekday(LocalDate date) {
        return DateTimeFormatter.ofPattern(bundle().getString("weekday"), language.locale()).format(date);
    }

    public String time(LocalDateTime time) {
        return DateTimeFormatter.ofPattern(bundle().getString("time"), language.locale()).format(time);
    }

    /** The same for a moment, as clocks show it in Finland. */
    public String time(Instant moment) {
        return time(LocalDateTime.ofInstant(moment, HELSINKI));
    }

    /** A month's name as it stands alone: {@code tammikuu}. */
    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    /** A whole number: {@code 1 284} in Finnish and Swedish, {@code 1,284} in English. */
    public String number(long number) {
        return format("#,##0").format(number);
    }

    /** Euros with cents and sign, without unit. */
    public String money(Money money) {
        return money(money.amount());
    }

    public String money(BigDecimal euros) {
        return format("#,##0.00").format(euros);
    }

    /** A number with as many decimals as it has, two at most. */
    public String decimal(BigDecimal number) {
        return format("#,##0.##").format(number);
    }

    /** A number rounded half up to so many decimals, all of them printed. */
    public String rounded(BigDecimal number, int decimals) {
        return format(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals)).format(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    private DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setMinusSign('−');
        if (language != Language.EN) {
            symbols.setGroupingSeparator(NO_BREAK.charAt(0));
        }
        return new DecimalFormat(pattern, symbols);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("messages.web", language.locale(), EXACT);
    }
}
