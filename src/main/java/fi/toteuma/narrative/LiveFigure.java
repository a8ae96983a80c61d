package fi.toteuma.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to a figure inside a text: <code>{{figure:self/toimintakate/utilisation}}</code>. It is filled in when the text is
 * shown, so a text can't say another figure than the tables.
 *
 * @param kind {@code figure}, {@code series} or {@code measure}
 * @param name what it refers to: unit/line/what of a figure, a code of the others
 */
public record LiveFigure(String kind, String name) {

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{\\s*+([a-z-]++)\\s*+:([^{}]++)}}");

    /** A piece of a text: words, or a reference between them. */
    public sealed interface Part {
        record Words(String text) implements Part {}

        /** @param written as it stands in the text */
        record Reference(LiveFigure figure, String written) implements Part {}
    }

    /** The text in its parts, in order: nothing of it is left out. */
    public static List<Part> split(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher found = REFERENCE.matcher(text);
        int from = 0;
        while (found.find()) {
            String name = found.group(2).strip();
            if (name.isEmpty()) {
                continue;
            }
            if (found.start() > from) {
                parts.add(new Part.Words(text.substring(from, found.start())));
            }
            parts.add(new Part.Reference(new LiveFigure(found.group(1), name), found.group()));
            from = found.end();
        }
        if (from < text.length()) {
            parts.add(new Part.Words(text.substring(from)));
        }
        return parts;
    }

    /** As it is written in a text. */
    @Override
    public String toString() {
        return "{{" + kind + ":" + name + "}}";
    }
}
