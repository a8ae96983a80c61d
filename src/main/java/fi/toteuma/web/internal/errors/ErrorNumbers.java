package fi.toteuma.web.internal.errors;

import java.security.SecureRandom;

/** Numbers that name one failure, on the page and in the log. Easy to read out: no 0, O, 1 or I. */
public final class ErrorNumbers {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ErrorNumbers() {}

    public static String next() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
