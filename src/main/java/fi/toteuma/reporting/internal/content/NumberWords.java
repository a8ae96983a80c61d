package fi.toteuma.reporting.internal.content;

import fi.toteuma.kernel.Language;
import java.util.Locale;

/** Whole numbers inside a sentence: in words up to ten, in digits above; in Finnish in the cases that sentences need. */
final class NumberWords {

    /** Finnish numbers that end in these digits take "sta", the others "stä"; tens always "stä". */
    private static final String BACK = "2368";

    private final Language language;
    private final Phrasing phrases;

    NumberWords(Language language, Phrasing phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /** {@code viisi}, {@code 17} */
    String of(long number) {
        return inWords("number.words", number, String.valueOf(number));
    }

    /** Out of that many: {@code viidestä}, {@code 17:stä}; in other languages as {@link #of}. */
    String outOf(long number) {
        return inWords("number.words.out-of", number, number + elative(number));
    }

    /** Of that many: {@code viiden}, {@code 17}; in other languages as {@link #of}. */
    String genitive(long number) {
        return inWords("number.words.genitive", number, String.valueOf(number));
    }

    /** At the head of a sentence, with a capital. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String inWords(String key, long number, String otherwise) {
        String[] words = phrases.of(key).split(",");
        return number >= 1 && number <= words.length ? words[(int) number - 1] : otherwise;
    }

    private String elative(long number) {
        if (language != Language.FI) {
            return "";
        }
        boolean back = number % 100 == 0 || BACK.indexOf((char) ('0' + number % 10)) >= 0;
        return back ? ":sta" : ":stä";
    }
}
