package fi.toteuma.web.internal.templates;

import fi.toteuma.kernel.Language;
import fi.toteuma.reporting.Layouts;
import fi.toteuma.web.internal.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a layout's texts leave open, in words: <code>{unit}</code> is "the unit’s name". */
public final class PlaceholderWords {

    /** Anything in braces, and how many years earlier or later. */
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*?)([+-]\\d)?}");
    private static final String WORD = "layout.word.";

    /** In every language: who changes language between reading and sending means the same. */
    private static final Map<String, String> NAMES = Layouts.placeholders().stream()
            .flatMap(name -> Stream.of(Language.values()).map(language -> Map.entry(new Words(language).of(WORD + name), name)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));

    private PlaceholderWords() {}

    /** A stretch of a text. @param open whether it is filled in from the document */
    public record Piece(String text, boolean open) {}

    /** For reading: what is written, and words for what is filled in. */
    static List<Piece> pieces(String text, Words words) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = BRACES.matcher(text);
        int at = 0;
        while (found.find()) {
            if (Layouts.placeholders().contains(found.group(1))) {
                pieces.add(new Piece(text.substring(at, found.start()), false));
                pieces.add(new Piece(words.of(WORD + found.group(1)) + years(found.group(2)), true));
                at = found.end();
            }
        }
        pieces.add(new Piece(text.substring(at), false));
        return pieces;
    }

    /** For typing: words in braces, which say what is filled in. */
    static String typable(String text, Words words) {
        return BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                Layouts.placeholders().contains(found.group(1)) ? "{" + words.of(WORD + found.group(1)) + years(found.group(2)) + "}" : found.group()));
    }

    /** As layouts write what was typed; braces with other words in them stay, to be told as mistakes. */
    static String written(String typed) {
        return BRACES.matcher(typed).replaceAll(found -> {
            String name = NAMES.get(found.group(1).strip().toLowerCase(Locale.ROOT));
            return Matcher.quoteReplacement(name == null ? found.group() : "{" + name + years(found.group(2)) + "}");
        });
    }

    private static String years(String by) {
        return by == null ? "" : by;
    }
}
