package fi.toteuma.kernel;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The same words in one or more languages.
 *
 * @param texts at least one; the first one that exists of Finnish, Swedish, English serves where a language is missing
 */
public record Wording(Map<Language, String> texts) {

    public Wording {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a wording needs at least one language");
        }
        texts = Map.copyOf(texts);
    }

    public static Wording of(String finnish) {
        return new Wording(Map.of(Language.FI, finnish));
    }

    /** @param swedish or an empty string where it was not given */
    public static Wording of(String finnish, String swedish) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        texts.put(Language.FI, finnish);
        if (!swedish.isBlank()) {
            texts.put(Language.SV, swedish);
        }
        return new Wording(texts);
    }

    /** The text in this language, or in the first language there is. */
    public String in(Language language) {
        return texts.getOrDefault(languageFor(language), "");
    }

    /** The language that {@link #in} gives the text in. */
    public Language languageFor(Language language) {
        if (texts.containsKey(language)) {
            return language;
        }
        return Stream.of(Language.values()).filter(texts::containsKey).findFirst().orElseThrow();
    }
}
