package fi.toteuma.reporting;

import fi.toteuma.kernel.Language;
import fi.toteuma.reporting.internal.ModelLayouts;
import fi.toteuma.reporting.internal.layout.Layout;
import fi.toteuma.reporting.internal.layout.LayoutReader;
import fi.toteuma.reporting.internal.layout.Outline;
import fi.toteuma.reporting.internal.layout.PlaceholderNames;
import fi.toteuma.yaml.YamlEdit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The layouts that documents are made with: a municipality's own, and the product's. */
public final class Layouts {

    private static final String BY_ROLE = "@";
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)[0-9]{2}\\b");
    private static final Pattern COMMENT = Pattern.compile("(?m)(^|\\s)#.*$");

    private Layouts() {}

    /**
     * What a layout says of itself.
     *
     * @param title with its placeholders
     * @param schemes names of the line schemes that a document has to give it
     * @param years that it names as they are, so that it suits documents of one year only
     */
    public record Face(String name, Language language, String title, Set<String> schemes, Set<String> years) {}

    /** Names of the product's own, in the order of the year. */
    public static List<String> models() {
        return ModelLayouts.NAMES;
    }

    /**
     * A layout's text.
     *
     * @param files the municipality's, by path
     * @throws UnknownReport if there is none of this name
     */
    public static String text(String name, Map<String, String> files) {
        String own = files.get(name);
        return own != null ? own : ModelLayouts.read(name);
    }

    /**
     * @param name in messages
     * @throws fi.toteuma.yaml.YamlException with everything in it that isn't understood
     */
    public static Face face(String name, String yaml) {
        Layout layout = LayoutReader.read(name, yaml);
        Set<String> schemes = new TreeSet<>();
        layout.rows().values().stream()
                .filter(rows -> rows.scheme().startsWith(BY_ROLE))
                .forEach(rows -> schemes.add(rows.scheme().substring(BY_ROLE.length())));
        Set<String> years = YEAR.matcher(COMMENT.matcher(yaml).replaceAll("")).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        return new Face(name, layout.language(), layout.title(), schemes, years);
    }

    /**
     * A part of a layout.
     *
     * @param kind as layouts name it: {@code heading}, {@code table}, {@code chart.by-year} …
     * @param text its heading or title, with placeholders; may be empty
     * @param level of a heading; 0 of everything else
     * @param place which of the layout's own parts it is, from 0; then which of those that are repeated for each unit below, and so on
     * @param written where its text is written, as {@link YamlEdit} names places; empty where it has none that could be written anew
     */
    public record Part(String kind, String text, int level, List<Integer> place, String written) {

        /** How many times it is within what is repeated for each unit below. */
        public int depth() {
            return place.size() - 1;
        }
    }

    /**
     * A layout's parts in the order they print.
     *
     * @throws fi.toteuma.yaml.YamlException with everything in it that isn't understood
     */
    public static List<Part> outline(String name, String yaml) {
        return Outline.of(LayoutReader.read(name, yaml));
    }

    /** Names of the sets of rows that a layout's own tables and charts can be of. */
    public static List<String> rows(String name, String yaml) {
        return List.copyOf(LayoutReader.read(name, yaml).rows().keySet());
    }

    /** A layout's text with another heading or title of a part. @param yaml that {@link #outline} gave the part of */
    public static String renamed(String yaml, Part part, String text) {
        return YamlEdit.written(yaml, part.written(), text).orElseThrow(() -> new IllegalArgumentException("no text at " + part.written()));
    }

    /** Names of what a layout's texts may leave open, without braces and years before or after. */
    public static List<String> placeholders() {
        return PlaceholderNames.all();
    }
}
