package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.reporting.ReportSubject.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds lines of the income statement by their names in a text, bent as its language bends them. */
final class LineNames {

    /** Shorter names say too little. */
    private static final int SHORTEST = 6;
    /** What is cut off a longer word, so that it may bend: henkilöstökul-ut. */
    private static final int ENDING = 2;

    /** A line and where a text names it. */
    record Named(Line line, int from, int to) {}

    private record Name(Line line, String stem, Pattern pattern) {}

    private final List<Name> names = new ArrayList<>();

    LineNames(ReportUnderCheck report) {
        for (Line line : report.statement()) {
            String label = line.label().in(report.language()).toLowerCase(Locale.ROOT).strip();
            if (label.length() >= SHORTEST) {
                String stem = Arrays.stream(label.split("[\\s,]+")).map(LineNames::stem).collect(Collectors.joining("\\p{L}*[\\s,]+"));
                names.add(new Name(line, stem, Pattern.compile("(?iu)(?<![\\p{L}-])" + stem + "\\p{L}*")));
            }
        }
        names.removeIf(this::isAmbiguous);
    }

    private static String stem(String word) {
        return Pattern.quote(word.length() >= SHORTEST ? word.substring(0, word.length() - ENDING) : word);
    }

    /** "Avustukset" may be grants paid or received where another line of the other kind holds the word too. */
    private boolean isAmbiguous(Name name) {
        return names.stream().anyMatch(other -> other.line().kind() != name.line().kind() && !other.stem().equals(name.stem())
                && other.stem().contains(name.stem()));
    }

    /** Whether a sentence begins with a line's name: before it there may stand whose it is. */
    boolean begin(String sentence) {
        return in(sentence).stream().anyMatch(named -> named.from() == 0);
    }

    /** The lines that a sentence names, in its order; of names within names the longer one. */
    List<Named> in(String sentence) {
        List<Named> found = new ArrayList<>();
        for (Name name : names) {
            Matcher matcher = name.pattern().matcher(sentence);
            while (matcher.find()) {
                found.add(new Named(name.line(), matcher.start(), matcher.end()));
            }
        }
        return found.stream()
                .filter(one -> found.stream().noneMatch(other -> other != one && other.from() <= one.from() && other.to() >= one.to()
                        && other.to() - other.from() > one.to() - one.from()))
                .sorted(Comparator.comparingInt(Named::from))
                .toList();
    }
}
