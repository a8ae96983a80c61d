package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Passage.Speaks;
import fi.toteuma.checks.Passage;
import fi.toteuma.checks.ReportUnderCheck;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A text's sentences in plain words: without marks of emphasis, lists and headings. */
final class Sentences {

    private static final Pattern LIVE = Pattern.compile("\\{\\{[^{}]*}}");
    private static final Pattern MARKS = Pattern.compile("(?m)\\*\\*|__|`|^\\s*(?:#+|[-*+]|\\d+[.)])\\s+");
    /** A full stop ends a sentence where a capital follows: "esim. talous" and "31.12. 2024" go on. */
    private static final Pattern END = Pattern.compile("(?<=[.!?:])\\s+(?=\\p{Lu})|\\n\\s*\\n|\\n(?=\\s*\\p{Lu})");

    /** Stands where a live figure stands: it follows the data and needs no check. */
    static final String LIVE_FIGURE = "▮";

    private Sentences() {}

    /** The passages whose sentences may speak of a unit's own money. */
    static List<Passage> ofMoney(ReportUnderCheck report) {
        return report.passages().stream().filter(passage -> passage.speaks() != Speaks.OF_OTHER_MONEY).toList();
    }

    static List<String> of(String text) {
        String plain = MARKS.matcher(LIVE.matcher(text).replaceAll(LIVE_FIGURE)).replaceAll("");
        return Arrays.stream(END.split(plain)).map(sentence -> sentence.replaceAll("\\s+", " ").strip())
                .filter(sentence -> !sentence.isEmpty()).toList();
    }
}
