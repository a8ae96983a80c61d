package fi.toteuma.reporting.internal.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a layout's texts may leave open: <code>{n}</code>, <code>{n-1}</code>, <code>{unit}</code> … */
public final class PlaceholderNames {

    /** A name, and how many years earlier or later where it may say so. */
    public static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)([+-]\\d)?}");

    private static final List<String> WITH_YEARS = List.of("n", "span");
    private static final List<String> ALONE = List.of("m", "months", "unit", "period", "date", "day");

    /** Anything in braces: who writes one means a placeholder. */
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}");

    private PlaceholderNames() {}

    /** The first thing in braces that is no placeholder. */
    public static Optional<String> unknownIn(String text) {
        return BRACES.matcher(text).results().map(found -> found.group()).filter(written -> !isKnown(written)).findFirst();
    }

    private static boolean isKnown(String written) {
        var found = PLACEHOLDER.matcher(written);
        return found.matches() && (WITH_YEARS.contains(found.group(1)) || ALONE.contains(found.group(1)) && found.group(2) == null);
    }

    /** Their names, without years. */
    public static List<String> all() {
        return Stream.of(WITH_YEARS, ALONE).flatMap(List::stream).toList();
    }

    /** All of them, for people. */
    public static String known() {
        return "{n}, {n-1}, {n+1}, {span}, {span-1}, " + ALONE.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}
