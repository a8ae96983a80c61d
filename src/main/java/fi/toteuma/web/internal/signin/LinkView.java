package fi.toteuma.web.internal.signin;

import java.util.List;

/**
 * The page of a one-time link.
 *
 * @param good false: used, too old, or never made
 * @param first whoever uses it becomes the first administrator, and says who they are
 */
public record LinkView(String link, boolean good, boolean first, String login, String name, List<Mistake> mistakes) {

    public boolean isWrong(String field) {
        return mistakes.stream().anyMatch(mistake -> mistake.field().equals(field));
    }
}
