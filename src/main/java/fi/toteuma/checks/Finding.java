package fi.toteuma.checks;

import fi.toteuma.kernel.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something in a report that doesn't hold.
 *
 * @param rule the rule's name
 * @param variant which of the things the rule can say; empty where there is one
 * @param values what it speaks of, in the order its words name them
 */
public record Finding(String rule, String variant, Severity severity, Place place, List<Said> values) {

    private static final int KEY_BYTES = 6;

    public Finding {
        values = List.copyOf(values);
    }

    /**
     * Names it as long as it says the same of the same place: twelve hexadecimal digits. Where a figure in it changes, it is
     * another finding, and must be looked at anew.
     */
    public String key() {
        String content = String.join("\n", rule, variant, place.kind().name(), place.anchor())
                + values.stream().map(Said::exactly).collect(Collectors.joining("\n", "\n", ""));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String where(Language language) {
        return place.in(language);
    }

    /** What was found, with its figures. */
    public String what(Language language) {
        return message(language, "what");
    }

    /** Why it matters. */
    public String why(Language language) {
        return message(language, "why");
    }

    /** What can be done about it. */
    public String mend(Language language) {
        return message(language, "mend");
    }

    private String message(Language language, String part) {
        Messages messages = Messages.of(language);
        String own = rule + "." + variant + "." + part;
        return messages.text(!variant.isEmpty() && messages.has(own) ? own : rule + "." + part, values);
    }
}
