package fi.toteuma.web.internal.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * A figure as it is printed.
 *
 * @param given whether there is one; else the words say what is missing
 * @param link where it is explained; null where nowhere
 */
public record Figure(String printed, boolean given, @Nullable String link) {

    /** The same for another page than the dashboard itself. @param page the dashboard's */
    public Figure elsewhere(String page) {
        return link != null && link.startsWith("#") ? new Figure(printed, given, page + link) : this;
    }
}
