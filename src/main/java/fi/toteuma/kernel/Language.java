package fi.toteuma.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages a municipality works and publishes in (Language Act 423/2003: Finnish and Swedish), and English. */
public enum Language {
    FI("fi", "FI"),
    SV("sv", "FI"),
    EN("en", "GB");

    private final Locale locale;

    Language(String code, String country) {
        this.locale = Locale.of(code, country);
    }

    public Locale locale() {
        return locale;
    }

    /** The code used in files and in {@code lang} attributes: {@code fi}, {@code sv}, {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of a code, if it is one of ours. */
    public static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** @throws IllegalArgumentException if the code is none of fi, sv, en */
    public static Language of(String code) {
        return find(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("unknown language '" + code + "', expected fi, sv or en"));
    }
}
