package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Said;

/** A sentence as it is cited: not longer than a reader needs to find it. */
final class Quote {

    private static final int LONGEST = 140;

    private Quote() {}

    static Said of(String sentence) {
        if (sentence.length() <= LONGEST) {
            return new Said.Text(sentence);
        }
        int space = sentence.lastIndexOf(' ', LONGEST);
        return new Said.Text(sentence.substring(0, space > 0 ? space : LONGEST) + " …");
    }
}
