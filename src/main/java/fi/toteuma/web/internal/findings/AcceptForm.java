package fi.toteuma.web.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The form that lets a finding stand, as it was filled in.
 *
 * @param finding its key; empty before anybody sent the form
 * @param by a role
 */
public record AcceptForm(String finding, String reason, String by) {

    /** As long as the fields take. */
    public static final int LONGEST_REASON = 1000;

    public static final int LONGEST_ROLE = 60;

    /** Who accepts unless somebody else is named, as on the command line. */
    public static final String USUAL_ROLE = "controller";

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{12}");
    /** Signs that no text has, and that the database doesn't take. */
    private static final Pattern NO_SIGN = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    public AcceptForm {
        reason = NO_SIGN.matcher(reason).replaceAll("").strip();
        by = NO_SIGN.matcher(by).replaceAll("").strip();
    }

    static AcceptForm empty() {
        return new AcceptForm("", "", USUAL_ROLE);
    }

    static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    /**
     * Something wrong with a field.
     *
     * @param field its name
     * @param phrase what is wrong, as a phrase of the pages
     */
    public record Mistake(String field, String phrase) {}

    List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        if (reason.isEmpty()) {
            mistakes.add(new Mistake("reason", "findings.reason.missing"));
        } else if (reason.length() > LONGEST_REASON) {
            mistakes.add(new Mistake("reason", "findings.reason.long"));
        }
        if (by.isEmpty()) {
            mistakes.add(new Mistake("by", "findings.by.missing"));
        } else if (by.length() > LONGEST_ROLE) {
            mistakes.add(new Mistake("by", "findings.by.long"));
        }
        return mistakes;
    }
}
