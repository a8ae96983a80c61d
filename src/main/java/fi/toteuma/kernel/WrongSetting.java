package fi.toteuma.kernel;

import java.util.Locale;

/** A setting with which the program can't start. The command line says it in one line, in the user's language. */
public final class WrongSetting extends IllegalArgumentException {

    /** What a setting has to be; the words for it are among those of the command line. */
    public enum Expected {
        WHOLE_NUMBER,
        AT_LEAST_ONE,
        DATABASE,
        HOST,
        PORT,
        HOST_AND_PORT,
        SITE,
        HTTPS,
        ROLES,
        SENDER,
        MAIL_SECURITY,
        ISSUER,
        CLIENT,
        SIZE,
        TIME,
        DIGESTS,
        TEXT_FILE,
        ONCE,
        SECRET_KEY,
        TYPEFACE
    }

    private final String name;
    private final String value;
    private final Expected expected;

    /**
     * @param name of the setting, as the program ({@code toteuma.session-hours}) or its user ({@code TOTEUMA_SESSION_HOURS}) calls it
     * @param value as it was given; never a secret
     */
    public WrongSetting(String name, String value, Expected expected) {
        super(name + " is \"" + value + "\", not " + expected);
        this.name = name;
        this.value = value;
        this.expected = expected;
    }

    /** As it is given: {@code TOTEUMA_SESSION_HOURS}. */
    public String name() {
        return name.startsWith("toteuma.") ? name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_") : name;
    }

    public String value() {
        return value;
    }

    public Expected expected() {
        return expected;
    }

    /** @throws WrongSetting if it isn't a whole number of at least 1 */
    public static int atLeastOne(String name, String value) {
        int number = wholeNumber(name, value);
        if (number < 1) {
            throw new WrongSetting(name, value, Expected.AT_LEAST_ONE);
        }
        return number;
    }

    /** @throws WrongSetting if it is no port of a server */
    public static int port(String name, String value) {
        int number = wholeNumber(name, value);
        if (number < 1 || number > 65_535) {
            throw new WrongSetting(name, value, Expected.PORT);
        }
        return number;
    }

    private static int wholeNumber(String name, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            throw new WrongSetting(name, value, Expected.WHOLE_NUMBER);
        }
    }
}
