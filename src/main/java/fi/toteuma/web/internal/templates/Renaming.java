package fi.toteuma.web.internal.templates;

import fi.toteuma.reporting.Layouts;
import fi.toteuma.reporting.Layouts.Part;
import fi.toteuma.yaml.YamlException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A layout's text with the headings that were typed beside it.
 *
 * @param unnamed what was typed for headings that the text no longer has as the page showed them
 */
record Renaming(String text, List<String> unnamed) {

    /** A heading as typed. */
    static final String NAME = "name-";
    /** The same as the page showed it. */
    static final String WAS = "was-";

    private static final int LONGEST = 1000;

    static Renaming of(String layout, String text, HttpServletRequest request) {
        Map<String, String> changed = new LinkedHashMap<>();
        request.getParameterMap().keySet().stream().filter(field -> field.startsWith(NAME)).forEach(field -> {
            String place = field.substring(NAME.length());
            String typed = given(request, field);
            if (!typed.equals(given(request, WAS + place))) {
                changed.put(place, typed);
            }
        });
        List<String> unnamed = new ArrayList<>();
        String renamed = text;
        Map<String, Part> parts = changed.isEmpty() ? Map.of() : parts(layout, text);
        for (Map.Entry<String, String> change : changed.entrySet()) {
            Part part = parts.get(change.getKey());
            String name = PlaceholderWords.written(change.getValue());
            if (part != null && !part.written().isEmpty() && part.text().equals(PlaceholderWords.written(given(request, WAS + change.getKey())))) {
                renamed = Layouts.renamed(renamed, part, name);
            } else if (part == null || !part.text().equals(name)) {
                unnamed.add(change.getValue());
            }
        }
        return new Renaming(renamed, List.copyOf(unnamed));
    }

    /** By place; none where the text can't be read. */
    private static Map<String, Part> parts(String layout, String text) {
        Map<String, Part> parts = new LinkedHashMap<>();
        try {
            Layouts.outline(layout, text).forEach(part -> parts.put(LayoutView.place(part.place()), part));
        } catch (YamlException e) {
            return Map.of();
        }
        return parts;
    }

    private static String given(HttpServletRequest request, String field) {
        String plain = Objects.requireNonNullElse(request.getParameter(field), "").replaceAll("\\p{Cntrl}+", " ");
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
