package fi.toteuma.web.internal.signin;

import fi.toteuma.web.internal.page.Frame;
import java.util.List;

/**
 * Something wrong with a field of a form.
 *
 * @param field its name
 * @param phrase what is wrong, as a phrase of the pages
 * @param values what the phrase names
 */
public record Mistake(String field, String phrase, List<String> values) {

    public Mistake(String field, String phrase) {
        this(field, phrase, List.of());
    }

    public Mistake {
        values = List.copyOf(values);
    }

    /** What is wrong, as it is said. */
    public String said(Frame frame) {
        return frame.text(phrase, values.toArray());
    }
}
